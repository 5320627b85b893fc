package org.sharewell.posts.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostMessages;
import org.sharewell.posts.Posts;
import org.sharewell.text.Markdown;
import org.sharewell.text.Passage;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All remarks: made and read by whoever may read the draft; once it is published, read by its authors only. */
@ApplicationScoped
public class Remarks {
    /** As much of a passage as is kept to find it again. */
    private static final int QUOTE = 300;
    private static final String OF = """
            select r.id, r.block, r.quote, p.username, p.name, p.picture_id, r.markdown, r.html, r.rendering, r.made_at, r.resolved_at
            from remark r join person p on p.id = r.person_id where r.post_id = :post order by r.made_at, r.id""";

    private final Session session;
    private final Validator validator;
    private final Markdown markdown;
    private final Posts posts;
    private final Clock clock;

    Remarks(Session session, Validator validator, Markdown markdown, Posts posts, Clock clock) {
        this.session = session;
        this.validator = validator;
        this.markdown = markdown;
        this.posts = posts;
        this.clock = clock;
    }

    /** All that was remarked on a post, to somebody who may know it: 403 once it is published and they are not its author. */
    List<Line> of(Viewer viewer, Post post) {
        if (!post.state().isDraft() && !post.isAuthor(viewer.id())) throw Posts.forbidden();
        return session.createNativeQuery(OF, Line.class).setParameter("post", post.id).getResultList();
    }

    /** Somebody who may read a draft remarks on a passage of it. */
    @Transactional(MANDATORY)
    public UUID add(Viewer viewer, Post post, RemarkForm form) {
        Errors.of(validator.validate(form)).refuse();
        var remark = new Remark(post.id, viewer.id(), about(post, form), clock.instant());
        var rendered = markdown.render(form.markdown());
        if (!rendered.images().isEmpty()) throw Refusal.invalid("markdown", Message.of(PublicationMessages.class, PublicationMessages::wordsOnly));
        remark.write(form.markdown(), rendered);
        session.persist(remark);
        return remark.id;
    }

    /** The words that are meant, if the passage has them; else as much of the passage as is kept. */
    Remark.About about(Post post, RemarkForm form) {
        if (!post.state().isDraft()) throw Refusal.conflict(Message.of(PostMessages.class, PostMessages::alreadyPublished));
        var passages = passages(post);
        if (form.block() == null || form.block() < 0 || form.block() >= passages.size() || passages.get(form.block()).words().isEmpty())
            throw Refusal.invalid("block", Message.of(PublicationMessages.class, PublicationMessages::noSuchPassage));
        var words = passages.get(form.block()).words();
        return new Remark.About(form.block(), cut(form.quote().isEmpty() || !words.contains(form.quote()) ? words : form.quote()));
    }

    static String cut(String words) {
        return words.substring(0, words.offsetByCodePoints(0, Math.min(QUOTE, words.codePointCount(0, words.length()))));
    }

    List<Passage> passages(Post post) {
        return Passage.in(markdown.cached(post.html, post.rendering, post.markdown));
    }

    /** A remark has been dealt with, says an author or who made it. */
    @Transactional(MANDATORY)
    public UUID resolve(Viewer viewer, UUID id) {
        var remark = session.find(Remark.class, id);
        if (remark == null) throw Refusal.notFound();
        var post = posts.visible(viewer, remark.post);
        if (!post.state().isDraft() && !post.isAuthor(viewer.id())) throw Refusal.notFound();
        if (!post.isAuthor(viewer.id()) && !remark.person.equals(viewer.id())) throw Posts.forbidden();
        remark.resolve(viewer.id(), clock.instant());
        return post.id;
    }

    /** One remark as it is stored, with who made it. */
    record Line(UUID id, int block, String quote, String username, String name, UUID picture, String markdown, String html, int rendering,
            Instant madeAt, Instant resolvedAt) {
        Portrait face() {
            return new Portrait(username, name, picture);
        }
    }
}
