package org.sharewell.people;

import java.time.Clock;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.sharewell.events.Outbox;
import org.sharewell.text.Skeleton;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What administrators do to accounts. There is always one administrator left who can sign in. */
@ApplicationScoped
class Accounts {
    private final EntityManager entities;
    private final People people;
    private final Sessions sessions;
    private final Validator validator;
    private final Outbox outbox;
    private final Clock clock;

    Accounts(EntityManager entities, People people, Sessions sessions, Validator validator, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.people = people;
        this.sessions = sessions;
        this.validator = validator;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody new; the username must be free. */
    @Transactional(MANDATORY)
    Person create(AccountForm form, UUID by) {
        Errors.of(validator.validate(form)).refuse();
        refuseTaken(form.username());
        var person = new Person(form.username(), form.name(), clock.instant());
        person.introduce(form);
        people.add(person, by);
        people.flush();
        return person;
    }

    /** Names that look alike are too easily mistaken for each other (UTS 39). Names that a directory brings are its own affair. */
    private void refuseTaken(String username) {
        if (people.known(username).isPresent()) throw Refusal.invalid("username", Message.of(PeopleMessages.class, PeopleMessages::usernameTaken));
        var look = Skeleton.of(username);
        entities.createQuery("select username from Person where deactivatedAt is null", String.class).getResultStream()
                .filter(other -> Skeleton.of(other).equals(look)).findFirst().ifPresent(Accounts::refuseLike);
    }

    private static void refuseLike(String other) {
        throw Refusal.invalid("username", Message.of(PeopleMessages.class, m -> m.usernameLike(other)));
    }

    /** Out at once: their sessions end with the account, everywhere. */
    @Transactional(MANDATORY)
    void deactivate(Person person, UUID by) {
        if (!person.isActive()) return;
        refuseLastAdministrator(person);
        outbox.add(person.deactivate(by, clock.instant()));
        sessions.endAll(person.id, null, by);
    }

    @Transactional(MANDATORY)
    void reactivate(Person person, UUID by) {
        if (!person.isActive()) outbox.add(person.reactivate(by, clock.instant()));
    }

    /** Gives these roles and takes all others. */
    @Transactional(MANDATORY)
    void appoint(Person person, Set<Role> wanted, UUID by) {
        var lost = EnumSet.allOf(Role.class);
        lost.removeAll(wanted);
        if (lost.contains(Role.ADMINISTRATOR)) refuseLastAdministrator(person);
        lost.forEach(role -> people.withdraw(person, role, by));
        wanted.forEach(role -> people.grant(person, role, by));
    }

    /** The rows are locked, or two administrators could take each other's role at the same moment. */
    private void refuseLastAdministrator(Person person) {
        var active = entities.createNativeQuery("""
                select r.person_id from person_role r join person p on p.id = r.person_id
                where r.role = 'administrator' and p.deactivated_at is null order by r.person_id for update""", UUID.class).getResultList();
        if (active.size() == 1 && active.contains(person.id)) throw Refusal.conflict(Message.of(PeopleMessages.class, PeopleMessages::lastAdministrator));
    }

    /** The roles a form names; unknown ones are none. */
    static Set<Role> roles(Iterable<String> keys) {
        var roles = EnumSet.noneOf(Role.class);
        keys.forEach(key -> Arrays.stream(Role.values()).filter(role -> role.key().equals(key)).forEach(roles::add));
        return roles;
    }
}
