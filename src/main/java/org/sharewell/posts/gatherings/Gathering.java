package org.sharewell.posts.gatherings;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.sharewell.events.Event;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** When and where people meet because of a post: a jam, a talk, a flash mob in the lobby. */
@Entity
public class Gathering {
    @Id
    @Column(name = "post_id")
    public UUID post;
    @Column(name = "starts_at")
    public Instant startsAt;
    @Column(name = "ends_at")
    public Instant endsAt;
    public String zone;
    public String place;
    public String link;
    public Integer capacity;
    @Column(name = "set_by")
    public UUID setBy;
    @Column(name = "set_at")
    public Instant setAt;
    @Column(name = "changed_at")
    public Instant changedAt;
    public int sequence;
    @Column(name = "cancelled_at")
    public Instant cancelledAt;
    @Column(name = "cancelled_by")
    public UUID cancelledBy;
    @Column(name = "cancelled_why")
    public String cancelledWhy;
    @Version
    public long version;

    protected Gathering() {}

    Gathering(UUID post, Plan plan, UUID by, Instant now) {
        this.post = post;
        this.setBy = by;
        this.setAt = now;
        this.changedAt = now;
        take(plan);
    }

    private void take(Plan plan) {
        this.startsAt = plan.starts();
        this.endsAt = plan.ends();
        this.zone = plan.zone();
        this.place = plan.place();
        this.link = plan.link();
        this.capacity = plan.capacity();
    }

    /** Changes it for calendars too; whether it is at another time than before. */
    boolean change(Plan plan, Instant now) {
        requireStanding();
        var moved = !plan.starts().equals(startsAt) || !plan.ends().equals(endsAt);
        take(plan);
        revised(now);
        return moved;
    }

    private void revised(Instant now) {
        this.sequence++;
        this.changedAt = now;
    }

    /** Calls it off, for a reason that everybody reads; for good. */
    Cancelled cancel(String why, UUID by, Instant now) {
        requireStanding();
        requireAhead(now);
        this.cancelledAt = now;
        this.cancelledBy = by;
        this.cancelledWhy = why;
        revised(now);
        return new Cancelled(post, by, now);
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    void requireStanding() {
        if (isCancelled()) throw Refusal.conflict(Message.of(GatheringMessages.class, GatheringMessages::wasCancelled));
    }

    void requireAhead(Instant now) {
        if (!endsAt.isAfter(now)) throw Refusal.conflict(Message.of(GatheringMessages.class, GatheringMessages::isOver));
    }

    /** The post has a date now; while it is a draft, for nobody but its authors. */
    public record Announced(UUID post, UUID actor, Instant at) implements Event {}

    /** It is at another time; who had said that they may come is asked again. */
    public record Moved(UUID post, UUID actor, Instant at) implements Event {}

    public record Cancelled(UUID post, UUID actor, Instant at) implements Event {}

    /** Somebody said whether they come, as every reader of the post can see. */
    public record Answered(UUID post, Answer answer, UUID actor, Instant at) implements Event {}
}
