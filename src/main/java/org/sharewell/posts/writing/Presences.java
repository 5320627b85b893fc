package org.sharewell.posts.writing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Who writes on a post at the moment: a page says so while somebody does something on it. */
@ApplicationScoped
class Presences {
    private static final Duration GONE = Duration.ofSeconds(75);

    private final EntityManager entities;
    private final Clock clock;

    Presences(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional(MANDATORY)
    void note(Viewer viewer, UUID post) {
        entities.createNativeQuery("""
                insert into presence (post_id, person_id, seen_at) values (:post, :viewer, :at)
                on conflict (post_id, person_id) do update set seen_at = excluded.seen_at""")
                .setParameter("post", post).setParameter("viewer", viewer.id()).setParameter("at", clock.instant()).executeUpdate();
    }

    /** Who goes is not shown any longer. */
    @Transactional(MANDATORY)
    void end(Viewer viewer, UUID post) {
        entities.createNativeQuery("delete from presence where post_id = :post and person_id = :viewer")
                .setParameter("post", post).setParameter("viewer", viewer.id()).executeUpdate();
    }

    /** The others, by name. */
    List<Portrait> others(Viewer viewer, UUID post) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select p.username, p.name, p.picture_id from presence e join person p on p.id = e.person_id
                where e.post_id = :post and e.person_id <> :viewer and e.seen_at > :since order by p.name, p.id""", Portrait.class)
                .setParameter("post", post).setParameter("viewer", viewer.id()).setParameter("since", clock.instant().minus(GONE)).getResultList();
    }
}
