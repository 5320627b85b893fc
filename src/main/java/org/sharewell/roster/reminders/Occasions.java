package org.sharewell.roster.reminders;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.posts.freshness.Checkups;
import org.sharewell.roster.Span;
import org.sharewell.roster.Turns;

/** All that anybody could be reminded of in these days, wherever they are. */
@ApplicationScoped
class Occasions {
    /** Three working days with a weekend between, and a day for where it is tomorrow already. */
    private static final int AHEAD = 6;

    private final Turns turns;
    private final Checkups checkups;

    Occasions(Turns turns, Checkups checkups) {
        this.turns = turns;
        this.checkups = checkups;
    }

    List<Occasion> around(LocalDate today) {
        var coming = turns.between(new Span(today.minusDays(1), today.plusDays(AHEAD))).stream().map(ComingTurn::new);
        var reviews = checkups.due(today.plusDays(AHEAD)).stream().filter(due -> due.reviewBy().isAfter(today.minusDays(ComingReview.LONGEST + 1)))
                .flatMap(due -> due.authors().stream().map(author -> new ComingReview(due, author)));
        return Stream.<Occasion> concat(coming, reviews).toList();
    }
}
