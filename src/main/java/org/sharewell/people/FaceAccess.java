package org.sharewell.people;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.media.ImageAccess;

/** Lets everybody who has signed in see a picture for as long as it is somebody's face. */
@ApplicationScoped
class FaceAccess implements ImageAccess {
    private final Session session;

    FaceAccess(Session session) {
        this.session = session;
    }

    @Override
    public boolean mayRead(UUID person, UUID image) {
        return (boolean) session.createNativeQuery("select exists (select 1 from person where picture_id = :image) as shown", Object.class)
                .addScalar("shown", Boolean.class).setParameter("image", image).getSingleResult();
    }
}
