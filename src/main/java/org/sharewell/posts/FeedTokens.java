package org.sharewell.posts;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.people.People;
import org.sharewell.people.Token;
import org.sharewell.people.Viewer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** A person's own address for feed readers: whoever has it reads the blog as they do, and nothing else. */
@ApplicationScoped
class FeedTokens {
    private static final String OWNER = """
            select t.person_id from feed_token t join person p on p.id = t.person_id
            where t.token_hash = :hash and p.deactivated_at is null""";

    private final EntityManager entities;
    private final People people;
    private final Clock clock;

    FeedTokens(EntityManager entities, People people, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.clock = clock;
    }

    /** A new token; an earlier one stops working. */
    @Transactional(MANDATORY)
    Token renew(Viewer viewer) {
        var token = Token.random();
        entities.createNativeQuery("""
                insert into feed_token (person_id, token_hash, created_at) values (:viewer, :hash, :now)
                on conflict (person_id) do update set token_hash = excluded.token_hash, created_at = excluded.created_at""")
                .setParameter("viewer", viewer.id()).setParameter("hash", token.hash()).setParameter("now", clock.instant()).executeUpdate();
        return token;
    }

    @Transactional(MANDATORY)
    void revoke(Viewer viewer) {
        entities.createNativeQuery("delete from feed_token where person_id = :viewer").setParameter("viewer", viewer.id()).executeUpdate();
    }

    boolean exists(Viewer viewer) {
        return entities.unwrap(Session.class).createNativeQuery("select exists (select 1 from feed_token where person_id = :viewer)", Boolean.class)
                .setParameter("viewer", viewer.id()).getSingleResult();
    }

    /** Whose token it is, if it works and its owner is active. */
    Optional<Viewer> owner(String secret) {
        return entities.unwrap(Session.class).createNativeQuery(OWNER, UUID.class).setParameter("hash", new Token(secret).hash())
                .stream().findFirst().map(people::findById).map(people::viewer);
    }
}
