package org.sharewell.imports.markup;

/** Keeps later remarks at the right line: what replaces a text has as many line ends. */
public final class LineCount {
    private LineCount() {
    }

    public static String keep(String before, String after) {
        return after + "\n".repeat(Math.max(0, count(before) - count(after)));
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
