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

/** A person's own addresses for programs that read along: whoever has one reads what it is for as they do, and nothing else. */
@ApplicationScoped
public class FeedTokens {
    private static final String OWNER = """
            select t.person_id from feed_token t join person p on p.id = t.person_id
            where t.token_hash = :hash and t.kind = :kind and p.deactivated_at is null""";

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
    public Token renew(Viewer viewer, FeedKind kind) {
        var token = Token.random();
        entities.createNativeQuery("""
                insert into feed_token (person_id, kind, token_hash, created_at) values (:viewer, :kind, :hash, :now)
                on conflict (person_id, kind) do update set token_hash = excluded.token_hash, created_at = excluded.created_at""")
                .setParameter("viewer", viewer.id()).setParameter("kind", kind.key()).setParameter("hash", token.hash())
                .setParameter("now", clock.instant()).executeUpdate();
        return token;
    }

    @Transactional(MANDATORY)
    public void revoke(Viewer viewer, FeedKind kind) {
        entities.createNativeQuery("delete from feed_token where person_id = :viewer and kind = :kind")
                .setParameter("viewer", viewer.id()).setParameter("kind", kind.key()).executeUpdate();
    }

    public boolean exists(Viewer viewer, FeedKind kind) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select exists (select 1 from feed_token where person_id = :viewer and kind = :kind)", Boolean.class)
                .setParameter("viewer", viewer.id()).setParameter("kind", kind.key()).getSingleResult();
    }

    /** Whether a secret (null: none) is the viewer's own and works. */
    public boolean belongs(Viewer viewer, FeedKind kind, String secret) {
        return secret != null && owner(secret, kind).filter(owner -> owner.id().equals(viewer.id())).isPresent();
    }

    /** Whose token it is, if it works and its owner is active. */
    public Optional<Viewer> owner(String secret, FeedKind kind) {
        return entities.unwrap(Session.class).createNativeQuery(OWNER, UUID.class).setParameter("hash", new Token(secret).hash())
                .setParameter("kind", kind.key()).stream().findFirst().map(people::findById).map(people::viewer);
    }
}
