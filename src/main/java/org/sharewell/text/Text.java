package org.sharewell.text;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is done to human text before it is judged and stored, and how it is cut to a length. */
public final class Text {
    private static final Pattern EMPTY_LINES = Pattern.compile("\\A(?:[ \\t]*+\\n)++");

    private Text() {}

    /** One line as it is stored: NFC, without space around it; null becomes empty. */
    public static String oneLine(String typed) {
        return typed == null ? "" : strip(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    /** Lines as they are stored: NFC, LF as the only line end, without empty lines around them. */
    public static String multiline(String typed) {
        if (typed == null) return "";
        var lines = Normalizer.normalize(typed, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n');
        // The first line keeps its indentation: to Markdown it may mean code.
        return EMPTY_LINES.matcher(lines).replaceFirst("").stripTrailing();
    }

    /** The text, or as much of it as fits into that many UTF-16 units with an ellipsis: whole words, and never half a character. */
    public static String shorten(String text, int max) {
        return text.length() <= max ? text : cut(text, max - 1).stripTrailing() + "…";
    }

    private static String cut(String text, int max) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var end = characters.isBoundary(max) ? max : characters.preceding(max);
        var space = text.lastIndexOf(' ', end);
        return text.substring(0, space > max / 2 ? space : end);
    }

    static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String strip(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && space(text.charAt(start))) start++;
        while (end > start && space(text.charAt(end - 1))) end--;
        return text.substring(start, end);
    }

    // String.strip() leaves the no-break space that is so easily pasted.
    static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
