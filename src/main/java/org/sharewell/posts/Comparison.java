package org.sharewell.posts;

import java.util.List;

/** What lies between two revisions of a post, the earlier one first whichever was named first. */
record Comparison(Revision before, Revision after) {
    Comparison {
        if (before.number > after.number) {
            var earlier = after;
            after = before;
            before = earlier;
        }
    }

    public int from() {
        return before.number;
    }

    public int to() {
        return after.number;
    }

    public List<Differences.Row> title() {
        return Differences.of(before.title, after.title);
    }

    public List<Differences.Row> standfirst() {
        return Differences.of(before.standfirst, after.standfirst);
    }

    public List<Differences.Row> text() {
        return Differences.of(before.markdown, after.markdown);
    }
}
