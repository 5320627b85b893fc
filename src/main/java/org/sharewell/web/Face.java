package org.sharewell.web;

import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

/** What stands for a person or a space without a picture: two letters on one of 24 hues that stays the same. */
@TemplateExtension
public final class Face {
    private static final int HUES = 24;

    private Face() {}

    /** The hue of a username or a slug: 0 to 23. */
    public static int hue(String key) {
        return Math.floorMod(key.hashCode() * 0x9E3779B9 >>> 8, HUES);
    }

    /** The first letters of the first and the last word of a name, or the first two of its only word. */
    public static String initials(String name) {
        var words = name.strip().split("[\\s\\p{Punct}]+(?=[\\p{L}\\p{N}])");
        var letters = words.length == 1 ? first(words[0], 2) : first(words[0], 1) + first(words[words.length - 1], 1);
        return words.length == 1 ? letters : letters.toUpperCase(Locale.ROOT);
    }

    private static String first(String word, int letters) {
        return word.codePoints().filter(Character::isLetterOrDigit).limit(letters)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
