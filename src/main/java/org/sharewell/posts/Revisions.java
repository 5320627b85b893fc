package org.sharewell.posts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.sharewell.people.Portrait;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What posts said before. Whoever may read a post may read its revisions. */
@ApplicationScoped
class Revisions {
    private final EntityManager entities;
    private final Clock clock;

    Revisions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Keeps what a post says now, in a new revision or folded into the same person's last one. */
    @Transactional(MANDATORY)
    void keep(Post post, UUID by) {
        var now = clock.instant();
        last(post).filter(r -> r.takes(by, now)).ifPresentOrElse(last -> last.fold(post, now), () -> add(post, by));
    }

    /** Keeps what a post says now in a revision of its own. */
    @Transactional(MANDATORY)
    void add(Post post, UUID by) {
        entities.persist(new Revision(post, last(post).map(r -> r.number).orElse(0) + 1, by, clock.instant()));
    }

    /** What a post says now, if it has been published. */
    Optional<Revision> last(Post post) {
        return entities.createQuery("from Revision where post = ?1 order by number desc", Revision.class)
                .setParameter(1, post.id).setMaxResults(1).getResultStream().findFirst();
    }

    /** The revisions of a post, the newest first. */
    List<Line> of(Post post) {
        return entities.createQuery("""
                select r.number, r.title, p.username, p.name, p.picture, r.madeAt, r.foldedAt from Revision r join Person p on p.id = r.by
                where r.post = ?1 order by r.number desc""", Line.class).setParameter(1, post.id).getResultList();
    }

    /** One revision of a post, or not found. */
    Revision one(Post post, int number) {
        return entities.createQuery("from Revision where post = ?1 and number = ?2", Revision.class)
                .setParameter(1, post.id).setParameter(2, number).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** One line of the list: which revision, by whom, from when to when. */
    record Line(int number, String title, String username, String name, UUID picture, Instant madeAt, Instant foldedAt) {
        Portrait face() {
            return new Portrait(username, name, picture);
        }
    }
}
