package org.sharewell.text.differences;

import java.util.ArrayList;
import java.util.List;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/**
 * So many lines, or words, went from one place on, and so many came from another on. Found by Myers' algorithm in linear space
 * (An O(ND) Difference Algorithm and Its Variations, 1986).
 */
record Change(int from, int gone, int to, int come) {
    boolean grows() {
        return come > gone;
    }

    /** All changes in their order; the algorithm tells what came and what went apart even where one stands for the other. */
    static List<Change> between(List<String> before, List<String> after) {
        var changes = new ArrayList<Change>();
        for (var delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            var next = Change.of(delta);
            if (!changes.isEmpty() && changes.getLast().touches(next)) changes.add(changes.removeLast().until(next));
            else changes.add(next);
        }
        return changes;
    }

    /** Changes with nothing but blank lines between them are one: which blank line stayed says little. */
    static List<Change> joined(List<Change> changes, List<String> before) {
        var joined = new ArrayList<Change>();
        for (var next : changes) {
            if (!joined.isEmpty() && joined.getLast().isBlankUntil(next, before)) joined.add(joined.removeLast().until(next));
            else joined.add(next);
        }
        return joined;
    }

    private boolean isBlankUntil(Change next, List<String> before) {
        return before.subList(from + gone, next.from).stream().allMatch(String::isBlank);
    }

    private Change until(Change next) {
        return new Change(from, next.from + next.gone - from, to, next.to + next.come - to);
    }

    private static Change of(AbstractDelta<String> delta) {
        return new Change(delta.getSource().getPosition(), delta.getSource().size(), delta.getTarget().getPosition(), delta.getTarget().size());
    }

    private boolean touches(Change next) {
        return next.from == from + gone && next.to == to + come;
    }

}
