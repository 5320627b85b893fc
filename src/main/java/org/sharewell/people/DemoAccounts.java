package org.sharewell.people;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The accounts that the sign-in page shows: only where the demo company was loaded. */
@ApplicationScoped
public class DemoAccounts {
    public static final String PASSWORD = "sharewell-demo";

    private final EntityManager entities;
    private final Credentials credentials;

    DemoAccounts(EntityManager entities, Credentials credentials) {
        this.entities = entities;
        this.credentials = credentials;
    }

    /** Lets these people in with the password that everybody knows. */
    @Transactional(MANDATORY)
    public void open(Collection<Person> people) {
        credentials.share(people, PASSWORD);
        entities.flush();
        people.forEach(person -> entities.createNativeQuery("insert into demo_account (person_id) values (:person)")
                .setParameter("person", person.id).executeUpdate());
    }

    /** Username, name and title of the seven, or nothing. */
    @Transactional
    public List<Account> accounts() {
        return entities.unwrap(Session.class).createNativeQuery("""
                select p.username, p.name, p.title from person p join demo_account d on d.person_id = p.id
                where p.deactivated_at is null order by p.username""", Account.class).getResultList();
    }

    public record Account(String username, String name, String title) {}
}
