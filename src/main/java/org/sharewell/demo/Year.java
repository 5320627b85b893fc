package org.sharewell.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.sharewell.web.Times;

/** What happened in the demo company, gathered in any order and played in the order in which it happened. */
final class Year {
    private final Instant now;
    private final List<Act> acts = new ArrayList<>();

    Year(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    Instant daysAgo(int days) {
        return now.minusSeconds(days * 86_400L);
    }

    /** Something that happened then; nothing happens in the future. */
    void add(Instant then, Runnable act) {
        acts.add(new Act(then.isAfter(now) ? now : then, act));
    }

    /** Lets it all happen, with a pause now and then. */
    void play(Runnable pause) {
        acts.sort(Comparator.comparing(Act::then));
        for (int i = 0; i < acts.size(); i++) {
            Times.at(acts.get(i).then(), acts.get(i).act());
            if (i % 100 == 99) pause.run();
        }
        pause.run();
    }

    private record Act(Instant then, Runnable act) {}
}
