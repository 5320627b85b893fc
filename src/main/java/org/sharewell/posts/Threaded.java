package org.sharewell.posts;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** Comments in the order in which they are read: each with its answers behind it. */
@ApplicationScoped
class Threaded {
    /** Where a comment {@code c} stands under its post, {@code r} being the one that it answers: an answer behind that one. */
    private static final String PLACE = "coalesce(r.created_at, c.created_at), coalesce(r.id, c.id), r.id is not null, c.created_at, c.id";
    private static final String THREADED = """
            select c.id, c.parent_id, a.username, a.name, a.picture_id, c.markdown, c.html, c.rendering, c.created_at, c.edited_at, c.deleted_at, c.version
            from comment c join person a on a.id = c.author_id left join comment r on r.id = c.parent_id where c.post_id = :post
            and (cast(:from as uuid) is null
              or (%1$s) >= (select %1$s from comment c left join comment r on r.id = c.parent_id where c.id = cast(:from as uuid) and c.post_id = :post))
            order by %1$s limit :limit""".formatted(PLACE);

    private final EntityManager entities;

    Threaded(EntityManager entities) {
        this.entities = entities;
    }

    /** Of a post the viewer has already been allowed to read, from one of its comments on (null: the first); deleted ones are among them. */
    List<Comments.Said> under(Post post, UUID from, int limit) {
        return entities.unwrap(Session.class).createNativeQuery(THREADED, Comments.Said.class).setParameter("post", post.id)
                .setParameter("from", from, UUID.class).setParameter("limit", limit).getResultList();
    }

    /** Whether a post has more of them than that. */
    boolean areMoreThan(int many, Post post) {
        return entities.unwrap(Session.class).createNativeQuery("select count(*) > :many from (select 1 from comment where post_id = :post limit :many + 1) c", Boolean.class)
                .setParameter("post", post.id).setParameter("many", many).getSingleResult();
    }
}
