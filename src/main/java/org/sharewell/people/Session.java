package org.sharewell.people;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.sharewell.events.Audited;
import org.sharewell.web.Ids;

/** One browser of one person, signed in. */
@Entity
class Session {
    /** Unused this long, a session ends: NIST SP 800-63B-4, 2.2.3 allows an hour at AAL2. */
    static final Duration IDLE = Duration.ofMinutes(60);
    /** However used, it ends after a working day: the same source asks for at most 24 hours; we take 12. */
    static final Duration LONGEST = Duration.ofHours(12);

    @Id
    public UUID id;
    @Column(name = "person_id")
    public UUID person;
    @Column(name = "token_hash")
    public byte[] tokenHash;
    public String way;
    public String agent;
    public String address;
    @Column(name = "created_at")
    public Instant createdAt;
    @Column(name = "last_seen_at")
    public Instant lastSeenAt;
    @Column(name = "expires_at")
    public Instant expiresAt;
    @Column(name = "revoked_at")
    public Instant revokedAt;

    protected Session() {}

    Session(UUID person, Token token, Arrival arrival, Instant now) {
        this.id = Ids.next();
        this.person = person;
        this.tokenHash = token.hash();
        this.way = arrival.way();
        this.agent = arrival.agent();
        this.address = arrival.address();
        this.createdAt = now;
        this.lastSeenAt = now;
        this.expiresAt = now.plus(LONGEST);
    }

    /** Ends this session; whoever holds its token is a stranger from now on. */
    Ended revoke(UUID actor, Instant now) {
        revokedAt = now;
        return new Ended(id, person, actor, now);
    }

    /** Whether somebody got in by a link, and so may set a password without knowing the old one. */
    boolean isByLink() {
        return way.equals(Arrival.BY_LINK);
    }

    /** How somebody came in: the way (password, link, oidc), the browser and the address, cut to what is kept. */
    record Arrival(String way, String agent, String address) {
        static final String BY_PASSWORD = "password";
        static final String BY_LINK = "link";

        Arrival {
            agent = agent == null ? "" : agent.substring(0, Math.min(agent.length(), 300));
            address = address == null ? "" : address;
        }
    }

    public record Opened(UUID session, UUID person, UUID actor, Instant at) implements Audited {}

    public record Ended(UUID session, UUID person, UUID actor, Instant at) implements Audited {}
}
