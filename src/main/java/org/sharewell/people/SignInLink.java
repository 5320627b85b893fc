package org.sharewell.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.sharewell.events.Audited;
import org.sharewell.web.Ids;

/** A link that signs somebody in once; without a person it sets up the first administrator. */
@Entity
@Table(name = "sign_in_link")
class SignInLink {
    /** For the first administrator, and for somebody who has no password yet. */
    static final Duration FIRST = Duration.ofHours(24);
    /** For somebody who has one: as short as a reset may be (OWASP ASVS 6.4.2). */
    static final Duration AGAIN = Duration.ofMinutes(30);

    @Id
    public UUID id;
    @Column(name = "person_id")
    public UUID person;
    @Column(name = "token_hash")
    public byte[] tokenHash;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "expires_at")
    public Instant expiresAt;
    @Column(name = "used_at")
    public Instant usedAt;

    protected SignInLink() {}

    SignInLink(UUID person, Token token, Instant now, Duration life) {
        this.id = Ids.next();
        this.person = person;
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(life);
    }

    boolean isSetUp() {
        return person == null;
    }

    Used use(UUID actor, Instant now) {
        usedAt = now;
        return new Used(id, actor, actor, now);
    }

    public record Made(UUID link, UUID person, UUID actor, Instant at) implements Audited {}

    public record Used(UUID link, UUID person, UUID actor, Instant at) implements Audited {}
}
