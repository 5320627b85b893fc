package org.sharewell.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.sharewell.events.Outbox;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The one-time links: a set-up link on the first console, a sign-in link from a command or an administrator. */
@ApplicationScoped
public class SignInLinks {
    /** A link dies with the password it could replace, and with its person's account; the set-up with the first administrator. */
    private static final String USABLE = """
            from SignInLink link where link.tokenHash = :hash and link.usedAt is null and link.expiresAt > :now
              and not exists (select 1 from Credential c where c.person = link.person and c.changedAt >= link.createdAt)
              and (link.person is null or exists (select 1 from Person p where p.id = link.person and p.deactivatedAt is null))""";

    private final EntityManager entities;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    SignInLinks(EntityManager entities, People people, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A new link's path for a person, good for one use within 30 minutes, or 24 hours if they have no password yet. */
    @Transactional(MANDATORY)
    public String pathFor(Person person, UUID by) {
        var known = entities.find(Credential.class, person.id) != null;
        return "/sign-in/" + make(person.id, by, known ? SignInLink.AGAIN : SignInLink.FIRST).secret();
    }

    /** The path that makes the first administrator, as long as there is nobody at all; earlier ones stop working. */
    @Transactional(MANDATORY)
    Optional<String> setUpPath() {
        if (people.count() > 0) return Optional.empty();
        entities.createQuery("delete from SignInLink where person is null and usedAt is null").executeUpdate();
        return Optional.of("/set-up/" + make(null, null, SignInLink.FIRST).secret());
    }

    private Token make(UUID person, UUID by, Duration life) {
        var token = Token.random();
        var link = new SignInLink(person, token, clock.instant(), life);
        entities.persist(link);
        outbox.add(new SignInLink.Made(link.id, person, by, link.createdAt));
        return token;
    }

    /** Refuses as not found unless the link can still be used, and uses nothing up: whoever only looks at a mail's links does no harm. */
    void look(String secret, boolean setUp) {
        if (usable(secret).getResultStream().noneMatch(link -> isFor(link, setUp))) throw Refusal.notFound();
    }

    private boolean isFor(SignInLink link, boolean setUp) {
        return link.isSetUp() == setUp && !(setUp && people.haveAdministrator());
    }

    /** Uses a link up and says whose it is. Locked, so that it works once. */
    @Transactional(MANDATORY)
    UUID use(String secret) {
        var link = locked(secret, false);
        outbox.add(link.use(link.person, clock.instant()));
        return link.person;
    }

    /** Uses the set-up link up for the first administrator. */
    @Transactional(MANDATORY)
    void use(String secret, Person first) {
        outbox.add(locked(secret, true).use(first.id, clock.instant()));
    }

    private SignInLink locked(String secret, boolean setUp) {
        return usable(secret).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream()
                .filter(link -> isFor(link, setUp)).findFirst().orElseThrow(Refusal::notFound);
    }

    private TypedQuery<SignInLink> usable(String secret) {
        return entities.createQuery(USABLE, SignInLink.class).setParameter("hash", new Token(secret).hash()).setParameter("now", clock.instant());
    }
}
