package org.sharewell.posts.freshness;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Readable;
import org.sharewell.posts.Standing;
import org.sharewell.posts.Standings;

/** Says how far a viewer can rely on a post, and leads from an outdated one to the end of its successors: the last that the viewer may read. */
@ApplicationScoped
class Reliance implements Standings {
    /** No chain is that long; a query that can never run away needs no more proof. */
    private static final int LONGEST = 1_000;
    private static final String STANDING = """
            select o.review_by, o.confirmed_at, c.username, c.name, o.outdated_at, n.id, n.on_blog, n.slug, n.title
            from post o left join person c on c.id = o.confirmed_by left join lateral (
              with recursive chain (id, place) as (
                select o.successor_id, 1 where o.successor_id is not null
                union all select s.successor_id, place + 1 from chain join post s on s.id = chain.id where s.successor_id is not null and place < %d)
              select p.id, p.on_blog, p.slug, p.title from chain join post p on p.id = chain.id where %s order by chain.place desc limit 1) n on true
            where o.id = :post""".formatted(LONGEST, Readable.PUBLISHED);

    private final EntityManager entities;
    private final Clock clock;

    Reliance(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public Standing of(Viewer viewer, Post post) {
        return entities.unwrap(Session.class).createNativeQuery(STANDING, Row.class).setParameter("viewer", viewer.id()).setParameter("post", post.id)
                .getSingleResult().standing(LocalDate.ofInstant(clock.instant(), viewer.zone()));
    }

    record Row(LocalDate reviewBy, Instant confirmedAt, String username, String name, Instant outdatedAt,
            UUID successor, Boolean onBlog, String slug, String title) {
        Standing standing(LocalDate today) {
            return new Standing(reviewBy, reviewBy != null && !reviewBy.isAfter(today),
                    confirmedAt == null ? null : new Standing.Confirmation(confirmedAt, username, name), outdatedAt,
                    successor == null ? null : new Standing.Successor(onBlog && slug != null ? "/blog/" + slug : "/posts/" + successor, title));
        }
    }
}
