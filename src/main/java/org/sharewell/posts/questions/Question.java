package org.sharewell.posts.questions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.sharewell.events.Event;

/** What became of a question. It lies in the post's row and is no part of its text: to change it makes no new version. */
@Entity
@Table(name = "post")
public class Question {
    @Id
    public UUID id;
    @Column(name = "accepted_id")
    public UUID accepted;
    @Column(name = "accepted_at")
    public Instant acceptedAt;
    @Column(name = "accepted_by")
    public UUID acceptedBy;
    @Column(name = "answered_in")
    public UUID answeredIn;
    @Column(name = "closed_at")
    public Instant closedAt;
    @Column(name = "closed_by")
    public UUID closedBy;

    protected Question() {}

    /** This answer helped, and no other; empty if it had been accepted already. */
    Optional<Accepted> accept(UUID comment, UUID answerer, UUID by, Instant now) {
        if (comment.equals(accepted)) return Optional.empty();
        settle(comment, by, now);
        return Optional.of(new Accepted(id, comment, answerer, by, now));
    }

    /** No answer is accepted any more; empty if none was. */
    Optional<Unaccepted> unaccept(UUID by, Instant now) {
        if (accepted == null) return Optional.empty();
        var taken = new Unaccepted(id, accepted, by, now);
        settle(null, null, null);
        return Optional.of(taken);
    }

    private void settle(UUID comment, UUID by, Instant at) {
        this.accepted = comment;
        this.acceptedBy = by;
        this.acceptedAt = at;
    }

    /** A post answers it. */
    Closed close(UUID post, UUID by, Instant now) {
        this.answeredIn = post;
        this.closedBy = by;
        this.closedAt = now;
        return new Closed(id, post, by, now);
    }

    /** Nothing answers it yet after all; empty if nothing was said to. */
    Optional<Reopened> reopen(UUID by, Instant now) {
        if (closedAt == null) return Optional.empty();
        this.answeredIn = null;
        this.closedBy = null;
        this.closedAt = null;
        return Optional.of(new Reopened(id, by, now));
    }

    /** The person is whose answer it is. */
    public record Accepted(UUID post, UUID comment, UUID person, UUID actor, Instant at) implements Event {}

    public record Unaccepted(UUID post, UUID comment, UUID actor, Instant at) implements Event {}

    public record Closed(UUID post, UUID answer, UUID actor, Instant at) implements Event {}

    public record Reopened(UUID post, UUID actor, Instant at) implements Event {}
}
