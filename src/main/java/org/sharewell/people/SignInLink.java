package org.sharewell.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.sharewell.web.Ids;

/** A link that signs somebody in once; without a person it sets up the first administrator. */
@Entity
@Table(name = "sign_in_link")
class SignInLink {
    static final Duration LIFE = Duration.ofHours(24);

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

    SignInLink(UUID person, Token token, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.tokenHash = token.hash();
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    boolean isSetUp() {
        return person == null;
    }

    void use(Instant now) {
        usedAt = now;
    }
}
