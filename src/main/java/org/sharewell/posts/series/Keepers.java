package org.sharewell.posts.series;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Who keeps a series: who began it, the authors of its posts, and the stewards of its space. */
@ApplicationScoped
class Keepers {
    /** Whether a {@code :viewer} keeps a series of alias {@code s}. */
    static final String KEEPS = """
            (s.made_by = :viewer
             or exists (select 1 from membership km where km.space_id = s.space_id and km.person_id = :viewer and km.role = 'steward')
             or exists (select 1 from series_part kp join byline kb on kb.post_id = kp.post_id and kb.accepted_at is not null
                        where kp.series_id = s.id and kb.person_id = :viewer))""";
    private static final String OWNS = """
            (s.made_by = :viewer
             or exists (select 1 from membership km where km.space_id = s.space_id and km.person_id = :viewer and km.role = 'steward'))""";

    private final EntityManager entities;

    Keepers(EntityManager entities) {
        this.entities = entities;
    }

    boolean keeps(Viewer viewer, Series series) {
        return is(KEEPS, viewer, series.id);
    }

    /** May put their own post where it was planned: who keeps the series, and who is to write that part. */
    boolean mayWrite(Viewer viewer, Series series, Part part) {
        return viewer.id().equals(part.person()) || keeps(viewer, series);
    }

    void require(Viewer viewer, Series series) {
        if (!keeps(viewer, series)) throw refusal();
    }

    void requireWriter(Viewer viewer, Series series, Part part) {
        if (!mayWrite(viewer, series, part)) throw refusal();
    }

    /** May end it: who began it, and the stewards of its space. */
    boolean owns(Viewer viewer, Series series) {
        return is(OWNS, viewer, series.id);
    }

    void requireOwner(Viewer viewer, Series series) {
        if (!owns(viewer, series)) throw refusal();
    }

    private boolean is(String condition, Viewer viewer, UUID series) {
        return (boolean) entities.unwrap(Session.class).createNativeQuery("select " + condition + " as so from series s where s.id = :series", Object.class)
                .addScalar("so", Boolean.class).setParameter("viewer", viewer.id()).setParameter("series", series).getSingleResult();
    }

    private static Refusal refusal() {
        return Refusal.forbidden(Message.of(SeriesMessages.class, SeriesMessages::notYours));
    }
}
