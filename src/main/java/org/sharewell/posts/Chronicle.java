package org.sharewell.posts;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.sharewell.people.Viewer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Retells what colleagues did with posts, by the same commands that pages use: for the demo company. */
@ApplicationScoped
public class Chronicle {
    private static final String OPENED = """
            insert into post_read (person_id, post_id, at) select :viewer, p.id, least(p.published_at + interval '7 hours', now()) from post p
            where %s and %s and (p.published_at < :until or mod(abs(hashtext(p.title)), 3) = 0) on conflict do nothing"""
            .formatted(Readable.PUBLISHED, Unread.CONDITION);

    private final EntityManager entities;
    private final Posts posts;
    private final Publications publications;
    private final Comments comments;
    private final Reactions reactions;
    private final Visits visits;

    Chronicle(EntityManager entities, Posts posts, Publications publications, Comments comments, Reactions reactions, Visits visits) {
        this.entities = entities;
        this.posts = posts;
        this.publications = publications;
        this.comments = comments;
        this.reactions = reactions;
        this.visits = visits;
    }

    /** Publishes a draft; an article of the blog at an address that other texts may name already. */
    @Transactional(MANDATORY)
    public void publish(Viewer viewer, UUID post, String slug) {
        var draft = posts.findById(post);
        publications.publish(viewer, draft);
        if (draft.onBlog) draft.slug = slug;
    }

    @Transactional(MANDATORY)
    public void accept(Viewer viewer, UUID post) {
        posts.accept(viewer, posts.findById(post));
    }

    /** Answers a post, or a comment under it (null: the post); gives the new comment's id. */
    @Transactional(MANDATORY)
    public UUID comment(Viewer viewer, UUID post, UUID parent, String markdown) {
        return comments.add(viewer, posts.visible(viewer, post), new CommentForm(markdown, parent, true)).id;
    }

    @Transactional(MANDATORY)
    public void react(Viewer viewer, UUID post, Reaction reaction) {
        reactions.add(viewer, posts.visible(viewer, post), reaction);
    }

    /** Looks at home, having opened all that was published until a time, and some of what came after. */
    @Transactional(MANDATORY)
    public void visit(Viewer viewer, Instant until) {
        entities.createNativeQuery(OPENED).setParameter("viewer", viewer.id()).setParameter("until", until).executeUpdate();
        visits.come(viewer);
    }
}
