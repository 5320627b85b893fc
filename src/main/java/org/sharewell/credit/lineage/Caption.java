package org.sharewell.credit.lineage;

import java.util.Locale;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;

/** A text in as many lines as a box has room for; what is left over becomes an ellipsis. */
final class Caption {
    private Caption() {}

    /** The part of the text that fits into so many columns and, unless it is all of it, ends between words if it can. */
    static String first(String text, int columns) {
        return columns(text) <= columns ? text : text.substring(0, end(text, columns)).strip();
    }

    /** What comes after the first line, cut to one line. */
    static String rest(String text, String first, int columns) {
        return cut(text.substring(Math.min(text.length(), text.indexOf(first) + first.length())).strip(), columns);
    }

    static String cut(String text, int columns) {
        return columns(text) <= columns ? text : first(text, columns - 1) + "…";
    }

    private static int end(String text, int columns) {
        var line = last(BreakIterator.getLineInstance(Locale.ROOT), text, columns);
        return line > 0 ? line : last(BreakIterator.getCharacterInstance(Locale.ROOT), text, columns);
    }

    private static int last(BreakIterator breaks, String text, int columns) {
        breaks.setText(text);
        var end = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE && columns(text.substring(0, at).strip()) <= columns; at = breaks.next()) end = at;
        return end;
    }

    /** Chinese, Japanese and Korean characters take two. */
    private static int columns(String text) {
        return text.codePoints().map(c -> switch (UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH)) {
            case EastAsianWidth.WIDE, EastAsianWidth.FULLWIDTH -> 2;
            default -> 1;
        }).sum();
    }
}
