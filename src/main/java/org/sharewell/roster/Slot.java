package org.sharewell.roster;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.sharewell.web.Ids;

/** A day on which somebody means to publish on the blog, with the draft meant for it if there is one. */
@Entity
public class Slot {
    @Id
    public UUID id;
    @Column(name = "person_id")
    public UUID person;
    public LocalDate day;
    @Column(name = "post_id")
    public UUID post;
    @Version
    public long version;

    protected Slot() {}

    Slot(UUID person, LocalDate day, UUID post) {
        this.id = Ids.next();
        this.person = person;
        this.day = day;
        this.post = post;
    }

    void move(LocalDate to) {
        day = to;
    }

    /** That draft is meant for it. */
    void promise(UUID draft) {
        post = draft;
    }

    /** Somebody else takes it; the draft stays with whoever writes it. */
    void give(UUID to) {
        person = to;
        post = null;
    }
}
