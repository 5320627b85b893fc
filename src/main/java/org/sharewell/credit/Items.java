package org.sharewell.credit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Readable;
import org.sharewell.web.Refusal;

/** Finds what thanks are given for, through whoever wants to give them. */
@ApplicationScoped
public class Items {
    private static final String POST = """
            select p.id as post, cast(null as uuid) as comment, p.title, p.published_at is not null and p.withdrawn_at is null as published,
                   array(select a.username from byline b join person a on a.id = b.person_id
                         where b.post_id = p.id and b.accepted_at is not null and a.deactivated_at is null order by b.position) as authors
            from post p where p.id = :id and """ + " " + Readable.OR_OWN;
    private static final String COMMENT = """
            select p.id as post, c.id as comment, p.title, p.published_at is not null and p.withdrawn_at is null as published,
                   array(select a.username from person a where a.id = c.author_id and a.deactivated_at is null) as authors
            from comment c join post p on p.id = c.post_id where c.id = :id and c.deleted_at is null and """ + " " + Readable.OR_OWN;
    private static final String READS = "select exists (select 1 from post p where p.id = :id and " + Readable.PUBLISHED + ") as so";

    private final EntityManager entities;

    Items(EntityManager entities) {
        this.entities = entities;
    }

    public Item post(Viewer viewer, UUID id) {
        return one(POST, viewer, id);
    }

    Item comment(Viewer viewer, UUID id) {
        return one(COMMENT, viewer, id);
    }

    /** A post or a comment, whichever has that id. */
    Item any(Viewer viewer, UUID id) {
        var comment = (boolean) entities.unwrap(Session.class).createNativeQuery("select exists (select 1 from comment where id = :id) as so", Object.class)
                .addScalar("so", Boolean.class).setParameter("id", id).getSingleResult();
        return comment ? comment(viewer, id) : post(viewer, id);
    }

    /** Whether somebody else may read it. */
    boolean isReadable(Item item, UUID person) {
        return (boolean) entities.unwrap(Session.class).createNativeQuery(READS, Object.class).addScalar("so", Boolean.class)
                .setParameter("id", item.post()).setParameter("viewer", person).getSingleResult();
    }

    private Item one(String sql, Viewer viewer, UUID id) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Item.class).setParameter("id", id).setParameter("viewer", viewer.id())
                .getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }
}
