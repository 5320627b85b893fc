package org.sharewell.events;

import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Tells open pages that a topic has changed, once the transaction has committed, and once however often it is told in it. */
@ApplicationScoped
public class Live {
    private final Session session;

    Live(Session session) {
        this.session = session;
    }

    /** For what is no event of its own: events name their topics themselves. */
    @Transactional(MANDATORY)
    public void tell(Topic topic) {
        tell(List.of(topic));
    }

    @Transactional(MANDATORY)
    public void tell(Collection<Topic> topics) {
        session.createNativeQuery("select count(pg_notify(:channel, topic)) from unnest(cast(:topics as text[])) as t(topic)", Long.class)
                .setParameter("channel", Doorbell.LIVE).setParameter("topics", topics.stream().map(Topic::toString).toArray(String[]::new)).getSingleResult();
    }
}
