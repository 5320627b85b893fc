package org.sharewell.faults.killed;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

import org.sharewell.events.Outbox;

/** Rings bells as fast as the database takes them, and says of each on the console when it has been acknowledged. */
@IfBuildProperty(name = "test.killed", stringValue = "true")
@ApplicationScoped
public class Ringer {
    private final EntityManager entities;
    private final Outbox outbox;
    private final boolean rings;

    Ringer(EntityManager entities, Outbox outbox, @ConfigProperty(name = "test.rings") boolean rings) {
        this.entities = entities;
        this.outbox = outbox;
        this.rings = rings;
    }

    void start(@Observes StartupEvent starting) {
        if (rings) for (var i = 0; i < 2; i++) Thread.ofVirtual().start(this::ringForEver);
    }

    private void ringForEver() {
        while (true) {
            var bell = UUID.randomUUID();
            QuarkusTransaction.requiringNew().run(() -> ring(bell));
            System.out.println("rung " + bell);
        }
    }

    private void ring(UUID bell) {
        entities.createNativeQuery("insert into bell (id) values (?1)").setParameter(1, bell).executeUpdate();
        outbox.add(new Rung(bell, null, Instant.now()));
    }
}
