package org.sharewell.people;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The one-time links: a set-up link on the first console, a sign-in link from a command or an administrator. */
@ApplicationScoped
public class SignInLinks {
    private final EntityManager entities;
    private final Clock clock;

    SignInLinks(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** A new link's path for a person, good for one use within 24 hours. */
    @Transactional(MANDATORY)
    public String pathFor(Person person) {
        return "/sign-in/" + make(person.id).secret();
    }

    /** The path that makes the first administrator; earlier ones stop working. */
    @Transactional(MANDATORY)
    String setUpPath() {
        entities.createQuery("delete from SignInLink where person is null and usedAt is null").executeUpdate();
        return "/set-up/" + make(null).secret();
    }

    private Token make(UUID person) {
        var token = Token.random();
        entities.persist(new SignInLink(person, token, clock.instant()));
        return token;
    }

    /** The link of a token if it can still be used; otherwise it is not found. Locked, so that it works once. */
    @Transactional(MANDATORY)
    SignInLink usable(String secret) {
        return entities.createQuery("from SignInLink where tokenHash = ?1 and usedAt is null and expiresAt > ?2", SignInLink.class)
                .setParameter(1, new Token(secret).hash()).setParameter(2, clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(Refusal::notFound);
    }
}
