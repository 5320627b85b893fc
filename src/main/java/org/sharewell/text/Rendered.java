package org.sharewell.text;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a Markdown text became, and what it says about itself: its own images and the own addresses it points to. */
public record Rendered(SafeHtml html, String excerpt, int words, List<Heading> headings, Set<UUID> images, Set<String> links) {
    private static final int WORDS_A_MINUTE = 220;

    /** How long the text takes to read, in whole minutes, at least one. */
    public int minutes() {
        return minutes(words);
    }

    /** The same for a text of which only the number of words is known. */
    public static int minutes(int words) {
        return Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }
}
