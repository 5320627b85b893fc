package org.sharewell.text;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/** Words as they stand in an address: ASCII, lower case, hyphens; umlauts as German writes them ("Über Maß" is ueber-mass). */
public final class Slug {
    private static final int LONGEST = 80;
    private static final int LONGEST_TAG = 60;

    private Slug() {}

    /** For a title: at most 80 characters, never empty. */
    public static String of(String title) {
        return make(title, LONGEST);
    }

    /** For a tag: at most 60 characters, never empty; C, C++, C# and .NET stay apart. */
    public static String tag(String tag) {
        return make(tag.strip().replaceAll("^\\.", "dot ").replace("+", " plus ").replace("#", " sharp "), LONGEST_TAG);
    }

    /** That address, or the first of it with a number at its end that is not taken. */
    public static String free(String slug, Collection<String> taken) {
        return Stream.iterate(1, n -> n + 1).map(n -> n == 1 ? slug : slug + "-" + n).filter(s -> !taken.contains(s)).findFirst().orElseThrow();
    }

    private static String make(String words, int longest) {
        var slug = cut(hyphened(ascii(words)), longest);
        return slug.isEmpty() ? "x-" + Integer.toHexString(words.hashCode()) : slug;
    }

    private static String ascii(String words) {
        return words.chars().allMatch(c -> c < 0x80) ? words : Latin.SCRIPT.transliterate(words);
    }

    private static String hyphened(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]++", "-").replaceAll("^-|-$", "");
    }

    private static String cut(String slug, int longest) {
        if (slug.length() <= longest) return slug;
        var hyphen = slug.lastIndexOf('-', longest);
        return slug.substring(0, hyphen > longest / 2 ? hyphen : longest).replaceAll("-$", "");
    }

    // Loaded only when the first title needs it: the tables are large.
    private static final class Latin {
        static final Transliterator SCRIPT = Transliterator.getInstance("NFC; de-ASCII; Any-Latin; Latin-ASCII");
    }
}
