package org.sharewell.posts.locks;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.sharewell.events.Audited;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Whether the conversation under a post goes on. It lies in the post's row and is no part of its text: to change it makes no new version. */
@Entity
@Table(name = "post")
public class Lock {
    @Id
    public UUID id;
    @Column(name = "locked_at")
    public Instant lockedAt;
    @Column(name = "locked_by")
    public UUID lockedBy;
    @Column(name = "lock_reason")
    public String reason;

    protected Lock() {}

    boolean isLocked() {
        return lockedAt != null;
    }

    /** Ends the conversation; what has been said stays. */
    Locked lock(UUID by, String reason, Instant now) {
        if (isLocked()) throw Refusal.conflict(Message.of(LockMessages.class, LockMessages::alreadyLocked));
        this.lockedAt = now;
        this.lockedBy = by;
        this.reason = reason;
        return new Locked(id, by, now);
    }

    /** Lets it go on. */
    Unlocked unlock(UUID by, Instant now) {
        if (!isLocked()) throw Refusal.conflict(Message.of(LockMessages.class, LockMessages::notLocked));
        this.lockedAt = null;
        this.lockedBy = null;
        this.reason = null;
        return new Unlocked(id, by, now);
    }

    public record Locked(UUID post, UUID actor, Instant at) implements Audited {}

    public record Unlocked(UUID post, UUID actor, Instant at) implements Audited {}
}
