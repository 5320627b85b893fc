package org.sharewell.text.differences;

import java.util.List;

/**
 * Two texts and what both began with. Walks along the beginning; changes of the same lines are one place. What one side put in beside
 * lines that the other changed is a place of its own, unless the other put in more there too: there is no doubt where it goes.
 */
final class ThreeWays {
    private final List<String> base;
    private final Side mine;
    private final Side theirs;

    ThreeWays(String base, String mine, String theirs) {
        this.base = Merge.lines(base);
        this.mine = new Side(this.base, mine);
        this.theirs = new Side(this.base, theirs);
    }

    Merge merge() {
        var merged = new Merge.Building();
        int done = 0;
        while (mine.hasMore() || theirs.hasMore()) {
            int from = Math.min(mine.next(), theirs.next());
            merged.add(base.subList(done, from));
            done = place(merged, from);
        }
        merged.add(base.subList(done, base.size()));
        return merged.merge();
    }

    /** Brings one place together and answers where it ends in the beginning. */
    private int place(Merge.Building merged, int from) {
        mine.begin();
        theirs.begin();
        int to = mine.insertsAlone(from, theirs) ? mine.take(from) : theirs.insertsAlone(from, mine) ? theirs.take(from) : whole(from);
        var ours = mine.said(from, to);
        var others = theirs.said(from, to);
        var was = base.subList(from, to);
        if (others.equals(was) || others.equals(ours)) merged.add(ours);
        else if (ours.equals(was)) merged.add(others);
        else merged.addBoth(ours, others);
        return to;
    }

    private int whole(int from) {
        int to = from;
        while (touches(mine, from, to) || touches(theirs, from, to)) to = touches(mine, from, to) ? mine.take(to) : theirs.take(to);
        return to;
    }

    private boolean touches(Side side, int from, int to) {
        return side.next() == from || side.next() < to || side.next() == to && (mine.grew() || theirs.grew());
    }

    /** One side: its lines, its changes, and how far the walk has come in them. */
    private static final class Side {
        private final List<String> lines;
        private final List<Change> changes;
        private int at;
        private int first;
        /** How many lines this side is ahead of the beginning after the changes walked past. */
        private int ahead;
        private int aheadBefore;

        Side(List<String> base, String text) {
            this.lines = Merge.lines(text);
            this.changes = Change.between(base, lines);
        }

        boolean hasMore() {
            return at < changes.size();
        }

        int next() {
            return hasMore() ? changes.get(at).from() : Integer.MAX_VALUE;
        }

        void begin() {
            first = at;
            aheadBefore = ahead;
        }

        boolean insertsAlone(int from, Side other) {
            return next() == from && changes.get(at).gone() == 0 && !(other.next() == from && other.changes.get(other.at).grows());
        }

        /** Whether more lines came than went in the place that is being walked. */
        boolean grew() {
            return ahead > aheadBefore;
        }

        int take(int to) {
            var change = changes.get(at++);
            ahead += change.come() - change.gone();
            return Math.max(to, change.from() + change.gone());
        }

        List<String> said(int from, int to) {
            return at == first ? lines.subList(from + aheadBefore, to + aheadBefore) : lines.subList(from + aheadBefore, to + ahead);
        }
    }
}
