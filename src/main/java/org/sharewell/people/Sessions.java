package org.sharewell.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.sharewell.events.Outbox;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All sessions: opened at sign-in, looked up at every request, ended at once everywhere. */
@ApplicationScoped
class Sessions {
    /** A session is written to at most this often. */
    private static final Duration TOUCH = Duration.ofMinutes(1);
    private static final String LIVE = """
            select s.id as session, s.last_seen_at as seen, p.id, p.username, p.name, p.picture_id, p.locale, p.time_zone,
                   array(select r.role from person_role r where r.person_id = p.id) as roles
            from session s join person p on p.id = s.person_id
            where s.token_hash = :hash and s.revoked_at is null and s.expires_at > :now and s.last_seen_at > :idle
              and p.deactivated_at is null""";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    Sessions(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A new session for a person; the token goes into the cookie and is never seen again. */
    @Transactional(MANDATORY)
    Token open(UUID person, Session.Arrival arrival) {
        var token = Token.random();
        var session = new Session(person, token, arrival, clock.instant());
        entities.persist(session);
        outbox.add(new Session.Opened(session.id, person, person, session.createdAt));
        return token;
    }

    /** The live session of a token with its account, if it has neither ended nor idled, and its person is active; used, if the person does something. */
    @Transactional
    Optional<Live> live(Token token, boolean used) {
        var now = clock.instant();
        return entities.createNativeQuery(LIVE, Tuple.class).setParameter("hash", token.hash())
                .setParameter("now", now).setParameter("idle", now.minus(Session.IDLE))
                .getResultStream().findFirst().map(row -> used ? touched(live((Tuple) row), now) : live((Tuple) row));
    }

    private static Live live(Tuple row) {
        var roles = Arrays.stream(row.get("roles", String[].class)).map(Role::of).collect(Collectors.toSet());
        return new Live(row.get("session", UUID.class), row.get("seen", Instant.class), new Viewer.Account(row.get("id", UUID.class),
                row.get("username", String.class), row.get("name", String.class), row.get("picture_id", UUID.class),
                row.get("locale", String.class), row.get("time_zone", String.class), roles));
    }

    private Live touched(Live live, Instant now) {
        if (live.seenAt().isBefore(now.minus(TOUCH)))
            entities.createQuery("update Session set lastSeenAt = ?1 where id = ?2").setParameter(1, now).setParameter(2, live.id()).executeUpdate();
        return live;
    }

    /** A person's open sessions, the one used last first. */
    List<Session> of(UUID person) {
        var now = clock.instant();
        return entities.createQuery("from Session where person = ?1 and revokedAt is null and expiresAt > ?2 and lastSeenAt > ?3 "
                + "order by lastSeenAt desc", Session.class)
                .setParameter(1, person).setParameter(2, now).setParameter(3, now.minus(Session.IDLE)).getResultList();
    }

    /** The session of the viewer's own browser. */
    Session own(Viewer viewer) {
        return entities.find(Session.class, viewer.session());
    }

    /** Ends one of the viewer's own sessions. */
    @Transactional(MANDATORY)
    void end(Viewer viewer, UUID id) {
        var session = entities.find(Session.class, id);
        if (session == null || !session.person.equals(viewer.id())) throw Refusal.notFound();
        if (session.revokedAt == null) outbox.add(session.revoke(viewer.id(), clock.instant()));
    }

    /** Ends all sessions of a person but the one given (null: all of them). */
    @Transactional(MANDATORY)
    void endAll(UUID person, UUID but, UUID actor) {
        of(person).stream().filter(s -> !s.id.equals(but)).forEach(s -> outbox.add(s.revoke(actor, clock.instant())));
    }

    /** A live session and what it says of its person. */
    record Live(UUID id, Instant seenAt, Viewer.Account account) {}
}
