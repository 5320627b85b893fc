package org.sharewell.posts;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;

import org.sharewell.people.Viewer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What somebody has opened: theirs alone, and forgotten after 35 days. */
@ApplicationScoped
class Readings {
    private final EntityManager entities;
    private final List<Opening> openings;
    private final Clock clock;

    Readings(EntityManager entities, @All List<Opening> openings, Clock clock) {
        this.entities = entities;
        this.openings = openings;
        this.clock = clock;
    }

    /** Somebody looks at a post. */
    @Transactional(MANDATORY)
    void open(Viewer viewer, Post post) {
        openings.forEach(opening -> opening.opened(viewer, post));
    }

    /** Somebody has read what is published. */
    @Transactional(MANDATORY)
    void note(Viewer viewer, UUID post) {
        entities.createNativeQuery("insert into post_read (person_id, post_id, at) values (:viewer, :post, :now) on conflict do nothing")
                .setParameter("viewer", viewer.id()).setParameter("post", post).setParameter("now", clock.instant()).executeUpdate();
    }

    /** Marks everything the viewer could open in a space as read. */
    @Transactional(MANDATORY)
    void noteAll(Viewer viewer, String space) {
        entities.createNativeQuery("""
                insert into post_read (person_id, post_id, at)
                select :viewer, p.id, :now from post p where p.space_id = (select s.id from space s where s.slug = :space) and %s and %s
                on conflict do nothing""".formatted(Readable.PUBLISHED, Unread.CONDITION))
                .setParameter("viewer", viewer.id()).setParameter("space", space).setParameter("now", clock.instant()).executeUpdate();
    }

    @Scheduled(every = "6h", delayed = "10m")
    @Transactional
    void forget() {
        entities.createNativeQuery("delete from post_read where at < :before")
                .setParameter("before", clock.instant().minus(Duration.ofDays(Unread.DAYS + 1))).executeUpdate();
    }
}
