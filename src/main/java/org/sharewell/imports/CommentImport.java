package org.sharewell.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jboss.logging.Logger;

import org.sharewell.imports.report.Cause;
import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Outcome;
import org.sharewell.imports.report.Report;
import org.sharewell.posts.CommentArrival;
import org.sharewell.posts.CommentArrivals;
import org.sharewell.posts.Posts;
import org.sharewell.posts.State;
import org.sharewell.web.Ids;
import org.sharewell.web.Refusal;

/** Brings in the comments under a post, each in a transaction of its own and with whoever wrote it. */
@ApplicationScoped
class CommentImport {
    private static final Logger LOG = Logger.getLogger(CommentImport.class);

    private final CommentArrivals arrivals;
    private final PersonImport people;
    private final Origins origins;
    private final Posts posts;

    CommentImport(CommentArrivals arrivals, PersonImport people, Origins origins, Posts posts) {
        this.arrivals = arrivals;
        this.people = people;
        this.origins = origins;
        this.posts = posts;
    }

    /** A draft has no comments: they wait for a run after it was published. */
    void all(SourcePost post, PostPlan plan, Authors authors, Run run) {
        if (post.comments().isEmpty()) return;
        if (isPublished(post, plan, run)) bring(new Under(post, plan, authors, run, new HashMap<>()));
        else run.report().warn(post.place(), m -> m.commentsOfDraft(post.comments().size()));
    }

    private boolean isPublished(SourcePost post, PostPlan plan, Run run) {
        var here = plan.id(post.key());
        if (here.isEmpty()) return run.dry() && !post.draft();
        return QuarkusTransaction.requiringNew().call(() -> posts.findByIdOptional(here.get()).filter(p -> p.state() == State.PUBLISHED).isPresent());
    }

    private void bring(Under under) {
        var keys = under.post().comments().stream().map(CommentImport::key).toList();
        var known = QuarkusTransaction.requiringNew().call(() -> origins.of(under.run().name(), keys));
        for (var comment : under.post().comments()) one(new Item(comment, Optional.ofNullable(known.get(key(comment))), under));
    }

    private static String key(SourceComment comment) {
        return Origins.key(Origin.Kind.COMMENT, comment.key());
    }

    private void one(Item item) {
        try {
            people.one(item.comment().author(), item.under().authors(), item.under().run()).ifPresent(author -> write(item, author));
        } catch (Refusal refusal) {
            item.lose(m -> m.postRefused(Refused.words(refusal)));
        } catch (RuntimeException broken) {
            LOG.debug("not stored", broken);
            item.lose(m -> m.notStored(broken.getClass().getSimpleName()));
        }
    }

    private void write(Item item, UUID author) {
        var outcome = item.origin().map(origin -> outcome(origin, item.hash())).orElse(Outcome.ADDED);
        if (outcome == Outcome.LEFT_ALONE) item.under().run().report().warn(item.comment().place(), ImportMessages::editedHere);
        if (outcome == Outcome.ADDED || outcome == Outcome.CHANGED) store(item, item.arrival(author));
        else item.origin().map(Origin::thing).ifPresent(item::here);
        item.under().run().report().count(Report.Tally.COMMENTS, outcome);
    }

    private Outcome outcome(Origin origin, byte[] hash) {
        if (origin.isGone()) return origin.says(hash) ? Outcome.UNCHANGED : Outcome.LEFT_ALONE;
        return QuarkusTransaction.requiringNew().call(() -> origin.outcome(hash, Hash.of(arrivals.said(origin.thing()))));
    }

    private void store(Item item, CommentArrival arrival) {
        if (item.under().run().dry()) arrivals.check(arrival);
        item.here(item.under().run().dry() ? Ids.next() : QuarkusTransaction.requiringNew().call(() -> stored(item, arrival)));
    }

    private UUID stored(Item item, CommentArrival arrival) {
        var id = item.origin().map(origin -> revised(origin, arrival)).orElseGet(() -> arrivals.bring(arrival));
        origins.keep(item.under().run().name(), key(item.comment()), new Origin(Origin.Kind.COMMENT, id, item.hash(), Hash.of(arrivals.said(id))));
        return id;
    }

    private UUID revised(Origin origin, CommentArrival arrival) {
        arrivals.revise(origin.thing(), arrival);
        return origin.thing();
    }

    /** The conversation under one post, with the comments that are here already by their keys. */
    private record Under(SourcePost post, PostPlan plan, Authors authors, Run run, Map<String, UUID> here) {}

    /** A comment on its way. */
    private record Item(SourceComment comment, Optional<Origin> origin, Under under) {
        CommentArrival arrival(UUID author) {
            return new CommentArrival(under.plan().id(under.post().key()).orElse(null), under.here().get(comment.parent()), author, markdown(), comment.at());
        }

        /** A comment has no pictures: they are links in it. */
        private String markdown() {
            return comment.body().rewrite(_ -> Optional.empty(), under.plan()::address);
        }

        byte[] hash() {
            return Hash.of(List.of(comment.author().key(), comment.at(), comment.parent(), markdown()));
        }

        void here(UUID id) {
            under.here().put(comment.key(), id);
        }

        void lose(Cause why) {
            under.run().report().error(comment.place(), why);
        }
    }
}
