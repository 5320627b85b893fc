package org.sharewell.credit.lineage;

import java.util.UUID;

import org.sharewell.credit.Work;

/** One credit on the way from a post, and the post it leads to: up to what was used, or down to what uses it. */
record Step(String way, int depth, UUID citing, UUID source, String relation, String sentence,
        UUID post, String slug, String title, String excerpt, String[] usernames, String[] names) {
    Work work() {
        return new Work(post, slug, title, excerpt, usernames, names);
    }

    /** The post it comes from. */
    UUID from() {
        return isUp() ? citing : source;
    }

    boolean isUp() {
        return way.equals("up");
    }

    /** Sources have negative generations. */
    int generation() {
        return isUp() ? -depth : depth;
    }
}
