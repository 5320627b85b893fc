package org.sharewell.credit.claims;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.sharewell.credit.CreditMessages;
import org.sharewell.events.Event;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Somebody says to the authors of a work that it uses a post of theirs: open until it is credited, said not to be used, or taken back. */
@Entity
public class Claim {
    @Id
    public UUID id;
    @Column(name = "work_id")
    public UUID work;
    @Column(name = "source_id")
    public UUID source;
    @Column(name = "by_id")
    public UUID by;
    public String said;
    @Column(name = "made_at")
    public Instant madeAt;
    @Column(name = "settled_at")
    public Instant settledAt;
    @Column(name = "settled_by")
    public UUID settledBy;
    public boolean credited;
    public String answer = "";
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    protected Claim() {}

    Claim(UUID work, UUID source, String said, UUID by, Instant now) {
        this.id = Ids.next();
        this.work = work;
        this.source = source;
        this.said = said;
        this.by = by;
        this.madeAt = now;
    }

    Made made() {
        return new Made(id, work, source, by, madeAt);
    }

    /** The work credits it now. */
    Settled credit(UUID by, Instant now) {
        return settle(by, true, "", now);
    }

    /** It was not used, and an author of the work says why. */
    Settled answer(UUID by, String answer, Instant now) {
        return settle(by, false, answer, now);
    }

    private Settled settle(UUID by, boolean credited, String answer, Instant now) {
        requireOpen();
        this.settledAt = now;
        this.settledBy = by;
        this.credited = credited;
        this.answer = answer;
        return new Settled(id, work, source, credited, by, now);
    }

    Withdrawn withdraw(Instant now) {
        requireOpen();
        this.withdrawnAt = now;
        return new Withdrawn(id, work, source, by, now);
    }

    void requireOpen() {
        if (settledAt != null || withdrawnAt != null) throw Refusal.conflict(Message.of(CreditMessages.class, CreditMessages::settledBefore));
    }

    public record Made(UUID claim, UUID work, UUID source, UUID actor, Instant at) implements Event {}

    public record Settled(UUID claim, UUID work, UUID source, boolean credited, UUID actor, Instant at) implements Event {}

    public record Withdrawn(UUID claim, UUID work, UUID source, UUID actor, Instant at) implements Event {}
}
