package org.sharewell.exports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.sharewell.text.Slug;

/** What the posts' files are called: a day and words that every file system takes, no two alike even where case is not told apart. */
final class FileNames {
    private static final int LONGEST = 100;

    private final Set<String> taken = new HashSet<>();

    String of(Work work) {
        var words = plain(work);
        var day = day(work.at());
        for (int i = 1; ; i++) {
            var name = day + "-" + words + (i == 1 ? "" : "-" + i);
            if (taken.add(name.toLowerCase(Locale.ROOT))) return name;
        }
    }

    static String day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** The end of its address as far as it is plain, else its title, else its kind. */
    private static String plain(Work work) {
        if (!work.hasAddress()) return work.title().isBlank() ? work.kind() : Slug.of(work.title());
        var words = work.slug().replaceAll("[^A-Za-z0-9_-]++", "-").replaceAll("^-++|-++$", "");
        return words.isEmpty() ? work.kind() : words.substring(0, Math.min(words.length(), LONGEST));
    }
}
