package org.sharewell.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.Cast;
import org.sharewell.people.Token;
import org.sharewell.spaces.SpaceForm;
import org.sharewell.spaces.Spaces;

/**
 * Everybody with an open session, and three spaces, open, closed and private. Farid is steward of all three; Amal, Lea, Bruno, Rosa and
 * Kurt are members, Paul asks to be one, Ines is invited. Hanna is the manager of some of them.
 */
@ApplicationScoped
class Firm {
    private static final List<String> SPACES = List.of("open", "closed", "private");

    private final Cast cast;
    private final Spaces spaces;
    private final Rows rows;
    private final Map<Actor, String> sessions = new EnumMap<>(Actor.class);
    private final Map<String, String> slugs = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    Firm(Cast cast, Spaces spaces, Rows rows) {
        this.cast = cast;
        this.spaces = spaces;
        this.rows = rows;
    }

    void found() {
        for (var actor : Actor.values()) if (actor.username != null) again(actor);
        cast.person("grace");
        rows.change("update person set manager_id = ?1 where username in ('amal', 'lea', 'bruno')", id(Actor.MANAGER));
        for (var visibility : SPACES) slugs.put(visibility, space(visibility, Scene.canary("space" + visibility, "name"), Scene.canary("space" + visibility,
                "purpose")));
    }

    UUID id(Actor actor) {
        return cast.id(actor.username);
    }

    Browser as(Actor actor) {
        return new Browser(sessions.get(actor));
    }

    Browser apart(Actor actor) {
        return new Browser(actor.username == null ? null : signIn(actor));
    }

    /** Who has signed out everywhere comes back. */
    void again(Actor actor) {
        sessions.put(actor, signIn(actor));
    }

    /** The id of a new session. */
    String session(Actor actor) {
        return rows.one("select id from session where token_hash = ?1", new Token(signIn(actor)).hash());
    }

    /** A session made by its row: only the sign-in tests wait for passwords. */
    private String signIn(Actor actor) {
        var token = Token.random();
        rows.change("""
                insert into session (id, person_id, token_hash, way, created_at, last_seen_at, expires_at)
                values (?1, ?2, ?3, 'password', now(), now(), now() + interval '1 hour')""", UUID.randomUUID(), id(actor), token.hash());
        return token.secret();
    }

    /** The space of a state: what is hidden for another reason is in the private one. */
    String space(String state) {
        return slugs.get(SPACES.contains(state) ? state : "private");
    }

    /** Another space of a visibility, with the same people. */
    String another(String visibility) {
        return space(visibility, "Another " + count.incrementAndGet(), "Short lived");
    }

    private String space(String visibility, String name, String purpose) {
        var form = new SpaceForm(name, purpose, visibility);
        var slug = QuarkusTransaction.requiringNew().call(() -> spaces.found(cast.viewer("farid"), form)).slug;
        for (var member : List.of(Actor.AUTHOR, Actor.COAUTHOR, Actor.MEMBER, Actor.READER, Actor.DEACTIVATED)) belong(slug, member, "member");
        belong(slug, Actor.ASKED, "asked");
        belong(slug, Actor.INVITED, "invited");
        return slug;
    }

    void belong(String slug, Actor actor, String state) {
        rows.change("""
                insert into membership (space_id, person_id, state, since, by_id)
                select id, ?2, ?3, now(), ?2 from space where slug = ?1""", slug, id(actor), state);
    }

    /** Whoever it is belongs to nothing any more. */
    void leave(Actor actor) {
        rows.change("delete from membership where person_id = ?1", id(actor));
    }
}
