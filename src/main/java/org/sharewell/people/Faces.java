package org.sharewell.people;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.sharewell.media.Images;
import org.sharewell.media.Upload;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The pictures people show of themselves: one each. */
@ApplicationScoped
public class Faces {
    private final People people;
    private final Images images;
    private final RateLimits limits;

    Faces(People people, Images images, RateLimits limits) {
        this.people = people;
        this.images = images;
        this.limits = limits;
    }

    /** The viewer's picture from now on; refuses what is no picture. */
    @Transactional(MANDATORY)
    void show(Viewer viewer, Upload upload) {
        limits.take(Allowance.UPLOADS, viewer.id().toString());
        show(people.named(viewer.username()), images.store(upload, viewer.id()).id);
    }

    /** Somebody's picture from now on, one they have uploaded; the one before is let go. */
    @Transactional(MANDATORY)
    public void show(Person person, UUID image) {
        images.attach(person.id, List.of(image));
        change(person, image);
    }

    /** Initials again. */
    @Transactional(MANDATORY)
    void remove(Viewer viewer) {
        change(people.named(viewer.username()), null);
    }

    private void change(Person person, UUID image) {
        if (person.picture != null) images.release(List.of(person.picture));
        person.show(image);
    }
}
