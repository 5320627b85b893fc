package org.sharewell.spaces;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.Cast;

/** Spaces for our tests: founded by Amal, with others in whatever state a test needs them. */
@ApplicationScoped
class Founding {
    private static final AtomicInteger COUNT = new AtomicInteger(100);

    private final Cast cast;
    private final Spaces spaces;
    private final Memberships memberships;
    private final Stewards stewards;
    private final EntityManager entities;

    Founding(Cast cast, Spaces spaces, Memberships memberships, Stewards stewards, EntityManager entities) {
        this.cast = cast;
        this.spaces = spaces;
        this.memberships = memberships;
        this.stewards = stewards;
        this.entities = entities;
    }

    /** A name nobody has used. */
    static String name() {
        return "Harbour " + COUNT.incrementAndGet();
    }

    String space(String visibility) {
        return space(name(), visibility);
    }

    String space(String name, String visibility) {
        return in(() -> spaces.found(cast.viewer("amal"), new SpaceForm(name, "We test " + name, visibility)).slug);
    }

    /** Brings somebody from nothing into a state, as people would. */
    void bring(String slug, String username, String state) {
        if (state.equals("asked")) step(slug, username, (space, _) -> memberships.join(cast.viewer(username), space));
        if (state.matches("invited|member|steward")) step(slug, username, (space, id) -> memberships.invite(cast.viewer("amal"), space, id));
        if (state.matches("member|steward")) step(slug, username, (space, _) -> memberships.join(cast.viewer(username), space));
        if (state.equals("steward")) step(slug, username, (space, id) -> stewards.name(cast.viewer("amal"), space, id));
    }

    /** Does something in a transaction, with the space locked for Amal. */
    void step(String slug, String username, Act act) {
        var person = cast.id(username);
        in(() -> {
            act.on(locked(slug), person);
            return null;
        });
    }

    String role(String slug, String username) {
        var person = cast.id(username);
        return in(() -> String.valueOf(memberships.role(one(slug), person)));
    }

    long events(String slug, String type) {
        return in(() -> ((Number) entities.createNativeQuery("""
                select count(*) from event e join space s on e.payload->>'space' = cast(s.id as text)
                where s.slug = :slug and e.type = :type""").setParameter("slug", slug).setParameter("type", "spaces." + type)
                .getSingleResult()).longValue());
    }

    private Space locked(String slug) {
        return entities.find(Space.class, one(slug).id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Space one(String slug) {
        return entities.createQuery("from Space where slug = ?1", Space.class).setParameter(1, slug).getSingleResult();
    }

    static <T> T in(Callable<T> act) {
        return QuarkusTransaction.requiringNew().call(act);
    }

    interface Act {
        void on(Space space, UUID person);
    }
}
