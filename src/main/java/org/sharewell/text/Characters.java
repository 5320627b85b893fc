package org.sharewell.text;

/** What characters are, as far as they can deceive: invisible, reordering, piled up or not a character at all. */
final class Characters {
    static final int MARKS = 8;
    static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int BLACK_FLAG = 0x1F3F4;

    private Characters() {}

    /** Half a surrogate pair, NUL, or one of the 66 noncharacters: no text that can be stored or exchanged. */
    static boolean broken(int c) {
        return c == 0 || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    }

    static boolean control(int c) {
        return Character.isISOControl(c);
    }

    /** Format characters (Cf: bidi controls, zero width, tags) and the two separators that only look like spaces. */
    static boolean format(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Joiners, direction marks and the soft hyphen do honest work in running text; other format characters do not. */
    static boolean honest(int c) {
        return joins(c) || c == 0x200E || c == 0x200F || c == 0x061C || c == 0x00AD;
    }

    static boolean joins(int c) {
        return c == JOINER || c == NON_JOINER;
    }

    static boolean mark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** A format character that belongs to an emoji: the joiner of a family, the tags of a flag. */
    static boolean withinEmoji(int before, int c, int after) {
        return c == JOINER ? endsEmoji(before) && Character.isExtendedPictographic(after) : tag(c) && (before == BLACK_FLAG || tag(before));
    }

    private static boolean endsEmoji(int c) {
        return c == 0xFE0F || Character.isExtendedPictographic(c) || Character.isEmojiModifier(c);
    }

    private static boolean tag(int c) {
        return c >= 0xE0020 && c <= 0xE007F;
    }
}
