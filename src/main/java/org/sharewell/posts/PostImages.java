package org.sharewell.posts;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.media.ImageAccess;

/** Images of posts and comments: seen by whoever may read what shows them. */
@ApplicationScoped
class PostImages implements ImageAccess {
    private static final String SHOWN = """
            select exists (select 1 from post p where %1$s and (p.id in (select i.post_id from post_image i where i.image_id = :image)
                or p.id in (select c.post_id from comment_image i join comment c on c.id = i.comment_id and c.deleted_at is null
                            where i.image_id = :image))) as shown""".formatted(Readable.OR_OWN);

    private final EntityManager entities;

    PostImages(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public boolean mayRead(UUID person, UUID image) {
        return (boolean) entities.unwrap(Session.class).createNativeQuery(SHOWN, Object.class).addScalar("shown", Boolean.class)
                .setParameter("viewer", person).setParameter("image", image).getSingleResult();
    }
}
