package org.sharewell.people;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** The accounts that the sign-in page shows: only where the demo company was loaded. */
@ApplicationScoped
public class DemoAccounts {
    public static final String PASSWORD = "sharewell-demo";

    private final EntityManager entities;

    DemoAccounts(EntityManager entities) {
        this.entities = entities;
    }

    /** Username, name and title of the seven, or nothing. */
    @Transactional
    List<Account> accounts() {
        return entities.unwrap(Session.class).createNativeQuery("""
                select p.username, p.name, p.title from person p join demo_account d on d.person_id = p.id
                where p.deactivated_at is null order by p.username""", Account.class).getResultList();
    }

    record Account(String username, String name, String title) {}
}
