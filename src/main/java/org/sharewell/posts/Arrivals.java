package org.sharewell.posts;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.sharewell.events.Outbox;
import org.sharewell.people.People;
import org.sharewell.people.Viewer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Brings in posts that were published elsewhere, with the dates and the bylines they had there. */
@ApplicationScoped
public class Arrivals {
    private final EntityManager entities;
    private final References references;
    private final Revisions revisions;
    private final Composer composer;
    private final People people;
    private final Outbox outbox;
    private final Clock clock;

    Arrivals(EntityManager entities, References references, Revisions revisions, Composer composer, People people, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.references = references;
        this.revisions = revisions;
        this.composer = composer;
        this.people = people;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Refuses (422) what {@link #bring} would refuse of the words, and writes nothing. */
    public void check(Arrival arrival) {
        composer.check(arrival.form());
    }

    /** A new article of the blog, or what it was, or a draft of its authors; its space must be one that its first author belongs to. */
    @Transactional(MANDATORY)
    public Post bring(Arrival arrival) {
        var post = blank(arrival);
        var draft = composer.draft(author(arrival), arrival.form());
        post.write(draft);
        sign(post, arrival);
        entities.persist(post);
        if (arrival.published()) publish(post, arrival);
        references.note(author(arrival), post, draft.rendered());
        outbox.add(new Post.Imported(post.id, null, clock.instant()));
        return post;
    }

    private Post blank(Arrival arrival) {
        var kept = arrival.kept();
        var post = new Post(kept.kind(), new Post.Place(kept.blog(), kept.space()), arrival.firstAuthor(), arrival.at());
        if (kept.id() != null) post.id = kept.id();
        post.editedAt = kept.editedAt();
        composer.requirePostable(author(arrival), post);
        return post;
    }

    private void publish(Post post, Arrival arrival) {
        Readiness.require(post);
        post.publish(arrival.firstAuthor(), post.onBlog ? arrival.slug() : null, arrival.at());
        entities.persist(new Revision(post, 1, arrival.firstAuthor(), arrival.at()));
    }

    /** What the source says of it now; a published article keeps its address, and what it said before as a revision. */
    @Transactional(MANDATORY)
    public void revise(Post post, Arrival arrival) {
        var draft = composer.draft(author(arrival), arrival.form());
        var wasPublished = post.revise(draft, arrival.firstAuthor(), clock.instant()).isPresent();
        sign(post, arrival);
        if (wasPublished) keep(post, arrival);
        else if (arrival.published()) publish(post, arrival);
        references.note(author(arrival), post, draft.rendered());
        outbox.add(wasPublished ? new Post.Revised(post.id, null, clock.instant()) : new Post.Imported(post.id, null, clock.instant()));
    }

    private void keep(Post post, Arrival arrival) {
        Readiness.require(post);
        if (arrival.published()) post.publishedAt = arrival.at();
        revisions.keep(post, arrival.firstAuthor());
    }

    private Viewer author(Arrival arrival) {
        return Viewer.of(people.findById(arrival.firstAuthor()), Set.of());
    }

    /** Those who were named there have agreed; who stands there already keeps the date. */
    private static void sign(Post post, Arrival arrival) {
        if (post.authors().equals(arrival.authors())) return;
        post.byline.clear();
        for (var author : arrival.authors()) post.byline.add(Byline.author(author, post.byline.size(), arrival.at()));
    }

    /** Notes links to articles that came in later than the one that links to them. */
    @Transactional(MANDATORY)
    public void link(UUID post, Collection<UUID> targets) {
        references.link(post, targets);
    }

    /** All that an import writes of a post, as it stands now: two that are equal mean that nobody has edited it between. */
    public List<String> said(Post post) {
        var cover = String.valueOf(post.cover);
        var fixed = Stream.of(post.state().key(), post.title, post.standfirst, post.markdown, cover);
        return Stream.of(fixed, post.tags.stream(), post.authors().stream().map(UUID::toString)).flatMap(s -> s).toList();
    }

    /** The ends of all addresses that are taken, with the posts that have them. */
    public Map<String, UUID> slugs() {
        var slugs = new HashMap<String, UUID>();
        entities.createQuery("select slug, id from Post where slug is not null", Object[].class).getResultList()
                .forEach(row -> slugs.put((String) row[0], (UUID) row[1]));
        return slugs;
    }
}
