package org.sharewell.media;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.sharewell.people.Token;

/** People who are signed in, made by their rows: these tests are about pictures only. */
@ApplicationScoped
class Guests {
    private final EntityManager database;

    Guests(EntityManager database) {
        this.database = database;
    }

    /** Somebody with a session's token. */
    record Guest(UUID id, String token) {}

    @Transactional
    Guest arrive() {
        var id = UUID.randomUUID();
        var token = Token.random();
        database.createNativeQuery("insert into person (id, username, name, joined_at) values (?1, ?2, 'Guest', ?3)")
                .setParameter(1, id).setParameter(2, "guest-" + id).setParameter(3, Instant.now()).executeUpdate();
        database.createNativeQuery("""
                insert into session (id, person_id, token_hash, way, created_at, last_seen_at, expires_at)
                values (?1, ?2, ?3, 'password', ?4, ?4, ?5)""")
                .setParameter(1, UUID.randomUUID()).setParameter(2, id).setParameter(3, token.hash())
                .setParameter(4, Instant.now()).setParameter(5, Instant.now().plusSeconds(3600)).executeUpdate();
        return new Guest(id, token.secret());
    }
}
