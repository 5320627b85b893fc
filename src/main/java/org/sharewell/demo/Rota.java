package org.sharewell.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Posts;
import org.sharewell.roster.Cadence;
import org.sharewell.roster.Cadences;
import org.sharewell.roster.Roster;
import org.sharewell.roster.Slots;
import org.sharewell.roster.Swaps;
import org.sharewell.roster.Turn;
import org.sharewell.roster.Turns;

/** Lets ten of the demo company write by turns, one of them with a draft for a day, and another who asks Amal to take theirs. */
@ApplicationScoped
class Rota {
    private static final List<String> WRITERS = List.of("chen", "amal", "lea", "hiroshi", "bruno", "fatou", "nils", "siobhan", "mateus", "wiebke");
    private static final int SINCE_DAYS = 30;

    private final Cadences cadences;
    private final Roster roster;
    private final Turns turns;
    private final Slots slots;
    private final Swaps swaps;
    private final Posts posts;

    Rota(Cadences cadences, Roster roster, Turns turns, Slots slots, Swaps swaps, Posts posts) {
        this.cadences = cadences;
        this.roster = roster;
        this.turns = turns;
        this.slots = slots;
        this.swaps = swaps;
        this.posts = posts;
    }

    void begin(Year year, Map<String, Viewer> staff) {
        year.add(year.daysAgo(SINCE_DAYS + 1), () -> cadences.agree(staff.get("erin"), new Cadence(14, 4)));
        for (var name : WRITERS) year.add(year.daysAgo(SINCE_DAYS).plus(Duration.ofMinutes(WRITERS.indexOf(name) * 7L)), () -> roster.join(staff.get(name)));
        year.add(year.now(), () -> promise(year, staff));
        year.add(year.now(), () -> ask(year, staff.get("chen")));
    }

    /** Whoever has a draft for the blog and a slot means the one for the other; Amal has yet to. */
    private void promise(Year year, Map<String, Viewer> staff) {
        WRITERS.stream().filter(name -> !name.equals("amal")).map(staff::get).forEach(writer -> posts
                .find("onBlog and publishedAt is null and createdBy = ?1", writer.id()).firstResultOptional()
                .ifPresent(draft -> soon(year, writer, 1).ifPresent(turn -> slots.plan(writer, draft.id, turn.day()))));
    }

    private void ask(Year year, Viewer writer) {
        soon(year, writer, 3).ifPresent(turn -> swaps.askToTake(writer, turn.slot(), "amal"));
    }

    /** Their first slot that is some days away. */
    private Optional<Turn> soon(Year year, Viewer writer, int days) {
        var from = LocalDate.ofInstant(year.now(), writer.zone()).plusDays(days);
        return turns.of(writer, from).stream().findFirst();
    }
}
