package org.sharewell.media;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** How much one person may store, and how fast. */
@ApplicationScoped
class Allowance {
    private static final int MOST_AT_ONCE = 20;
    private static final Duration WHILE = Duration.ofMinutes(10);

    private final EntityManager database;
    private final Clock clock;
    private final long megabytes;

    Allowance(EntityManager database, Clock clock,
            @ConfigProperty(name = "sharewell.images.quota-megabytes", defaultValue = "500") long megabytes) {
        this.database = database;
        this.clock = clock;
        this.megabytes = megabytes;
    }

    /** Looked at in a transaction of its own, so that no connection is held while a picture is worked on. */
    @Transactional(REQUIRES_NEW)
    void refuseHaste(UUID person) {
        var recent = database.createQuery("select count(i) from Image i where i.uploadedBy = :person and i.uploadedAt > :since", Long.class)
                .setParameter("person", person).setParameter("since", clock.instant().minus(WHILE)).getSingleResult();
        if (recent >= MOST_AT_ONCE) throw Refusal.tooMany(Message.of(MediaMessages.class, MediaMessages::tooMany), WHILE);
    }

    @Transactional(MANDATORY)
    void refuseOverQuota(UUID person, long bytes) {
        // Without it two uploads at the same time would both see the room that is left.
        lock("image quota " + person);
        var stored = database.createQuery("select coalesce(sum(i.bytes), 0) from Image i where i.uploadedBy = :person", Long.class)
                .setParameter("person", person).getSingleResult();
        if (stored + bytes > megabytes << 20) throw Refusal.invalid("file", Message.of(MediaMessages.class, m -> m.quotaFull(megabytes)));
    }

    /** Waits until no other transaction holds what goes by that name; held until this one ends. */
    void lock(String name) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", name).getSingleResult();
    }
}
