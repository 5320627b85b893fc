package org.sharewell.media;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Locks by name that all replicas share and that end with the transaction. */
@ApplicationScoped
class Locks {
    private final EntityManager database;

    Locks(EntityManager database) {
        this.database = database;
    }

    @Transactional(MANDATORY)
    void take(String name) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))", Integer.class)
                .setParameter("name", name).getSingleResult();
    }
}
