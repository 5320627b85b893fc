package org.sharewell.people;

import java.util.UUID;

/** How somebody is shown in a round picture: their portrait, or initials on a colour of their own. */
public record Face(String username, String name, UUID picture) {
    /** The number of hues the style sheet knows. */
    private static final int HUES = 24;

    public String initials() {
        return initials(name);
    }

    public int hue() {
        return hue(username);
    }

    /** The first letters of the first and the last word, by grapheme rather than by char. */
    public static String initials(String name) {
        var words = name.strip().split("\\s+");
        var first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    /** A hue from 0 to 23 that stays the same for the same key. */
    public static int hue(String key) {
        return Math.floorMod(key.hashCode() * 0x9E3779B9 >>> 8, HUES);
    }

    private static String letter(String word) {
        return word.isEmpty() ? "" : new String(Character.toChars(Character.toUpperCase(word.codePointAt(0))));
    }
}
