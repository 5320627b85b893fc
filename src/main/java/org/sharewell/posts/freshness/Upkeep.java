package org.sharewell.posts.freshness;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostMessages;
import org.sharewell.posts.State;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What is said of a post's age by those who may change it ({@code posts.editable}). */
@ApplicationScoped
public class Upkeep {
    private static final int FARTHEST_YEARS = 20;

    private final EntityManager entities;
    private final Successors successors;
    private final Outbox outbox;
    private final Clock clock;

    Upkeep(EntityManager entities, Successors successors, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.successors = successors;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** To be looked at again by a day; null: not any more. */
    @Transactional(MANDATORY)
    public void review(Viewer viewer, Post post, LocalDate by) {
        requireAhead(viewer, "reviewBy", by);
        of(post).review(by);
    }

    /** It still holds, says the viewer; to be looked at again by a day, or not (null). */
    @Transactional(MANDATORY)
    public void confirm(Viewer viewer, Post post, LocalDate again) {
        requirePublished(post);
        requireAhead(viewer, "again", again);
        outbox.add(of(post).confirm(viewer.id(), again, clock.instant()));
    }

    /** It does not hold any more; what replaces it is at an address as people paste it, or nowhere (blank). */
    @Transactional(MANDATORY)
    public void outdate(Viewer viewer, Post post, String successor) {
        requirePublished(post);
        UUID next = successors.of(viewer, post, successor);
        outbox.add(of(post).outdate(viewer.id(), next, clock.instant()));
    }

    /** The day when a post is to be looked at again if nobody chooses one. */
    LocalDate inAYear(Viewer viewer) {
        return today(viewer).plusYears(1);
    }

    private LocalDate today(Viewer viewer) {
        return LocalDate.ofInstant(clock.instant(), viewer.zone());
    }

    private Freshness of(Post post) {
        return entities.find(Freshness.class, post.id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static void requirePublished(Post post) {
        if (post.state() != State.PUBLISHED) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::notPublished));
    }

    private void requireAhead(Viewer viewer, String field, LocalDate day) {
        if (day == null) return;
        if (!day.isAfter(today(viewer))) throw Refusal.invalid(field, Message.of(FreshnessMessages.class, FreshnessMessages::notAhead));
        if (day.isAfter(today(viewer).plusYears(FARTHEST_YEARS))) throw Refusal.invalid(field, Message.of(FreshnessMessages.class, m -> m.tooFar(FARTHEST_YEARS)));
    }
}
