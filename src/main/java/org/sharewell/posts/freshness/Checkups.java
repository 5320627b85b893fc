package org.sharewell.posts.freshness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.people.Viewer;

/** Which posts are to be looked at again, and by whom. */
@ApplicationScoped
public class Checkups {
    private static final String DUE = """
            select p.id, p.on_blog, p.slug, p.title, p.review_by, array_agg(b.person_id order by b.position) as authors
            from post p join byline b on b.post_id = p.id and b.accepted_at is not null join person a on a.id = b.person_id and a.deactivated_at is null
            where p.review_by <= :upTo and p.published_at is not null and p.withdrawn_at is null
            group by p.id order by p.review_by, p.id""";
    private static final String MINE = """
            select p.id, p.on_blog, p.slug, p.title, p.review_by, array[:viewer] as authors
            from byline b join post p on p.id = b.post_id
            where b.person_id = :viewer and b.accepted_at is not null and p.review_by is not null
              and p.published_at is not null and p.withdrawn_at is null
            order by p.review_by, p.id limit 200""";

    private final EntityManager entities;

    Checkups(EntityManager entities) {
        this.entities = entities;
    }

    /** All published posts due until a day, the longest overdue first, each with its accepted authors who are still with us. */
    public List<Due> due(LocalDate upTo) {
        return entities.unwrap(Session.class).createNativeQuery(DUE, Row.class).setParameter("upTo", upTo).stream().map(Row::due).toList();
    }

    /** The viewer's own, the next first. */
    List<Due> of(Viewer viewer) {
        return entities.unwrap(Session.class).createNativeQuery(MINE, Row.class).setParameter("viewer", viewer.id()).stream().map(Row::due).toList();
    }

    record Row(UUID id, boolean onBlog, String slug, String title, LocalDate reviewBy, UUID[] authors) {
        Due due() {
            return new Due(id, title, onBlog && slug != null ? "/blog/" + slug : "/posts/" + id, reviewBy, Arrays.asList(authors));
        }
    }
}
