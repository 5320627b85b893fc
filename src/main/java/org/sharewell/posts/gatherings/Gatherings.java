package org.sharewell.posts.gatherings;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.State;
import org.sharewell.text.OneLine;
import org.sharewell.text.Text;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All gatherings, each of a post that the caller has been allowed to read or to change: planned, moved and called off. */
@ApplicationScoped
public class Gatherings {
    private final Session session;
    private final Validator validator;
    private final Answers answers;
    private final Outbox outbox;
    private final Clock clock;

    Gatherings(Session session, Validator validator, Answers answers, Outbox outbox, Clock clock) {
        this.session = session;
        this.validator = validator;
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<Gathering> of(Post post) {
        return Optional.ofNullable(session.find(Gathering.class, post.id));
    }

    Gathering existing(Post post) {
        return of(post).orElseThrow(Refusal::notFound);
    }

    private Optional<Gathering> locked(Post post) {
        return Optional.ofNullable(session.find(Gathering.class, post.id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Says when and where people meet because of a post, or says it differently. */
    @Transactional(MANDATORY)
    public void plan(Viewer viewer, Post post, Plan plan) {
        // Two who plan at once find each other here.
        session.lock(post, LockModeType.PESSIMISTIC_WRITE);
        var existing = locked(post);
        existing.ifPresent(Gathering::requireStanding);
        require(plan, existing);
        existing.ifPresentOrElse(gathering -> change(viewer, post, gathering, plan), () -> announce(viewer, post, plan));
    }

    private void require(Plan plan, Optional<Gathering> existing) {
        var errors = Errors.of(validator.validate(plan));
        plan.check(clock.instant(), existing.map(g -> g.startsAt).orElse(null), errors);
        existing.map(answers::coming).filter(coming -> plan.capacity() != null && plan.capacity() < coming)
                .ifPresent(coming -> errors.add("capacity", Message.of(GatheringMessages.class, m -> m.comingAlready(coming))));
        errors.refuse();
    }

    private void announce(Viewer viewer, Post post, Plan plan) {
        var gathering = new Gathering(post.id, plan, viewer.id(), clock.instant());
        session.persist(gathering);
        outbox.add(new Gathering.Announced(post.id, viewer.id(), gathering.setAt));
    }

    private void change(Viewer viewer, Post post, Gathering gathering, Plan plan) {
        if (!gathering.change(plan, clock.instant()) || post.state() != State.PUBLISHED) return;
        answers.askAgain(gathering);
        outbox.add(new Gathering.Moved(post.id, viewer.id(), gathering.changedAt));
    }

    /** Calls the gathering of a published post off. */
    @Transactional(MANDATORY)
    public void cancel(Viewer viewer, Post post, String why) {
        requirePublished(post);
        var gathering = locked(post).orElseThrow(Refusal::notFound);
        var reason = new Reason(Text.oneLine(why));
        gathering.requireStanding();
        Errors.of(validator.validate(reason)).refuse();
        outbox.add(gathering.cancel(reason.why(), viewer.id(), clock.instant()));
    }

    /** Takes it away from a draft; what others know of is called off instead. */
    @Transactional(MANDATORY)
    void remove(Post post) {
        var gathering = existing(post);
        if (!post.state().isDraft()) throw Refusal.conflict(Message.of(GatheringMessages.class, GatheringMessages::cancelInstead));
        session.remove(gathering);
    }

    /** A gathering that one can answer: of a published post, standing, and not over. */
    @Transactional(MANDATORY)
    Gathering answerable(Post post) {
        requirePublished(post);
        var gathering = locked(post).orElseThrow(Refusal::notFound);
        gathering.requireStanding();
        gathering.requireAhead(clock.instant());
        return gathering;
    }

    private static void requirePublished(Post post) {
        if (post.state() != State.PUBLISHED) throw Refusal.conflict(Message.of(GatheringMessages.class, GatheringMessages::notPublished));
    }

    /** Why it does not take place. */
    record Reason(@OneLine(min = 1, max = 280) String why) {}
}
