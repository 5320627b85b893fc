package org.sharewell.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.events.Audited;
import org.sharewell.events.Outbox;

/** Signing in with a username and a password: one answer, in the same time, for everything that is wrong. */
@ApplicationScoped
class SignIn {
    private final People people;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Outbox outbox;
    private final Clock clock;

    SignIn(People people, Credentials credentials, Sessions sessions, Passwords passwords, Outbox outbox, Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.sessions = sessions;
        this.passwords = passwords;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A session's token, or nothing. The hash is computed outside any transaction: it takes its time on purpose. */
    Optional<Token> with(String username, String password, Session.Arrival arrival) {
        var candidate = QuarkusTransaction.requiringNew().call(() -> candidate(username));
        var right = passwords.matches(password, candidate.map(Candidate::hash).orElse(null));
        return QuarkusTransaction.requiringNew().call(() -> right ? Optional.of(open(candidate.get(), password, arrival)) : refuse(candidate));
    }

    private Optional<Candidate> candidate(String username) {
        return people.known(username).filter(Person::isActive)
                .flatMap(p -> credentials.of(p.id).map(c -> new Candidate(p.id, c.hash)));
    }

    private Token open(Candidate candidate, String password, Session.Arrival arrival) {
        if (passwords.isOutdated(candidate.hash())) credentials.change(candidate.person(), password, candidate.person());
        return sessions.open(candidate.person(), arrival);
    }

    private Optional<Token> refuse(Optional<Candidate> candidate) {
        outbox.add(new Failed(candidate.map(Candidate::person).orElse(null), null, clock.instant()));
        return Optional.empty();
    }

    private record Candidate(UUID person, String hash) {}

    /** Somebody gave a wrong password; person is null where nobody has that name. */
    public record Failed(UUID person, UUID actor, Instant at) implements Audited {}
}
