package org.sharewell.text;

/** Collects HTML and stops as soon as it becomes too long, before it fills the memory. */
final class Bounded implements Appendable {
    private final StringBuilder html = new StringBuilder();

    @Override
    public Bounded append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public Bounded append(CharSequence text, int start, int end) {
        Limit.LAID_OUT.check((long) html.length() + end - start);
        html.append(text, start, end);
        return this;
    }

    @Override
    public Bounded append(char character) {
        Limit.LAID_OUT.check(html.length() + 1L);
        html.append(character);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
