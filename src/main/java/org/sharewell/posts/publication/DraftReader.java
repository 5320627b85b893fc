package org.sharewell.posts.publication;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.sharewell.events.Audited;
import org.sharewell.events.Event;

/** A colleague asked to read a draft: who asked, what to look at, and what they said when they had read it. */
@Entity
@Table(name = "draft_reader")
public class DraftReader {
    static final String FINE = "fine";
    static final String REMARKS = "remarks";

    @EmbeddedId
    public Key key;
    @Column(name = "asked_by")
    public UUID askedBy;
    @Column(name = "asked_at")
    public Instant askedAt;
    public String note;
    public String answer;
    @Column(name = "answered_at")
    public Instant answeredAt;
    @Column(name = "ended_at")
    public Instant endedAt;
    @Column(name = "ended_by")
    public UUID endedBy;

    protected DraftReader() {}

    DraftReader(UUID post, UUID person) {
        this.key = new Key(post, person);
    }

    /** Asks, or asks again: what was answered before was about what it said then. */
    Asked ask(UUID by, String note, Instant now) {
        this.askedBy = by;
        this.askedAt = now;
        this.note = note;
        answered(null, null);
        ended(null, null);
        return new Asked(key.post, key.person, by, now);
    }

    Answered answer(String answer, Instant now) {
        answered(answer, now);
        return new Answered(key.post, answer, key.person, now);
    }

    /** The author takes the request back, or the reader declines it; the draft does not exist for the reader any more. */
    Released release(UUID by, Instant now) {
        ended(by, now);
        return new Released(key.post, key.person, by, now);
    }

    private void answered(String answer, Instant at) {
        this.answer = answer;
        this.answeredAt = at;
    }

    private void ended(UUID by, Instant at) {
        this.endedBy = by;
        this.endedAt = at;
    }

    boolean isLive() {
        return endedAt == null;
    }

    @Embeddable
    record Key(@Column(name = "post_id") UUID post, @Column(name = "person_id") UUID person) {}

    public record Asked(UUID post, UUID person, UUID actor, Instant at) implements Audited {}

    public record Answered(UUID post, String answer, UUID actor, Instant at) implements Event {}

    public record Released(UUID post, UUID person, UUID actor, Instant at) implements Audited {}
}
