package org.sharewell.posts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.sharewell.text.differences.Differences;

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

    /** Title, standfirst and text, as far as they differ. */
    public List<List<Differences.Row>> parts() {
        return Stream.<Function<Revision, String>>of(r -> r.title, r -> r.standfirst, r -> r.markdown)
                .map(part -> Differences.of(part.apply(before), part.apply(after))).filter(rows -> !rows.isEmpty()).toList();
    }
}
