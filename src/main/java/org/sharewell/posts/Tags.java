package org.sharewell.posts;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.sharewell.people.Viewer;
import org.sharewell.web.Refusal;

/** Topics, counted over what the viewer may read: one that only hidden posts have does not exist. */
@ApplicationScoped
public class Tags {
    private static final String USED = """
            select t.slug, t.name, count(*) as posts from post p join post_tag pt on pt.post_id = p.id join tag t on t.slug = pt.tag_slug
            where %s""".formatted(Readable.PUBLISHED);

    private final EntityManager entities;

    Tags(EntityManager entities) {
        this.entities = entities;
    }

    /** The twenty topics written about most in the last year. */
    List<Used> common(Viewer viewer) {
        return query(viewer, " and p.published_at > now() - interval '1 year' group by t.slug, t.name order by count(*) desc, t.name limit 20").getResultList();
    }

    /** All topics by name. */
    List<Used> all(Viewer viewer) {
        return query(viewer, " group by t.slug, t.name order by lower(t.name) limit 2000").getResultList();
    }

    /** A topic that something readable is about, or not found. */
    public Tag visible(Viewer viewer, String slug) {
        return query(viewer, " and t.slug = :slug group by t.slug, t.name").setParameter("slug", slug).stream().findFirst()
                .map(u -> new Tag(u.slug(), u.name())).orElseThrow(Refusal::notFound);
    }

    private NativeQuery<Used> query(Viewer viewer, String rest) {
        return entities.unwrap(Session.class).createNativeQuery(USED + rest, Used.class).setParameter("viewer", viewer.id());
    }

    /** A topic and how many readable posts are about it. */
    public record Used(String slug, String name, long posts) {}
}
