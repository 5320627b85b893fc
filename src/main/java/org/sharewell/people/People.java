package org.sharewell.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import org.sharewell.events.Audited;
import org.sharewell.events.Outbox;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All people: how they are found, and what is done to them. Everybody signed in may see everybody. */
@ApplicationScoped
public class People implements PanacheRepositoryBase<Person, UUID> {
    private final Outbox outbox;
    private final Clock clock;

    People(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Somebody by username, active or not. */
    public Optional<Person> known(String username) {
        return find("username", username.strip().toLowerCase(Locale.ROOT)).firstResultOptional();
    }

    /** Somebody by username, active or not, or not found. */
    public Person visible(String username) {
        return known(username).orElseThrow(Refusal::notFound);
    }

    /** An active person by username, or not found. */
    public Person named(String username) {
        return known(username).filter(Person::isActive).orElseThrow(Refusal::notFound);
    }

    @Transactional(MANDATORY)
    public Person add(Person person) {
        return add(person, null);
    }

    /** Somebody new, added by an administrator (null: by an import or a command). */
    @Transactional(MANDATORY)
    public Person add(Person person, UUID by) {
        persist(person);
        outbox.add(new Person.Added(person.id, by, person.joinedAt));
        return person;
    }

    public Set<Role> roles(Person person) {
        return getEntityManager().unwrap(org.hibernate.Session.class)
                .createNativeQuery("select role from person_role where person_id = :person", String.class)
                .setParameter("person", person.id).stream().map(Role::of).collect(Collectors.toSet());
    }

    boolean haveAdministrator() {
        return getEntityManager().unwrap(org.hibernate.Session.class)
                .createNativeQuery("select exists (select 1 from person_role where role = 'administrator')", Boolean.class).getSingleResult();
    }

    /** The same person as a viewer, for what acts in their name outside a request. */
    public Viewer viewer(Person person) {
        return Viewer.of(person, roles(person));
    }

    @Transactional(MANDATORY)
    public void grant(Person person, Role role, UUID by) {
        var rows = getEntityManager().createNativeQuery("""
                insert into person_role (person_id, role, granted_at, granted_by) values (:person, :role, :now, :by)
                on conflict do nothing""").setParameter("person", person.id).setParameter("role", role.key())
                .setParameter("now", clock.instant()).setParameter("by", by == null ? person.id : by).executeUpdate();
        if (rows > 0) outbox.add(new RoleGranted(person.id, role, by, clock.instant()));
    }

    @Transactional(MANDATORY)
    public void withdraw(Person person, Role role, UUID by) {
        var rows = getEntityManager().createNativeQuery("delete from person_role where person_id = :person and role = :role")
                .setParameter("person", person.id).setParameter("role", role.key()).executeUpdate();
        if (rows > 0) outbox.add(new RoleWithdrawn(person.id, role, by, clock.instant()));
    }

    public record RoleGranted(UUID person, Role role, UUID actor, Instant at) implements Audited {}

    public record RoleWithdrawn(UUID person, Role role, UUID actor, Instant at) implements Audited {}
}
