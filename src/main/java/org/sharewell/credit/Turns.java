package org.sharewell.credit;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Lets those who say something of the same work at once do it one after the other, and not while it is being published. */
@ApplicationScoped
public class Turns {
    private final Session session;

    Turns(Session session) {
        this.session = session;
    }

    @Transactional(MANDATORY)
    public void take(UUID work) {
        session.createNativeQuery("select p.id from post p where p.id = :work for no key update", UUID.class).setParameter("work", work).getSingleResult();
    }
}
