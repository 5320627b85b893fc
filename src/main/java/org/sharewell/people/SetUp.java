package org.sharewell.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.web.Errors;

/** The first administrator of an empty installation, made once by whoever reads its console. */
@ApplicationScoped
class SetUp {
    private final SignInLinks links;
    private final Accounts accounts;
    private final People people;
    private final Credentials credentials;
    private final Sessions sessions;
    private final Strength strength;
    private final Validator validator;

    SetUp(SignInLinks links, Accounts accounts, People people, Credentials credentials, Sessions sessions, Strength strength, Validator validator) {
        this.links = links;
        this.accounts = accounts;
        this.people = people;
        this.credentials = credentials;
        this.sessions = sessions;
        this.strength = strength;
        this.validator = validator;
    }

    /** The new administrator's session. All is done, or nothing and the link is still good. */
    Token begin(String secret, SetUpForm form, Session.Arrival arrival) {
        Errors.of(validator.validate(form)).refuse();
        strength.require(form.password(), form.username(), form.name());
        return QuarkusTransaction.requiringNew().call(() -> make(secret, form, arrival));
    }

    private Token make(String secret, SetUpForm form, Session.Arrival arrival) {
        var person = accounts.create(form.account(), null);
        links.use(secret, person);
        people.grant(person, Role.ADMINISTRATOR, person.id);
        credentials.change(person.id, form.password(), person.id);
        return sessions.open(person.id, arrival);
    }
}
