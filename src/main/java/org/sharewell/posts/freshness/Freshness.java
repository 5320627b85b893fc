package org.sharewell.posts.freshness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.sharewell.events.Event;

/** What its authors say of a post's age. It lies in the post's row and is no part of its text: to change it makes no new version. */
@Entity
@Table(name = "post")
public class Freshness {
    @Id
    public UUID id;
    @Column(name = "review_by")
    public LocalDate reviewBy;
    @Column(name = "confirmed_at")
    public Instant confirmedAt;
    @Column(name = "confirmed_by")
    public UUID confirmedBy;
    @Column(name = "outdated_at")
    public Instant outdatedAt;
    @Column(name = "outdated_by")
    public UUID outdatedBy;
    @Column(name = "successor_id")
    public UUID successor;

    protected Freshness() {}

    void review(LocalDate by) {
        this.reviewBy = by;
    }

    /** It still holds, whatever was said before; to be looked at again by a day (null: not again). */
    Confirmed confirm(UUID by, LocalDate again, Instant now) {
        this.confirmedAt = now;
        this.confirmedBy = by;
        this.outdatedAt = null;
        this.outdatedBy = null;
        this.successor = null;
        this.reviewBy = again;
        return new Confirmed(id, by, now);
    }

    /** It does not hold any more; a successor (null: none) replaces it. */
    Outdated outdate(UUID by, UUID successor, Instant now) {
        this.outdatedAt = now;
        this.outdatedBy = by;
        this.successor = successor;
        this.confirmedAt = null;
        this.confirmedBy = null;
        this.reviewBy = null;
        return new Outdated(id, successor, by, now);
    }

    /** What was said elsewhere; what has been said here later stands. */
    void bring(Age age) {
        if (age.reviewBy() != null) this.reviewBy = age.reviewBy();
        var here = outdatedAt == null ? confirmedAt : outdatedAt;
        if (age.at() == null || here != null && here.isAfter(age.at())) return;
        this.confirmedAt = age.confirmedAt();
        this.confirmedBy = age.confirmedBy();
        this.outdatedAt = age.outdatedAt();
        this.outdatedBy = age.outdatedBy();
        this.successor = age.successor();
    }

    public record Confirmed(UUID post, UUID actor, Instant at) implements Event {}

    public record Outdated(UUID post, UUID successor, UUID actor, Instant at) implements Event {}
}
