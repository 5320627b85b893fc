package org.sharewell.posts.questions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Kind;
import org.sharewell.posts.PastedPosts;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostMessages;
import org.sharewell.posts.Posts;
import org.sharewell.posts.State;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Settles questions: who asked says what answered them; a steward of the space does when the asker has been silent for a week. */
@ApplicationScoped
public class Questions {
    /** How long only the asker may accept, counted from what they said last. */
    static final Duration SILENCE = Duration.ofDays(7);
    /** When an asker of the question {@code q} was last heard of there, in SQL. */
    static final String HEARD = """
            greatest(q.published_at, (select max(hc.created_at) from comment hc join byline hb on hb.post_id = q.id and hb.person_id = hc.author_id and hb.accepted_at is not null
              where hc.post_id = q.id and hc.deleted_at is null))""";

    private final Session session;
    private final Posts posts;
    private final PastedPosts pasted;
    private final Outbox outbox;
    private final Clock clock;

    Questions(Session session, Posts posts, PastedPosts pasted, Outbox outbox, Clock clock) {
        this.session = session;
        this.posts = posts;
        this.pasted = pasted;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A published question the viewer may read; another kind of post is in conflict. */
    Post visible(Viewer viewer, UUID id) {
        var post = posts.visible(viewer, id);
        if (post.kind() != Kind.QUESTION) throw Refusal.conflict(Message.of(QuestionMessages.class, QuestionMessages::notAQuestion));
        if (post.state() != State.PUBLISHED) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::notPublished));
        return post;
    }

    /** Accepts an answer in place of any other. */
    @Transactional(MANDATORY)
    public void accept(Viewer viewer, Post post, UUID comment) {
        requireAccepting(viewer, post);
        var answerer = answerer(post, comment);
        var question = of(post);
        if (!comment.equals(question.accepted)) question.unaccept(viewer.id(), clock.instant()).ifPresent(outbox::add);
        question.accept(comment, answerer, viewer.id(), clock.instant()).ifPresent(outbox::add);
    }

    @Transactional(MANDATORY)
    void unaccept(Viewer viewer, Post post) {
        requireAccepting(viewer, post);
        of(post).unaccept(viewer.id(), clock.instant()).ifPresent(outbox::add);
    }

    /** Names the post that answers it, by an address as people paste it. */
    @Transactional(MANDATORY)
    void close(Viewer viewer, Post post, String address) {
        requireClosing(viewer, post);
        var answer = pasted.named(viewer, "answer", address);
        if (answer.id.equals(post.id)) throw invalid(QuestionMessages::answersItself);
        if (answer.state() != State.PUBLISHED) throw invalid(QuestionMessages::answerNotPublished);
        outbox.add(of(post).close(answer.id, viewer.id(), clock.instant()));
    }

    @Transactional(MANDATORY)
    void reopen(Viewer viewer, Post post) {
        requireClosing(viewer, post);
        of(post).reopen(viewer.id(), clock.instant()).ifPresent(outbox::add);
    }

    private static Refusal invalid(Function<QuestionMessages, String> why) {
        return Refusal.invalid("answer", Message.of(QuestionMessages.class, why));
    }

    private void requireAccepting(Viewer viewer, Post post) {
        if (post.isAuthor(viewer.id())) return;
        if (!posts.isReferee(viewer, post)) throw Refusal.forbidden(Message.of(QuestionMessages.class, QuestionMessages::askerAccepts));
        if (heard(post).isAfter(clock.instant().minus(SILENCE))) throw Refusal.forbidden(Message.of(QuestionMessages.class, QuestionMessages::askerFirst));
    }

    private Instant heard(Post post) {
        return session.createNativeQuery("select " + HEARD + " from post q where q.id = :post", Instant.class).setParameter("post", post.id).getSingleResult();
    }

    private void requireClosing(Viewer viewer, Post post) {
        if (!post.isAuthor(viewer.id()) && !posts.isReferee(viewer, post)) throw Refusal.forbidden(Message.of(QuestionMessages.class, QuestionMessages::askerCloses));
    }

    /** Whose answer it is; refused unless it stands below the question. */
    private UUID answerer(Post post, UUID comment) {
        return session.createNativeQuery("select author_id from comment where id = :comment and post_id = :post and deleted_at is null", UUID.class)
                .setParameter("comment", comment, UUID.class).setParameter("post", post.id).uniqueResultOptional()
                .orElseThrow(() -> Refusal.invalid("comment", Message.of(PostMessages.class, PostMessages::noSuchComment)));
    }

    private Question of(Post post) {
        return session.find(Question.class, post.id, LockModeType.PESSIMISTIC_WRITE);
    }
}
