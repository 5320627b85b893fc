package org.sharewell.media;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** How much one person may store. */
@ApplicationScoped
class Quota {
    private final EntityManager database;
    private final Locks locks;
    private final long megabytes;

    Quota(EntityManager database, Locks locks,
            @ConfigProperty(name = "sharewell.images.quota-megabytes", defaultValue = "500") long megabytes) {
        this.database = database;
        this.locks = locks;
        this.megabytes = megabytes;
    }

    @Transactional(MANDATORY)
    void refuseOver(UUID person, long bytes) {
        // Without it two uploads at the same time would both see the room that is left.
        locks.take("image quota " + person);
        var stored = database.createQuery("select coalesce(sum(i.bytes), 0) from Image i where i.uploadedBy = :person", Long.class)
                .setParameter("person", person).getSingleResult();
        if (stored + bytes > megabytes << 20) throw Refusal.invalid("file", Message.of(MediaMessages.class, m -> m.quotaFull(megabytes)));
    }
}
