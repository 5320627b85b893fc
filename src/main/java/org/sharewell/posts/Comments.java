package org.sharewell.posts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.events.Outbox;
import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;
import org.sharewell.text.Markdown;
import org.sharewell.text.Rendered;
import org.sharewell.web.Cursor;
import org.sharewell.web.Errors;
import org.sharewell.web.Limit;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.Slice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All comments. A comment may be read by whoever may read its post. */
@ApplicationScoped
class Comments {
    private static final String UNDER = """
            select c.id, c.parent_id, a.username, a.name, a.picture_id, c.markdown, c.html, c.rendering, c.created_at, c.edited_at, c.deleted_at, c.version
            from comment c join person a on a.id = c.author_id where c.post_id = :post
            and (cast(:at as timestamptz) is null or (c.created_at, c.id) > (cast(:at as timestamptz), cast(:id as uuid)))
            order by c.created_at, c.id limit :limit""";

    private final EntityManager entities;
    private final Validator validator;
    private final Markdown markdown;
    private final References references;
    private final Posts posts;
    private final Reach reach;
    private final Outbox outbox;
    private final Clock clock;

    Comments(EntityManager entities, Validator validator, Markdown markdown, References references, Posts posts, Reach reach, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.validator = validator;
        this.markdown = markdown;
        this.references = references;
        this.posts = posts;
        this.reach = reach;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The working copy of an answer to a post. */
    static String copy(UUID post) {
        return "comment-" + post;
    }

    /** A comment on a post the viewer may read, or not found; deleted ones are gone. */
    Comment visible(Viewer viewer, UUID id) {
        var comment = known(viewer, id);
        if (comment.deletedAt != null) throw Refusal.notFound();
        return comment;
    }

    /** The same, or one that was deleted. */
    Comment known(Viewer viewer, UUID id) {
        var comment = entities.find(Comment.class, id);
        if (comment == null) throw Refusal.notFound();
        posts.visible(viewer, comment.post);
        return comment;
    }

    /** The viewer answers a published post. */
    @Transactional(MANDATORY)
    Comment add(Viewer viewer, Post post, CommentForm form) {
        if (post.state() != State.PUBLISHED) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::notPublished));
        if (post.lockedAt != null) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::locked));
        Errors.of(validator.validate(form)).refuse();
        var comment = new Comment(post.id, parent(post, form), viewer.id(), clock.instant());
        var rendered = markdown.render(form.markdown());
        requireReach(viewer, post, form, rendered);
        comment.write(form.markdown(), rendered);
        entities.persist(comment);
        references.note(viewer, comment, rendered);
        outbox.add(comment.added());
        return comment;
    }

    /** Who names somebody who cannot read it learns that first. */
    private void requireReach(Viewer viewer, Post post, CommentForm form, Rendered rendered) {
        var reached = form.anyway() ? Reached.NOBODY : reach.of(viewer, post.onBlog, post.space, rendered.html().html());
        if (!reached.missed().isEmpty()) throw Refusal.invalid("anyway", Message.of(PostMessages.class, m -> m.unreached(reached.names())));
    }

    /** Answers to answers go two levels deep; deeper ones join the second. */
    UUID parent(Post post, CommentForm form) {
        if (form.parent() == null) return null;
        var parent = entities.find(Comment.class, form.parent());
        if (parent == null || !parent.post.equals(post.id)) throw Refusal.invalid("parent", Message.of(PostMessages.class, PostMessages::noSuchComment));
        return parent.parent == null ? parent.id : parent.parent;
    }

    /** The author says it differently. */
    @Transactional(MANDATORY)
    void edit(Viewer viewer, Comment comment, CommentForm form) {
        if (!comment.author.equals(viewer.id())) throw Posts.forbidden();
        Errors.of(validator.validate(form)).refuse();
        var rendered = markdown.render(form.markdown());
        requireReach(viewer, posts.visible(viewer, comment.post), form, rendered);
        outbox.add(comment.edit(form.markdown(), rendered, clock.instant()));
        references.note(viewer, comment, rendered);
    }

    /** Taken away by its author, a steward of the space or a moderator; answers to it stay. */
    @Transactional(MANDATORY)
    void delete(Viewer viewer, Comment comment) {
        var post = posts.visible(viewer, comment.post);
        if (!comment.author.equals(viewer.id()) && !posts.isReferee(viewer, post)) throw Posts.forbidden();
        outbox.add(comment.delete(viewer.id(), clock.instant()));
    }

    /** The comments under a post the viewer has already been allowed to read, the oldest first. */
    List<Said> under(Post post, Instant at, UUID id, int limit) {
        return entities.unwrap(Session.class).createNativeQuery(UNDER, Said.class).setParameter("post", post.id)
                .setParameter("at", at).setParameter("id", id).setParameter("limit", limit).getResultList();
    }

    /** How many others have said something since then, and have not taken it away. */
    long newer(Viewer viewer, Post post, Cursor since) {
        return entities.unwrap(Session.class).createNativeQuery("""
                select count(*) from comment where post_id = :post and (created_at, id) > (:at, :id) and deleted_at is null and author_id <> :viewer""", Long.class)
                .setParameter("post", post.id).setParameter("at", since.at()).setParameter("id", since.id()).setParameter("viewer", viewer.id()).getSingleResult();
    }

    /** The same a part at a time, without deleted ones. */
    Slice<Said> standing(Post post, Cursor after, Limit limit) {
        var rows = under(post, after == null ? null : after.at(), after == null ? null : after.id(), limit.count() + 1);
        var part = Slice.of(rows, limit, Said::cursor);
        return new Slice<>(part.items().stream().filter(said -> !said.isDeleted()).toList(), part.next());
    }

    String html(Said said) {
        return markdown.cached(said.html(), said.rendering(), said.markdown()).html();
    }

    /** The viewer's own comment; visible but another's is forbidden. */
    Comment own(Viewer viewer, UUID id) {
        var comment = visible(viewer, id);
        if (!comment.author.equals(viewer.id())) throw Posts.forbidden();
        return comment;
    }

    /** The username of a comment's author. */
    String author(Comment comment) {
        return entities.createQuery("select username from Person where id = ?1", String.class).setParameter(1, comment.author).getSingleResult();
    }

    void flush() {
        entities.flush();
    }

    /** One comment as it is read. */
    record Said(UUID id, UUID parent, String username, String name, UUID picture, String markdown, String html, int rendering,
            Instant createdAt, Instant editedAt, Instant deletedAt, long version) {
        Portrait face() {
            return new Portrait(username, name, picture);
        }

        boolean isDeleted() {
            return deletedAt != null;
        }

        Cursor cursor() {
            return Cursor.after(createdAt, id);
        }

        boolean isAfter(Cursor other) {
            var order = createdAt.compareTo(other.at());
            return order > 0 || order == 0 && id.toString().compareTo(other.id().toString()) > 0;
        }
    }
}
