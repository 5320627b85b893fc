package org.sharewell.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.people.Viewer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** When people are not to be disturbed, by the clock where they live. */
@ApplicationScoped
class QuietHours {
    private static final String AWAKE = """
            select p.id from person p left join quiet_hours q on q.person_id = p.id
            cross join lateral (select cast(cast(:now as timestamptz) at time zone coalesce(p.time_zone, 'UTC') as time) as clock) there
            where p.id = any(:people) and (q.person_id is null or case when q.begins < q.ends
              then there.clock < q.begins or there.clock >= q.ends else there.clock < q.begins and there.clock >= q.ends end)""";

    private final Session session;
    private final Clock clock;

    QuietHours(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Those who may be disturbed now. */
    List<UUID> awake(Collection<UUID> people) {
        return awake(people, clock.instant());
    }

    List<UUID> awake(Collection<UUID> people, Instant now) {
        return session.createNativeQuery(AWAKE, UUID.class).setParameter("now", now).setParameter("people", people.toArray(UUID[]::new)).getResultList();
    }

    Optional<Span> of(Viewer viewer) {
        return session.createNativeQuery("select to_char(begins, 'HH24:MI') as begins, to_char(ends, 'HH24:MI') as ends from quiet_hours where person_id = :person", Span.class).setParameter("person", viewer.id())
                .uniqueResultOptional();
    }

    /** From now on in that time; null: never. */
    @Transactional(MANDATORY)
    void keep(Viewer viewer, Span span) {
        session.createNativeMutationQuery("delete from quiet_hours where person_id = :person").setParameter("person", viewer.id()).executeUpdate();
        if (span != null) session.createNativeMutationQuery("insert into quiet_hours (person_id, begins, ends) values (:person, cast(:begins as time), cast(:ends as time))")
                .setParameter("person", viewer.id()).setParameter("begins", span.begins()).setParameter("ends", span.ends()).executeUpdate();
    }

    /** From one time of the day to another, each as 22:00, over midnight where the first is the later one. */
    public record Span(String begins, String ends) {}
}
