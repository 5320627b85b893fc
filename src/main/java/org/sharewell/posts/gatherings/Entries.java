package org.sharewell.posts.gatherings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Readable;
import org.sharewell.text.Text;
import org.sharewell.web.Refusal;
import org.sharewell.web.calendar.Happening;

/** Gatherings as calendars have them. What the post is called is part of what they say, so its changes count too. */
@ApplicationScoped
public class Entries {
    private static final String ROWS = """
            select p.id, case when p.title <> '' then p.title else p.excerpt end as summary, g.starts_at, g.ends_at,
                   case when g.place <> '' then g.place else g.link end as place, g.cancelled_at is not null as cancelled,
                   g.sequence + p.calendar_sequence as sequence, greatest(g.changed_at, p.calendar_changed_at) as changed_at
            from gathering g join post p on p.id = g.post_id where\s""";
    private static final String AGREED = ROWS + Readable.PUBLISHED + """
             and g.ends_at > :since and exists (select 1 from gathering_answer a where a.post_id = g.post_id and a.person_id = :viewer and a.answer = 'yes')
            order by g.starts_at, p.id""";
    private static final Duration KEPT = Duration.ofDays(7);

    private final Session session;
    private final Clock clock;

    Entries(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Of a post that the viewer has been allowed to read, or not found. */
    Happening of(Post post) {
        return session.createNativeQuery(ROWS + "p.id = :post", Row.class).setParameter("post", post.id).stream().findFirst().orElseThrow(Refusal::notFound).happening();
    }

    /** Those a viewer said they come to and may still read of, from a week ago on: who has one in their calendar is told that it was called off. */
    public List<Happening> agreed(Viewer viewer) {
        return session.createNativeQuery(AGREED, Row.class).setParameter("viewer", viewer.id()).setParameter("since", clock.instant().minus(KEPT))
                .stream().map(Row::happening).toList();
    }

    record Row(UUID id, String summary, Instant startsAt, Instant endsAt, String place, boolean cancelled, int sequence, Instant changedAt) {
        Happening happening() {
            return new Happening("gathering-" + id, startsAt, Text.shorten(summary, 200), "/posts/" + id, new Happening.Revision(sequence, changedAt),
                    new Happening.Meeting(endsAt, place, cancelled));
        }
    }
}
