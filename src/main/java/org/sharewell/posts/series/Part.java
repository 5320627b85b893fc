package org.sharewell.posts.series;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.sharewell.web.Ids;

/** A place in a series: a post, or a plan with a working title, who is to write it (null: nobody yet) and in which month (null: some day). */
@Embeddable
record Part(UUID id, @Column(name = "post_id") UUID post, String title, @Column(name = "person_id") UUID person,
        @Column(name = "planned_for") LocalDate plannedFor) {

    static Part planned(String title, UUID person, LocalDate month) {
        return new Part(Ids.next(), null, title, person, month);
    }

    static Part written(UUID post) {
        return new Part(Ids.next(), post, "", null, null);
    }

    Part replanned(String title, UUID person, LocalDate month) {
        return new Part(id, post, title, person, month);
    }

    Part with(UUID post) {
        return new Part(id, post, title, person, plannedFor);
    }

    /** Its draft was thrown away, and nothing had been planned. */
    boolean isEmpty() {
        return post == null && title.isEmpty();
    }
}
