package org.sharewell.credit.claims;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.credit.CreditMessages;
import org.sharewell.credit.Settlement;
import org.sharewell.credit.Turns;
import org.sharewell.credit.Work;
import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.posts.PastedPosts;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Readable;
import org.sharewell.posts.State;
import org.sharewell.web.Errors;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What is said in private about credit that is missing. To everybody but the two sides no claim exists, whatever their role. */
@ApplicationScoped
public class Claims implements Settlement {
    private static final String NAMED = """
            left join lateral (select case when p.on_blog then '/blog/' || p.slug else '/posts/' || p.id end as path,
              case when p.title <> '' then p.title else left(p.excerpt, 80) end as name from post p where p.id = k.%s and %s) %s on true
            """;
    private static final String PARTY = "(k.by_id = :viewer or " + Work.authored("k.work_id") + ")";
    private static final String BETWEEN = """
            select k.id, k.said, k.made_at as at, k.settled_at, k.credited, k.answer, k.by_id = :viewer as mine, g.username, g.name,
                   array(select a.name from byline b join person a on a.id = b.person_id where b.post_id = k.work_id and b.accepted_at is not null order by b.position) as authors,
                   k.work_id as work, w.path as work_path, w.name as work_name, k.source_id as source, s.path as source_path, s.name as source_name
            from claim k join person g on g.id = k.by_id %s %s
            where k.withdrawn_at is null and %s and (cast(:work as uuid) is null or k.work_id = :work) order by k.made_at desc, k.id desc limit 100"""
            .formatted(NAMED.formatted("work_id", Readable.PUBLISHED, "w"), NAMED.formatted("source_id", Readable.PUBLISHED, "s"), PARTY);
    private static final String STANDING = """
            select exists (select 1 from citation c where c.work_id = :work and c.source_id = :source and c.withdrawn_at is null and c.declined_at is null) as credited,
                   exists (select 1 from claim k where k.work_id = :work and k.source_id = :source and k.by_id = :viewer and k.withdrawn_at is null) as claimed""";

    private final Session session;
    private final Validator validator;
    private final Posts posts;
    private final PastedPosts pasted;
    private final Turns turns;
    private final Outbox outbox;
    private final Clock clock;

    Claims(Session session, Validator validator, Posts posts, PastedPosts pasted, Turns turns, Outbox outbox, Clock clock) {
        this.session = session;
        this.validator = validator;
        this.posts = posts;
        this.pasted = pasted;
        this.turns = turns;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All between the viewer and others, the newest first; of one work, unless that is null. */
    List<Between> of(Viewer viewer, UUID work) {
        return session.createNativeQuery(BETWEEN, Between.class).setParameter("viewer", viewer.id()).setParameter("work", work, UUID.class).getResultList();
    }

    /** A published work of others, of which the viewer may say that it uses theirs. */
    Post claimable(Viewer viewer, UUID work) {
        var post = posts.visible(viewer, work);
        if (post.state() != State.PUBLISHED) throw conflict(CreditMessages::workNotPublished);
        if (post.isAuthor(viewer.id())) throw conflict(CreditMessages::ownWork);
        return post;
    }

    @Transactional(MANDATORY)
    Claim make(Viewer viewer, Post work, ClaimForm form) {
        Errors.of(validator.validate(form)).refuse();
        var source = pasted.named(viewer, "source", form.source());
        if (!source.isAuthor(viewer.id())) throw invalid(CreditMessages::notYourSource);
        if (source.state() != State.PUBLISHED) throw invalid(CreditMessages::sourceNotPublished);
        turns.take(work.id);
        requireNew(viewer, work, source);
        var claim = new Claim(work.id, source.id, form.said(), viewer.id(), clock.instant());
        session.persist(claim);
        session.flush();
        outbox.add(claim.made());
        return claim;
    }

    private void requireNew(Viewer viewer, Post work, Post source) {
        var standing = session.createNativeQuery(STANDING, Standing.class).setParameter("work", work.id).setParameter("source", source.id)
                .setParameter("viewer", viewer.id()).getSingleResult();
        if (standing.credited()) throw invalid(CreditMessages::creditedBefore);
        if (standing.claimed()) throw invalid(CreditMessages::claimedBefore);
    }

    private static Refusal invalid(Function<CreditMessages, String> why) {
        return Refusal.invalid("source", Message.of(CreditMessages.class, why));
    }

    private static Refusal conflict(Function<CreditMessages, String> why) {
        return Refusal.conflict(Message.of(CreditMessages.class, why));
    }

    /** A claim that the viewer may answer, as an author of the work, as long as it is open. */
    Claim answerable(Viewer viewer, UUID id) {
        var claim = visible(viewer, id);
        if (claim.by.equals(viewer.id())) throw Posts.forbidden();
        claim.requireOpen();
        return claim;
    }

    @Transactional(MANDATORY)
    Claim answer(Viewer viewer, UUID id, AnswerForm form) {
        var claim = answerable(viewer, id);
        Errors.of(validator.validate(form)).refuse();
        outbox.add(claim.answer(viewer.id(), form.answer(), clock.instant()));
        return claim;
    }

    @Transactional(MANDATORY)
    Claim withdraw(Viewer viewer, UUID id) {
        var claim = visible(viewer, id);
        if (!claim.by.equals(viewer.id())) throw Posts.forbidden();
        outbox.add(claim.withdraw(clock.instant()));
        return claim;
    }

    /** A claim between the viewer and somebody else, or not found. */
    private Claim visible(Viewer viewer, UUID id) {
        var claim = session.find(Claim.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (claim == null || claim.withdrawnAt != null || !claim.by.equals(viewer.id()) && !posts.findById(claim.work).isAuthor(viewer.id())) throw Refusal.notFound();
        return claim;
    }

    @Override
    @Transactional(MANDATORY)
    public void credited(Viewer viewer, UUID work, UUID source) {
        session.createQuery("from Claim where work = ?1 and source = ?2 and settledAt is null and withdrawnAt is null", Claim.class)
                .setParameter(1, work).setParameter(2, source).getResultList().forEach(claim -> outbox.add(claim.credit(viewer.id(), clock.instant())));
    }

    /** What holds of a work and a source before somebody claims anything. */
    record Standing(boolean credited, boolean claimed) {}
}
