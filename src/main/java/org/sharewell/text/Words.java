package org.sharewell.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.ibm.icu.text.BreakIterator;

/** The plain words of a text: all of them to count, and the running prose for an excerpt. */
final class Words {
    private static final int EXCERPT = 400;
    private static final Set<String> NOT_PROSE = Set.of("pre", "table", "h2", "h3", "h4", "h5", "h6", "figcaption", "section");
    private static final Set<String> INLINE = Set.of("strong", "em", "b", "i", "u", "s", "del", "ins", "sub", "sup", "mark", "small", "q", "cite",
            "code", "kbd", "samp", "var", "abbr", "dfn", "span", "a", "img");

    private final StringBuilder all = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();
    private int outsideProse;
    private boolean reference;

    void open(String name, List<String> attributes) {
        if (NOT_PROSE.contains(name)) outsideProse++;
        if (name.equals("sup")) reference = "footnote-ref".equals(AllowList.value(attributes, "class"));
        if (!INLINE.contains(name)) add(" ");
    }

    void close(String name) {
        if (!INLINE.contains(name)) add(" ");
        if (NOT_PROSE.contains(name)) outsideProse--;
        if (name.equals("sup")) reference = false;
    }

    void add(String text) {
        if (reference) return;
        all.append(text);
        if (outsideProse == 0) prose.append(text);
    }

    int length() {
        return all.length();
    }

    String from(int start) {
        return all.substring(start).strip();
    }

    String excerpt() {
        var spoken = prose.toString().isBlank() ? all : prose;
        return Text.shorten(spoken.toString().replaceAll("\\s++", " ").strip(), EXCERPT);
    }

    /** Words as Unicode sees them (UAX 29), so that languages without spaces count too. */
    int count() {
        var breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(all.toString());
        var count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            if (breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER) count++;
        }
        return count;
    }
}
