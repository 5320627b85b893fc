package org.sharewell.credit;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;

import org.sharewell.events.Event;
import org.sharewell.events.Listener;
import org.sharewell.events.Outbox;
import org.sharewell.posts.Post;

/** Tells of the credits that a draft gave, once it is published. */
@ApplicationScoped
class Announcements implements Listener {
    private final Session session;
    private final Outbox outbox;

    Announcements(Session session, Outbox outbox) {
        this.session = session;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "credit";
    }

    @Override
    public Set<Class<? extends Event>> hears() {
        return Set.of(Post.Published.class);
    }

    @Override
    public void on(UUID id, Event event) {
        if (event instanceof Post.Published(var post, _, var at)) announce(post, at);
    }

    private void announce(UUID work, Instant at) {
        session.createQuery("from Citation where work = ?1 and withdrawnAt is null and toldAt is null", Citation.class).setParameter(1, work)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(citation -> citation.tell(at).ifPresent(outbox::add));
    }
}
