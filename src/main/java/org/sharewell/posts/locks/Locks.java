package org.sharewell.posts.locks;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Closure;
import org.sharewell.posts.Closures;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostMessages;
import org.sharewell.posts.Posts;
import org.sharewell.posts.State;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Ends conversations and lets them go on: stewards of the space and moderators, not the authors of what is talked about. */
@ApplicationScoped
class Locks implements Closures {
    private static final String WHY = """
            select p.locked_at, a.username, a.name, p.lock_reason from post p join person a on a.id = p.locked_by where p.id = :post""";

    private final EntityManager entities;
    private final Validator validator;
    private final Posts posts;
    private final Outbox outbox;
    private final Clock clock;

    Locks(EntityManager entities, Validator validator, Posts posts, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.validator = validator;
        this.posts = posts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A published post whose conversation the viewer may end. Visible but not theirs is forbidden. */
    Post lockable(Viewer viewer, UUID id) {
        var post = posts.visible(viewer, id);
        if (!posts.isReferee(viewer, post)) throw Refusal.forbidden(Message.of(LockMessages.class, LockMessages::notYours));
        if (post.state() != State.PUBLISHED) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::notPublished));
        return post;
    }

    @Transactional(MANDATORY)
    void lock(Viewer viewer, Post post, LockForm form) {
        Errors.of(validator.validate(form)).refuse();
        outbox.add(of(post).lock(viewer.id(), form.reason(), clock.instant()));
    }

    @Transactional(MANDATORY)
    void unlock(Viewer viewer, Post post) {
        outbox.add(of(post).unlock(viewer.id(), clock.instant()));
    }

    private Lock of(Post post) {
        return entities.find(Lock.class, post.id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public Closure of(Viewer viewer, Post post) {
        return entities.unwrap(Session.class).createNativeQuery(WHY, Closure.class).setParameter("post", post.id).getSingleResult();
    }
}
