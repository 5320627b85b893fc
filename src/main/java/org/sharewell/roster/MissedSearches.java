package org.sharewell.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import org.sharewell.people.Misses;
import org.sharewell.text.Slug;

/**
 * Remembers for 90 days what was looked for and not found. Only words that are a topic already, which everybody can know of, are
 * written down at all: the day, and never who looked. So neither a name nor a secret typed into a search field is ever kept or shown.
 */
@ApplicationScoped
class MissedSearches implements Misses {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final String KEEP = """
            insert into missed_search (topic, day) select :topic, :today
            where exists (select 1 from expertise e join person k on k.id = e.person_id and k.deactivated_at is null where e.slug = :topic)
               or exists (select 1 from post_tag pt join post p on p.id = pt.post_id left join space s on s.id = p.space_id
                          where pt.tag_slug = :topic and p.published_at is not null and p.withdrawn_at is null and (p.on_blog or s.visibility = 'open'))
            on conflict do nothing""";

    private final Session session;
    private final Clock clock;

    MissedSearches(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    @Override
    public void missed(String words) {
        if (words.length() < SHORTEST || words.length() > LONGEST) return;
        session.createNativeMutationQuery(KEEP).setParameter("topic", Slug.tag(words)).setParameter("today", today()).executeUpdate();
    }

    @Scheduled(every = "12h", delayed = "13m", concurrentExecution = ConcurrentExecution.SKIP)
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery("delete from missed_search where day < :day")
                .setParameter("day", today().minusDays(90)).executeUpdate());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
