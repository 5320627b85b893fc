package org.sharewell.posts;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.sharewell.events.Outbox;
import org.sharewell.people.People;
import org.sharewell.people.Viewer;
import org.sharewell.text.Markdown;
import org.sharewell.text.Rendered;
import org.sharewell.web.Errors;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Brings in comments that were written elsewhere, with the dates and the names they had there. */
@ApplicationScoped
public class CommentArrivals {
    private final EntityManager entities;
    private final References references;
    private final Validator validator;
    private final Markdown markdown;
    private final Comments comments;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    CommentArrivals(EntityManager entities, References references, Validator validator, Markdown markdown, Comments comments, People people, Outbox outbox,
            Clock clock) {
        this.entities = entities;
        this.references = references;
        this.validator = validator;
        this.markdown = markdown;
        this.comments = comments;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Refuses (422) what {@link #bring} would refuse of the words, and writes nothing. */
    public void check(CommentArrival arrival) {
        Errors.of(validator.validate(arrival.form())).refuse();
        markdown.render(arrival.form().markdown());
    }

    /** A new comment; an answer to an answer joins it, as it does when it is written here. */
    @Transactional(MANDATORY)
    public UUID bring(CommentArrival arrival) {
        Errors.of(validator.validate(arrival.form())).refuse();
        var post = entities.find(Post.class, arrival.post());
        var comment = new Comment(arrival.post(), comments.parent(post, arrival.form()), arrival.author(), arrival.at());
        var rendered = markdown.render(arrival.form().markdown());
        comment.write(arrival.form().markdown(), rendered);
        entities.persist(comment);
        note(comment, rendered);
        outbox.add(new Comment.Imported(comment.id, comment.post, null, clock.instant()));
        return comment.id;
    }

    /** What the source says of it now. */
    @Transactional(MANDATORY)
    public void revise(UUID id, CommentArrival arrival) {
        Errors.of(validator.validate(arrival.form())).refuse();
        var comment = entities.find(Comment.class, id);
        var rendered = markdown.render(arrival.form().markdown());
        outbox.add(comment.edit(arrival.form().markdown(), rendered, clock.instant()));
        note(comment, rendered);
    }

    private void note(Comment comment, Rendered rendered) {
        references.note(Viewer.of(people.findById(comment.author), Set.of()), comment, rendered);
    }

    /** All that an import writes of a comment, as it stands now: two that are equal mean that nobody has edited it between. */
    public List<String> said(UUID id) {
        var comment = entities.find(Comment.class, id);
        return List.of(comment.markdown, String.valueOf(comment.deletedAt));
    }
}
