package org.sharewell.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.jboss.logging.Logger;

import org.sharewell.imports.report.Cause;
import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Outcome;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;
import org.sharewell.posts.Arrival;
import org.sharewell.posts.Arrivals;
import org.sharewell.posts.Kind;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.web.Refusal;

/** Brings in the posts of a source, each in a transaction of its own: a broken one is a line, the rest goes in. */
@ApplicationScoped
class PostImport {
    private static final Logger LOG = Logger.getLogger(PostImport.class);

    private final ImageImport pictures;
    private final Arrivals arrivals;
    private final Origins origins;
    private final Posts posts;
    private final CommentImport comments;
    private final Clock clock;

    PostImport(ImageImport pictures, CommentImport comments, Arrivals arrivals, Origins origins, Posts posts, Clock clock) {
        this.pictures = pictures;
        this.comments = comments;
        this.arrivals = arrivals;
        this.origins = origins;
        this.posts = posts;
        this.clock = clock;
    }

    PostPlan all(Authors authors, Run run) {
        var plan = QuarkusTransaction.requiringNew().call(() -> plan(run));
        var done = new int[1];
        try (var all = run.source().posts()) {
            all.forEach(post -> {
                one(new Item(post, authors.of(post.authors()), plan, run), authors);
                if (!plan.isLost(post.key())) comments.all(post, plan, authors, run);
                run.progress().at(Progress.Step.POSTS, ++done[0], run.source().postCount());
            });
        }
        if (!run.dry()) link(plan);
        return plan;
    }

    private PostPlan plan(Run run) {
        var plan = new PostPlan();
        var slugs = arrivals.slugs();
        var taken = new HashSet<>(slugs.keySet());
        var byPost = slugs.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        for (var key : run.source().slugs().keySet()) {
            run.origin(key(key)).filter(o -> !o.isGone()).ifPresent(origin -> plan.known(key, origin.thing(), byPost.get(origin.thing())));
        }
        run.source().ids().forEach((key, id) -> {
            if (run.origin(key(key)).isEmpty()) posts.findByIdOptional(id).ifPresent(post -> plan.recognised(key, post));
        });
        plan.name(run.source().slugs(), taken, run.report());
        return plan;
    }

    private static String key(String path) {
        return Origins.key(Origin.Kind.POST, path);
    }

    /** Links that lead to posts which came later can be noted only now. */
    private void link(PostPlan plan) {
        plan.links().forEach((post, keys) -> QuarkusTransaction.requiringNew().run(() -> arrivals.link(post, plan.ids(keys))));
    }

    private void one(Item item, Authors authors) {
        try {
            if (item.authors().isEmpty()) item.lose(ImportMessages::authorNeeded);
            else item.count(bring(item, authors));
        } catch (Refusal refusal) {
            item.lose(m -> m.postRefused(Refused.words(refusal)));
        } catch (RuntimeException broken) {
            LOG.debug("not stored", broken);
            item.lose(m -> m.notStored(broken.getClass().getSimpleName()));
        }
    }

    private Outcome bring(Item item, Authors authors) {
        if (item.plan().isHere(item.post().key())) return recognised(item);
        var hash = hash(item);
        var origin = item.run().origin(key(item.post().key()));
        origin.filter(o -> !o.isGone()).ifPresent(o -> item.plan().here(item.post().key(), o.thing()));
        var outcome = origin.map(o -> outcome(o, hash)).orElse(Outcome.ADDED);
        if (outcome == Outcome.LEFT_ALONE) item.run().report().warn(item.place(), ImportMessages::editedHere);
        if (outcome == Outcome.ADDED && authors.areRecognised(item.authors())) item.run().report().warn(item.place(), ImportMessages::underKnownName);
        if (outcome == Outcome.ADDED || outcome == Outcome.CHANGED) write(item, arrival(item, authors), hash);
        return outcome;
    }

