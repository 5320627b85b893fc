package org.sharewell.notifications;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What people have not read and have not been written of: a letter that was withheld has never been anywhere. */
@ApplicationScoped
class Unsent {
    /** What nobody has read in two weeks is no news. */
    private static final Duration NEWS = Duration.ofDays(14);

    private static final String CONDITION = """
            n.read_at is null and n.at > :since and not exists (
              select 1 from letter l where l.person_id = n.person_id and l.reason = n.letter and l.state <> 'withheld')""";

    private static final String AT_ONCE = """
            select distinct n.person_id from notification n join person r on r.id = n.person_id and r.deactivated_at is null and r.email is not null
            left join notification_choice c on c.person_id = n.person_id and c.kind = n.kind left join notification_default d on d.kind = n.kind
            where n.at <= :until and coalesce(c.channel, d.channel, case when n.kind = any(:usual) then 'now' else 'page' end) = 'now' and %s""".formatted(CONDITION);

    private static final String IN_DIGESTS = """
            select r.id from person r left join digest d on d.person_id = r.id
            cross join lateral (select cast(:now as timestamptz) at time zone coalesce(r.time_zone, 'UTC') as clock) there
            where r.deactivated_at is null and r.email is not null and cast(there.clock as date) is distinct from d.day and cast(there.clock as time) >= '08:00'
              and exists (select 1 from notification n where n.person_id = r.id and %s)""".formatted(CONDITION);

    private static final String OF = """
            select n.id, n.thread_id, n.kind, n.reason, n.at, coalesce(nullif(tp.title, ''), nullif(left(tp.excerpt, 80), ''), ts.name),
                   %s, a.name, n.post_id, n.comment_id
            from notification n left join person a on a.id = n.actor_id left join post tp on tp.id = n.post_id left join space ts on ts.id = n.space_id
            where n.person_id = :viewer and %s and %s order by n.at, n.id""".formatted(Shown.path("tp", "ts"), CONDITION, Shown.CONDITION);

    private final Session session;

    Unsent(Session session) {
        this.session = session;
    }

    /** Who may have something to be written of at once, that happened before then. */
    List<UUID> atOnce(Instant until) {
        var usual = Arrays.stream(Kind.values()).filter(kind -> kind.usual == Channel.NOW).map(Kind::key).toArray(String[]::new);
        return session.createNativeQuery(AT_ONCE, UUID.class).setParameter("until", until).setParameter("since", until.minus(NEWS))
                .setParameter("usual", usual).getResultList();
    }

    /** Whose digest of today, there, has not been considered. */
    List<UUID> inDigests(Instant now) {
        return session.createNativeQuery(IN_DIGESTS, UUID.class).setParameter("now", now).setParameter("since", now.minus(NEWS)).getResultList();
    }

    /** All of a person's, of what they may read now, the oldest first. */
    List<Item> of(UUID person, Instant now) {
        return session.createNativeQuery(OF, Item.class).setParameter("viewer", person).setParameter("since", now.minus(NEWS)).getResultList();
    }

    /** They are in the letter with that reason. */
    @Transactional(MANDATORY)
    void mark(Collection<Item> items, String reason) {
        session.createNativeMutationQuery("update notification set letter = :reason where id = any(:ids)").setParameter("reason", reason)
                .setParameter("ids", items.stream().map(Item::id).toArray(UUID[]::new)).executeUpdate();
    }

    /** Takes a person's digest of a day, for whoever asks first. */
    @Transactional(MANDATORY)
    boolean take(UUID person, LocalDate day) {
        return session.createNativeMutationQuery("""
                insert into digest (person_id, day) values (:person, :day) on conflict (person_id) do update set day = excluded.day where digest.day < excluded.day""")
                .setParameter("person", person).setParameter("day", day).executeUpdate() > 0;
    }

    /** One thing to write of. */
    record Item(UUID id, UUID thread, String kind, String reason, Instant at, String title, String path, String who, UUID post, UUID comment) {
        Kind isOf() {
            return Reason.of(reason).kind;
        }
    }
}
