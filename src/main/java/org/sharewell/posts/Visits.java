package org.sharewell.posts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.people.Viewer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** When somebody last looked at home. */
@ApplicationScoped
class Visits {
    /** Who comes back within this time is still on the same visit. */
    private static final Duration SAME = Duration.ofMinutes(30);
    private static final String COME = """
            insert into visit (person_id, seen_at) values (:viewer, :now)
            on conflict (person_id) do update set seen_at = excluded.seen_at,
              previous_at = case when visit.seen_at < :same then visit.seen_at else visit.previous_at end
            returning previous_at""";

    private final EntityManager entities;
    private final Clock clock;

    Visits(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Notes that the viewer looks at home now; answers when their previous visit ended, if there was one. */
    @Transactional(MANDATORY)
    Optional<Instant> come(Viewer viewer) {
        var now = clock.instant();
        return Optional.ofNullable((Instant) entities.unwrap(Session.class).createNativeQuery(COME, Object.class)
                .addScalar("previous_at", Instant.class).setParameter("viewer", viewer.id())
                .setParameter("now", now).setParameter("same", now.minus(SAME)).getSingleResult());
    }
}