    /** A post of this very installation, whatever the source says of it. */
    private static Outcome recognised(Item item) {
        item.run().report().notice(item.place(), ImportMessages::postHere);
        return Outcome.LEFT_ALONE;
    }

    private Outcome outcome(Origin origin, byte[] hash) {
        if (origin.isGone()) return origin.says(hash) ? Outcome.UNCHANGED : Outcome.LEFT_ALONE;
        return QuarkusTransaction.requiringNew().call(() -> origin.outcome(hash, Hash.of(arrivals.said(posts.findById(origin.thing())))));
    }

    /** Over all the source says, with the pictures' contents and the addresses that the links lead to. */
    private static byte[] hash(Item item) {
        var post = item.post();
        var parts = new ArrayList<Object>(List.of(post.title(), post.standfirst(), post.publishedAt(), post.draft(), post.authors(), post.tags()));
        parts.add(post.coverPath().map(item.run()::picture));
        parts.add(post.rewrite(item.run()::picture, item.plan()::address));
        post.own().ifPresent(parts::add);
        return Hash.of(parts);
    }

    private Arrival arrival(Item item, Authors authors) {
        var images = images(item);
        var post = item.post();
        var markdown = post.rewrite(path -> Optional.ofNullable(images.get(path)).map(id -> "/images/" + id), item.plan()::address);
        return new Arrival(item.plan().slug(post.key()), post.title(), post.standfirst(), authors.follow(markdown), item.authors(), item.tags(),
                post.coverPath().map(images::get).orElse(null), post.publishedAt().orElseGet(clock::instant), !post.draft(),
                post.own().map(own -> kept(own, item)).orElse(Arrival.Kept.NOTHING));
    }

    /** A post of the blog comes without its space when that did not come in; any other has no place then. */
    private static Arrival.Kept kept(Own own, Item item) {
        var space = own.space().isEmpty() ? Optional.<UUID>empty() : item.run().space(own.space());
        if (space.isEmpty() && !own.space().isEmpty()) item.run().report().warn(item.place(), m -> m.spaceMissing(own.space()));
        return new Arrival.Kept(own.id(), Kind.of(own.kind()), own.blog(), space.orElse(null), own.editedAt().orElse(null));
    }

    private Map<String, UUID> images(Item item) {
        var images = new HashMap<String, UUID>();
        for (var path : item.post().imagePaths()) {
            pictures.bring(path, item.authors().getFirst(), item.place(), item.run()).ifPresent(id -> images.put(path, id));
        }
        return images;
    }

    private void write(Item item, Arrival arrival, byte[] hash) {
        if (item.run().dry()) arrivals.check(arrival);
        else item.plan().written(item.post(), QuarkusTransaction.requiringNew().call(() -> store(item, arrival, hash)));
    }

    private UUID store(Item item, Arrival arrival, byte[] hash) {
        var key = key(item.post().key());
        var post = item.run().origin(key).map(origin -> revised(origin, arrival)).orElseGet(() -> arrivals.bring(arrival));
        origins.keep(item.run().name(), key, new Origin(Origin.Kind.POST, post.id, hash, Hash.of(arrivals.said(post))));
        return post.id;
    }

    private Post revised(Origin origin, Arrival arrival) {
        var post = posts.findById(origin.thing());
        arrivals.revise(post, arrival);
        return post;
    }

    /** A post on its way. */
    private record Item(SourcePost post, List<UUID> authors, PostPlan plan, Run run) {
        Place place() {
            return post.place();
        }

        void lose(Cause why) {
            plan.lost(post.key());
            run.report().error(place(), why);
        }

        void count(Outcome outcome) {
            run.report().count(Report.Tally.POSTS, outcome);
        }

        List<String> tags() {
            if (post.tags().size() <= Arrival.MOST_TAGS) return post.tags();
            run.report().warn(place(), m -> m.tagsCut(Arrival.MOST_TAGS));
            return post.tags().subList(0, Arrival.MOST_TAGS);
        }
    }
}
