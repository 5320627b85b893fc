package org.sharewell.posts.freshness;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.PastedPosts;
import org.sharewell.posts.Post;
import org.sharewell.posts.State;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What may replace a post: another one that the viewer can read, and whose own successors do not lead back. */
@ApplicationScoped
class Successors {
    private static final String LEADS_BACK = """
            with recursive chain (id) as (
              select cast(:successor as uuid)
              union select p.successor_id from chain c join post p on p.id = c.id where p.successor_id is not null)
            select exists (select 1 from chain where id = :post)""";

    private static final String PUBLISHED = "select exists (select 1 from post where id = :post and published_at is not null and withdrawn_at is null)";

    private final EntityManager entities;
    private final PastedPosts pasted;

    Successors(EntityManager entities, PastedPosts pasted) {
        this.entities = entities;
        this.pasted = pasted;
    }

    /** The post at an address as people paste it, null for none; refuses what cannot replace this one. */
    @Transactional(MANDATORY)
    UUID of(Viewer viewer, Post post, String address) {
        if (address == null || address.isBlank()) return null;
        oneAtATime();
        var successor = pasted.named(viewer, "successor", address);
        if (successor.state() != State.PUBLISHED) throw refusal(FreshnessMessages::successorNotPublished);
        if (successor.id.equals(post.id)) throw refusal(FreshnessMessages::successorIsSame);
        if (leadsBack(successor.id, post.id)) throw refusal(FreshnessMessages::successorLeadsBack);
        return successor.id;
    }

    boolean mayReplace(UUID successor, UUID post) {
        oneAtATime();
        return !successor.equals(post) && isPublished(successor) && !leadsBack(successor, post);
    }

    private boolean isPublished(UUID post) {
        return (boolean) entities.unwrap(Session.class).createNativeQuery(PUBLISHED, Object.class).addScalar("exists", Boolean.class)
                .setParameter("post", post).getSingleResult();
    }

    // Two posts that are made each other's successor in the same moment would otherwise both find no circle.
    private void oneAtATime() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('posts.successors')) as text)", String.class).getSingleResult();
    }

    private boolean leadsBack(UUID successor, UUID post) {
        return (boolean) entities.unwrap(Session.class).createNativeQuery(LEADS_BACK, Object.class).addScalar("exists", Boolean.class)
                .setParameter("successor", successor).setParameter("post", post).getSingleResult();
    }

    private static Refusal refusal(java.util.function.Function<FreshnessMessages, String> why) {
        return Refusal.invalid("successor", Message.of(FreshnessMessages.class, why));
    }
}
