package org.sharewell.people;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.sharewell.events.Outbox;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All local passwords. */
@ApplicationScoped
public class Credentials {
    private final EntityManager entities;
    private final Passwords passwords;
    private final Outbox outbox;
    private final Clock clock;

    Credentials(EntityManager entities, Passwords passwords, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.passwords = passwords;
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<Credential> of(UUID person) {
        return Optional.ofNullable(entities.find(Credential.class, person));
    }

    /** Sets a person's password, whether they had one or not. */
    @Transactional(MANDATORY)
    public void change(UUID person, String password, UUID actor) {
        var credential = of(person).orElseGet(() -> new Credential(person));
        outbox.add(credential.change(passwords.hash(password), actor, clock.instant()));
        if (!entities.contains(credential)) entities.persist(credential);
    }

    /** Gives several people the same password for the price of one hash; only the demo company does. */
    @Transactional(MANDATORY)
    public void share(Iterable<Person> people, String password) {
        var hash = passwords.hash(password);
        for (var person : people) {
            var credential = new Credential(person.id);
            credential.change(hash, null, clock.instant());
            entities.persist(credential);
        }
    }
}
