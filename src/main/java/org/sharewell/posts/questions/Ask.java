package org.sharewell.posts.questions;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.sharewell.events.Event;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** A question put to somebody by name: open until they answer below it, pass it on, or say no. */
@Entity
public class Ask {
    /** Whether whom the row {@code k} asks has said something below the question since, in SQL. */
    static final String ANSWERED = """
            exists (select 1 from comment c where c.post_id = k.question_id and c.author_id = k.person_id and c.deleted_at is null and c.created_at >= k.asked_at)""";

    @EmbeddedId
    public Key key;
    @Column(name = "asked_by")
    public UUID askedBy;
    @Column(name = "asked_at")
    public Instant askedAt;
    @Column(name = "ended_at")
    public Instant endedAt;
    @Column(name = "passed_to")
    public UUID passedTo;
    public String reason = "";

    protected Ask() {}

    Ask(UUID question, UUID person, UUID by, Instant now) {
        this.key = new Key(question, person);
        this.askedBy = by;
        this.askedAt = now;
    }

    Asked asked() {
        return new Asked(key.question(), key.person(), askedBy, askedAt);
    }

    /** Somebody else knows better. */
    Passed pass(UUID to, Instant now) {
        end(now);
        this.passedTo = to;
        return new Passed(key.question(), to, key.person(), now);
    }

    /** They cannot answer; the reason may be empty. */
    Declined decline(String reason, Instant now) {
        end(now);
        this.reason = reason;
        return new Declined(key.question(), key.person(), now);
    }

    private void end(Instant now) {
        if (endedAt != null) throw Refusal.conflict(Message.of(QuestionMessages.class, QuestionMessages::notAsked));
        this.endedAt = now;
    }

    @Embeddable
    public record Key(@Column(name = "question_id") UUID question, @Column(name = "person_id") UUID person) {}

    public record Asked(UUID post, UUID person, UUID actor, Instant at) implements Event {}

    /** Passed on to a person who has been asked now. */
    public record Passed(UUID post, UUID person, UUID actor, Instant at) implements Event {}

    public record Declined(UUID post, UUID actor, Instant at) implements Event {}
}
