package org.sharewell.text.differences;

import java.util.List;

/** Two texts of which nobody knows what they began with: what they share stands once, all else is kept of both. */
final class TwoWays {
    private final List<String> mine;
    private final List<String> theirs;

    TwoWays(String mine, String theirs) {
        this.mine = Merge.lines(mine);
        this.theirs = Merge.lines(theirs);
    }

    Merge merge() {
        var merged = new Merge.Building();
        int done = 0;
        for (var change : Change.between(mine, theirs)) {
            merged.add(mine.subList(done, change.from()));
            done = change.from() + change.gone();
            merged.addBoth(mine.subList(change.from(), done), theirs.subList(change.to(), change.to() + change.come()));
        }
        merged.add(mine.subList(done, mine.size()));
        return merged.merge();
    }
}
