package org.sharewell.credit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.sharewell.events.Event;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Credit that a work gives to a post it uses, with a sentence on what was used: told to others once the work is published. */
@Entity
public class Citation {
    @Id
    public UUID id;
    @Column(name = "work_id")
    public UUID work;
    @Column(name = "source_id")
    public UUID source;
    public String relation;
    public String sentence;
    @Column(name = "by_id")
    public UUID by;
    @Column(name = "made_at")
    public Instant madeAt;
    @Column(name = "told_at")
    public Instant toldAt;
    @Column(name = "declined_at")
    public Instant declinedAt;
    @Column(name = "declined_by")
    public UUID declinedBy;
    public String why = "";
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    protected Citation() {}

    Citation(UUID work, UUID source, Relation relation, String sentence, UUID by, Instant now) {
        this.id = Ids.next();
        this.work = work;
        this.source = source;
        this.relation = relation.key();
        this.sentence = sentence;
        this.by = by;
        this.madeAt = now;
    }

    /** The work can be read by others now; empty if that was told before. */
    Optional<Made> tell(Instant now) {
        if (toldAt != null) return Optional.empty();
        this.toldAt = now;
        return Optional.of(new Made(id, work, source, relation, by, now));
    }

    /** An author of the source says that it is wrong; the reason may be empty. */
    Declined decline(UUID by, String why, Instant now) {
        if (declinedAt != null) throw Refusal.conflict(Message.of(CreditMessages.class, CreditMessages::declinedBefore));
        this.declinedAt = now;
        this.declinedBy = by;
        this.why = why;
        return new Declined(id, work, source, by, now);
    }

    /** The work's authors take it back; empty if nobody else had been told of it. */
    Optional<Withdrawn> withdraw(UUID by, Instant now) {
        this.withdrawnAt = now;
        return toldAt == null ? Optional.empty() : Optional.of(new Withdrawn(id, work, source, by, now));
    }

    /** The post is the work that gives credit; the actor is who gave it, even if somebody else published the work. */
    public record Made(UUID citation, UUID post, UUID source, String relation, UUID actor, Instant at) implements Event {}

    public record Declined(UUID citation, UUID post, UUID source, UUID actor, Instant at) implements Event {}

    public record Withdrawn(UUID citation, UUID post, UUID source, UUID actor, Instant at) implements Event {}
}
