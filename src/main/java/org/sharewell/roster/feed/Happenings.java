package org.sharewell.roster.feed;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.gatherings.Entries;
import org.sharewell.roster.Days;
import org.sharewell.roster.Span;
import org.sharewell.roster.Turn;
import org.sharewell.roster.Turns;
import org.sharewell.web.Message;
import org.sharewell.web.calendar.Happening;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

/** What stands in somebody's calendar: their days, or everybody's, what they have scheduled, and where they said they come. */
@ApplicationScoped
class Happenings {
    private static final String SCHEDULED = """
            select p.id, p.title, p.scheduled_at, p.calendar_sequence, p.calendar_changed_at
            from post p join byline b on b.post_id = p.id and b.person_id = :viewer and b.accepted_at is not null
            where p.scheduled_at is not null and p.published_at is null and p.withdrawn_at is null order by p.scheduled_at, p.id""";
    // Its title is part of what a slot says.
    private static final String REVISIONS = """
            select s.id, s.calendar_sequence, greatest(s.calendar_changed_at, p.calendar_changed_at) as at
            from slot s left join post p on p.id = s.post_id where s.id in (:slots)""";

    private final Session session;
    private final Turns turns;
    private final Days days;
    private final Entries entries;

    Happenings(Session session, Turns turns, Days days, Entries entries) {
        this.session = session;
        this.turns = turns;
        this.days = days;
        this.entries = entries;
    }

    /** A person's own, from a week ago on: what was moved out of sight yesterday must not stay in their calendar. */
    List<Happening> of(Viewer viewer) {
        return Stream.concat(all(viewer, turns.of(viewer, days.today(viewer).minusWeeks(1))).stream(), entries.agreed(viewer).stream()).toList();
    }

    /** Everybody's within a year; of others' drafts no title, and of what is over nothing. */
    List<Happening> ofAll(Viewer viewer) {
        var today = days.today(viewer);
        return all(viewer, turns.between(viewer, new Span(today, today.plusYears(1))));
    }

    /** What has its hour already stands there and not on its day too. */
    private List<Happening> all(Viewer viewer, List<Turn> turns) {
        var scheduled = session.createNativeQuery(SCHEDULED, Scheduled.class).setParameter("viewer", viewer.id()).getResultList();
        var timed = scheduled.stream().map(Scheduled::id).collect(toSet());
        var untimed = turns.stream().filter(turn -> !timed.contains(turn.post())).toList();
        var revisions = revisions(untimed.stream().map(Turn::slot).collect(toSet()));
        // A slot that was skipped between the two queries is gone.
        return Stream.concat(untimed.stream().filter(turn -> revisions.containsKey(turn.slot())).map(turn -> day(viewer, turn, revisions.get(turn.slot()))),
                scheduled.stream().map(post -> post.happening(words(viewer, m -> m.appears(post.title()))))).toList();
    }

    private Map<UUID, Happening.Revision> revisions(Set<UUID> slots) {
        if (slots.isEmpty()) return Map.of();
        return session.createNativeQuery(REVISIONS, Changed.class).setParameterList("slots", slots).stream()
                .collect(toMap(Changed::id, changed -> new Happening.Revision(changed.sequence(), changed.at())));
    }

    /** Nobody is busy on such a day: it says that one means to write. */
    private static Happening day(Viewer viewer, Turn turn, Happening.Revision revision) {
        return Happening.reminder("slot-" + turn.slot(), turn.day(), summary(viewer, turn), "/calendar", revision);
    }

    private static String summary(Viewer viewer, Turn turn) {
        if (!turn.person().equals(viewer.id())) return words(viewer, m -> m.theirTurn(turn.name()));
        return turn.title() == null || turn.title().isBlank() ? words(viewer, FeedMessages::yourTurn) : words(viewer, m -> m.yourDraft(turn.title()));
    }

    private static String words(Viewer viewer, Function<FeedMessages, String> words) {
        return Message.of(FeedMessages.class, words).in(viewer.locale());
    }

    record Changed(UUID id, int sequence, Instant at) {}

    record Scheduled(UUID id, String title, Instant at, int sequence, Instant changedAt) {
        Happening happening(String summary) {
            return Happening.reminder("post-" + id, at, summary, "/posts/" + id, new Happening.Revision(sequence, changedAt));
        }
    }
}
