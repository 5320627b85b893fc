package org.sharewell.posts;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** "Useful" and "I used this": acts in words, each at most once per person and post. */
@ApplicationScoped
public class Reactions {
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    Reactions(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Says it; saying it twice is saying it once. Nobody reacts to their own work. */
    @Transactional(MANDATORY)
    void add(Viewer viewer, Post post, Reaction reaction) {
        if (post.state() != State.PUBLISHED) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::notPublished));
        if (post.isAuthor(viewer.id())) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::ownWork));
        var added = entities.createNativeQuery("""
                insert into reaction (post_id, person_id, kind, at) values (:post, :person, :kind, :now) on conflict do nothing""")
                .setParameter("post", post.id).setParameter("person", viewer.id()).setParameter("kind", reaction.key())
                .setParameter("now", clock.instant()).executeUpdate();
        if (added > 0) outbox.add(new Reacted(post.id, reaction, viewer.id(), clock.instant()));
    }

    /** Takes it back. */
    @Transactional(MANDATORY)
    void remove(Viewer viewer, Post post, Reaction reaction) {
        var removed = entities.createNativeQuery("delete from reaction where post_id = :post and person_id = :person and kind = :kind")
                .setParameter("post", post.id).setParameter("person", viewer.id()).setParameter("kind", reaction.key()).executeUpdate();
        if (removed > 0) outbox.add(new ReactionTakenBack(post.id, reaction, viewer.id(), clock.instant()));
    }

    public record Reacted(UUID post, Reaction reaction, UUID actor, Instant at) implements OnPost {}

    public record ReactionTakenBack(UUID post, Reaction reaction, UUID actor, Instant at) implements OnPost {}
}
