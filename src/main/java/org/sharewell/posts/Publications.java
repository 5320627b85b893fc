package org.sharewell.posts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.arc.All;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** When drafts become others' to read: now, at a time to come, or not after all. */
@ApplicationScoped
public class Publications {
    private final Composer composer;
    private final Revisions revisions;
    private final List<Prerequisite> prerequisites;
    private final Outbox outbox;
    private final Clock clock;

    Publications(Composer composer, Revisions revisions, @All List<Prerequisite> prerequisites, Outbox outbox, Clock clock) {
        this.composer = composer;
        this.revisions = revisions;
        this.prerequisites = prerequisites;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Lets others read a draft that has what its kind needs. */
    @Transactional(MANDATORY)
    public void publish(Viewer viewer, Post post) {
        publish(viewer, post, clock.instant());
    }

    /** The same as of a time: what was due earlier has that date. */
    @Transactional(MANDATORY)
    public void publish(Viewer viewer, Post post, Instant at) {
        require(viewer, post);
        var slug = post.onBlog ? composer.freeSlug(post.title) : null;
        var event = post.publish(viewer.id(), slug, at);
        revisions.keep(post, viewer.id());
        outbox.add(event);
    }

    private void require(Viewer viewer, Post post) {
        Readiness.require(post);
        composer.requirePostable(viewer, post);
        post.refuseIfPublished();
        prerequisites.forEach(prerequisite -> prerequisite.require(post));
    }

    /** Plans to let others read a draft: at a time to come, within a year, if it could be published now. */
    @Transactional(MANDATORY)
    public void schedule(Viewer viewer, Post post, Instant at) {
        require(viewer, post);
        var now = clock.instant();
        if (!at.isAfter(now)) throw Refusal.invalid("at", Message.of(PostMessages.class, PostMessages::timePassed));
        if (at.isAfter(now.atZone(ZoneOffset.UTC).plusYears(1).toInstant())) throw Refusal.invalid("at", Message.of(PostMessages.class, PostMessages::timeTooFar));
        outbox.add(post.schedule(viewer.id(), at, now));
    }

    /** Takes a schedule back; the draft stays. */
    @Transactional(MANDATORY)
    public void unschedule(Viewer viewer, Post post) {
        outbox.add(post.unschedule(viewer.id(), clock.instant()));
    }

    /** Gives a schedule up that could not be kept, for a reason its authors are told. */
    @Transactional(MANDATORY)
    public void miss(Post post, String why) {
        outbox.add(post.miss(why, clock.instant()));
    }
}
