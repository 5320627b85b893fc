package org.sharewell.text;

/** Running text without what nobody sees: bidi controls, zero-width characters, control characters, piles of marks. */
final class Visible {
    private final StringBuilder kept = new StringBuilder();
    private final int[] characters;
    private int marks;

    private Visible(String text) {
        this.characters = text.codePoints().toArray();
    }

    static String of(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\n' || c == '\t') ? text : new Visible(text).kept();
    }

    private String kept() {
        for (var i = 0; i < characters.length; i++) take(before(i), characters[i], i + 1 < characters.length ? characters[i + 1] : 0);
        return kept.toString();
    }

    private int before(int i) {
        return i == 0 ? 0 : characters[i - 1];
    }

    private void take(int before, int c, int after) {
        if (Characters.broken(c)) kept.append('\uFFFD');
        else if (stays(before, c, after)) kept.appendCodePoint(c);
    }

    private boolean stays(int before, int c, int after) {
        if (Characters.control(c)) return c == '\n' || c == '\t';
        if (Characters.joins(c)) return !Characters.joins(before);
        if (Characters.format(c)) return Characters.honest(c) || Characters.withinEmoji(before, c, after);
        marks = Characters.mark(c) ? marks + 1 : 0;
        return marks <= Characters.MARKS;
    }
}
