package org.sharewell.roster;

import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Lets one change at a time be made to a person's slots, and to a draft's; until the transaction ends. */
@ApplicationScoped
class Locks {
    private final Session session;

    Locks(Session session) {
        this.session = session;
    }

    /** Always in the same order, so that two who want the same never wait for each other. */
    void people(UUID... people) {
        Stream.of(people).distinct().sorted().forEach(person -> row("person", person));
    }

    void draft(UUID post) {
        row("post", post);
    }

    /** Opening weeks is done by one at a time. */
    void periods() {
        session.createNativeMutationQuery("lock table roster_period in share row exclusive mode").executeUpdate();
    }

    private void row(String table, UUID id) {
        session.createNativeQuery("select id from " + table + " where id = :id for no key update", UUID.class).setParameter("id", id).getResultList();
    }
}
