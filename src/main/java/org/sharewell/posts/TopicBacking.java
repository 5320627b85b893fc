package org.sharewell.posts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.people.Backing;
import org.sharewell.people.Viewer;

/** Backs declared topics by what somebody wrote about them, and by the questions on them that they answered. */
@ApplicationScoped
class TopicBacking implements Backing {
    private static final String BACKED = """
            select e.person_id, e.slug,
                   (select count(*) from post_tag pt join post p on p.id = pt.post_id
                      join byline b on b.post_id = p.id and b.person_id = e.person_id and b.accepted_at is not null
                    where pt.tag_slug = e.slug and %1$s) as posts,
                   (select count(distinct p.id) from post_tag pt join post p on p.id = pt.post_id and p.kind = 'question'
                      join comment c on c.post_id = p.id and c.author_id = e.person_id and c.deleted_at is null
                    where pt.tag_slug = e.slug and %1$s) as answers
            from expertise e where e.person_id in (:people)""".formatted(Readable.PUBLISHED);

    private final EntityManager entities;

    TopicBacking(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Backed> of(Viewer viewer, Collection<UUID> people) {
        return entities.unwrap(Session.class).createNativeQuery(BACKED, Backed.class)
                .setParameter("viewer", viewer.id()).setParameterList("people", people).getResultList();
    }
}
