package org.sharewell.people;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.sharewell.events.Audited;

/** A person's local password, as its hash. */
@Entity
class Credential {
    @Id
    @Column(name = "person_id")
    public UUID person;
    public String hash;
    @Column(name = "changed_at")
    public Instant changedAt;

    protected Credential() {}

    Credential(UUID person) {
        this.person = person;
    }

    Changed change(String hash, UUID actor, Instant now) {
        this.hash = hash;
        this.changedAt = now;
        return new Changed(person, actor, now);
    }

    public record Changed(UUID person, UUID actor, Instant at) implements Audited {}
}
