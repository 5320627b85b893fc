package org.sharewell.people;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Brings in people whom another system knew; none of them can sign in until an administrator makes a link. */
@ApplicationScoped
public class Transfers {
    private final People people;
    private final Clock clock;

    Transfers(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** Somebody new; the username must be free. */
    @Transactional(MANDATORY)
    public Person bring(Transfer transfer) {
        var person = new Person(transfer.username(), transfer.name(), clock.instant());
        describe(person, transfer);
        person.bio = transfer.bio();
        if (!transfer.active()) person.deactivatedAt = clock.instant();
        return people.add(person);
    }

    /** What the source says of somebody now, except what the directory keeps; nobody is deactivated by it. */
    @Transactional(MANDATORY)
    public void revise(Person person, Transfer transfer) {
        if (!person.isKeptByDirectory()) describe(person, transfer);
        person.bio = transfer.bio();
    }

    private static void describe(Person person, Transfer transfer) {
        person.name = transfer.name();
        person.title = transfer.title();
        person.department = transfer.department();
        person.site = transfer.site();
        person.city = transfer.city();
        person.country = transfer.country();
    }

    /** Shows them by that picture from now on. */
    @Transactional(MANDATORY)
    public void show(Person person, UUID picture) {
        person.picture = picture;
    }

    /** All that an import writes of somebody, as it stands now: two that are equal mean that nobody has edited it between. */
    public List<String> said(Person person) {
        return List.of(person.name, person.bio, person.title, person.department, person.site, person.city, person.country, String.valueOf(person.picture));
    }

    /** Who has that e-mail here, or else that username; both are compared without regard to case. */
    public Optional<Person> known(String login, String email) {
        var named = people.known(login);
        return email.isBlank() ? named : people.find("lower(email) = ?1", email.strip().toLowerCase(Locale.ROOT)).firstResultOptional().or(() -> named);
    }

    /** Every username that is taken. */
    public Set<String> usernames() {
        return new HashSet<>(people.getEntityManager().createQuery("select username from Person", String.class).getResultList());
    }
}
