package org.sharewell.people;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Changing one's own password: every session ends, and this browser gets a new one. */
@ApplicationScoped
class OwnPassword {
    private final People people;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Passwords passwords;
    private final Strength strength;
    private final SignInLimits limits;

    OwnPassword(People people, Credentials credentials, Sessions sessions, Passwords passwords, Strength strength, SignInLimits limits) {
        this.people = people;
        this.credentials = credentials;
        this.sessions = sessions;
        this.passwords = passwords;
        this.strength = strength;
        this.limits = limits;
    }

    /** Whether the old one must be given: not after a sign-in by link, nor where there is none. */
    boolean isAsked(Viewer viewer) {
        return !sessions.own(viewer).isByLink() && credentials.of(viewer.id()).isPresent();
    }

    /** The new session's token. Hashes are computed outside any transaction: they take their time on purpose. */
    Token change(Viewer viewer, PasswordForm form, Session.Arrival arrival) {
        var hash = QuarkusTransaction.requiringNew().call(() -> isAsked(viewer) ? credentials.of(viewer.id()).orElseThrow().hash : null);
        if (hash != null) requireOld(viewer, form, hash, arrival);
        strength.require(form.password(), viewer.username(), viewer.name());
        return QuarkusTransaction.requiringNew().call(() -> renew(viewer, form, arrival));
    }

    private void requireOld(Viewer viewer, PasswordForm form, String hash, Session.Arrival arrival) {
        limits.attempt(viewer.username(), arrival.address());
        if (!passwords.matches(form.old(), hash)) throw wrong(arrival);
        limits.succeeded(viewer.username());
    }

    private Refusal wrong(Session.Arrival arrival) {
        limits.failed(arrival.address());
        return Refusal.invalid("old", Message.of(PeopleMessages.class, PeopleMessages::oldPasswordWrong));
    }

    private Token renew(Viewer viewer, PasswordForm form, Session.Arrival arrival) {
        people.named(viewer.username());
        credentials.change(viewer.id(), form.password(), viewer.id());
        sessions.endAll(viewer.id(), null, viewer.id());
        return sessions.open(viewer.id(), arrival);
    }
}
