package org.sharewell.credit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import io.quarkus.arc.All;
import org.hibernate.Session;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Readable;
import org.sharewell.posts.State;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All credit that works give to what they use: given and withdrawn by the authors of the work, declined by those of the source. */
@ApplicationScoped
public class Citations {
    /** The other end is a post that the viewer may read; a declined credit is its two sides' business. */
    private static final String OF = """
            select c.id, c.relation, c.sentence, c.made_at as at, c.declined_at, c.why, %s
            from citation c join post p on p.id = c.%%s where c.%%s = :id and c.withdrawn_at is null and %s
              and (c.declined_at is null or %s or %s)
            order by c.made_at desc, c.id desc limit 100""".formatted(Work.COLUMNS, Readable.PUBLISHED, Work.authored("c.work_id"), Work.authored("c.source_id"));
    private static final String GIVEN = OF.formatted("source_id", "work_id");
    private static final String RECEIVED = OF.formatted("work_id", "source_id");

    private final Session session;
    private final Validator validator;
    private final Posts posts;
    private final Sources sources;
    private final Turns turns;
    private final List<Settlement> settlements;
    private final Outbox outbox;
    private final Clock clock;

    Citations(Session session, Validator validator, Posts posts, Sources sources, Turns turns, @All List<Settlement> settlements, Outbox outbox, Clock clock) {
        this.session = session;
        this.validator = validator;
        this.posts = posts;
        this.sources = sources;
        this.turns = turns;
        this.settlements = settlements;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a work that the viewer has been allowed to read builds on, the newest credit first. */
    public List<Credit> given(Viewer viewer, UUID work) {
        return credits(GIVEN, viewer, work);
    }

    /** Where a post that the viewer has been allowed to read is used. */
    public List<Credit> received(Viewer viewer, UUID source) {
        return credits(RECEIVED, viewer, source);
    }

    private List<Credit> credits(String sql, Viewer viewer, UUID post) {
        return session.createNativeQuery(sql, Credit.class).setParameter("viewer", viewer.id()).setParameter("id", post).getResultList();
    }

    /** A work whose credits the viewer gives: one of theirs, and not taken back. */
    public Post creditable(Viewer viewer, UUID work) {
        var post = posts.visible(viewer, work);
        if (!post.isAuthor(viewer.id())) throw Posts.forbidden();
        if (post.state() == State.WITHDRAWN) throw Refusal.conflict(Message.of(CreditMessages.class, CreditMessages::workWithdrawn));
        return post;
    }

    @Transactional(MANDATORY)
    public Citation give(Viewer viewer, Post work, CitationForm form) {
        var errors = Errors.of(validator.validate(form));
        var relation = Relation.of(form.relation());
        if (relation.isEmpty()) errors.add("relation", Message.of(CreditMessages.class, CreditMessages::chooseRelation));
        var source = sources.named(viewer, form, errors);
        errors.refuse();
        turns.take(work.id);
        var published = sources.requireFit(work, source);
        var citation = new Citation(work.id, source.id, relation.get(), form.sentence(), viewer.id(), clock.instant());
        session.persist(citation);
        session.flush();
        if (published) citation.tell(clock.instant()).ifPresent(outbox::add);
        settlements.forEach(settlement -> settlement.credited(viewer, work.id, source.id));
        return citation;
    }

    /** An author of the work takes its credit back. */
    @Transactional(MANDATORY)
    public Citation withdraw(Viewer viewer, UUID id) {
        var citation = visible(viewer, id);
        if (!isAuthor(viewer, citation.work)) throw Posts.forbidden();
        citation.withdraw(viewer.id(), clock.instant()).ifPresent(outbox::add);
        return citation;
    }

    /** A credit that the viewer may decline, as an author of the source. */
    Citation declinable(Viewer viewer, UUID id) {
        var citation = visible(viewer, id);
        if (!isAuthor(viewer, citation.source)) throw Posts.forbidden();
        return citation;
    }

    @Transactional(MANDATORY)
    public Citation decline(Viewer viewer, UUID id, RefusalForm form) {
        var citation = declinable(viewer, id);
        Errors.of(validator.validate(form)).refuse();
        outbox.add(citation.decline(viewer.id(), form.why(), clock.instant()));
        return citation;
    }

    /** A standing credit between posts that the viewer may both read, or not found. */
    private Citation visible(Viewer viewer, UUID id) {
        var citation = session.find(Citation.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (citation == null || citation.withdrawnAt != null) throw Refusal.notFound();
        var ours = posts.visible(viewer, citation.work).isAuthor(viewer.id()) | posts.visible(viewer, citation.source).isAuthor(viewer.id());
        if (citation.declinedAt != null && !ours) throw Refusal.notFound();
        return citation;
    }

    private boolean isAuthor(Viewer viewer, UUID post) {
        return posts.visible(viewer, post).isAuthor(viewer.id());
    }
}
