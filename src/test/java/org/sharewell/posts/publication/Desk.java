package org.sharewell.posts.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.Cast;
import org.sharewell.people.People;
import org.sharewell.posts.Kind;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostForm;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Publications;
import org.sharewell.spaces.SpaceForm;
import org.sharewell.spaces.Spaces;

/** What the tests of publication need: drafts, spaces, schedules, publishers at a time of their own, and a look behind the pages. */
@ApplicationScoped
class Desk {
    private final Cast cast;
    private final Posts posts;
    private final Publications publications;
    private final People people;
    private final Spaces spaces;
    private final Session session;

    Desk(Cast cast, Posts posts, Publications publications, People people, Spaces spaces, Session session) {
        this.cast = cast;
        this.posts = posts;
        this.publications = publications;
        this.people = people;
        this.spaces = spaces;
        this.session = session;
    }

    /** A draft by Amal, on the blog or (not null) in a space. */
    UUID draft(String title, String space, String... coAuthors) {
        List.of(coAuthors).forEach(cast::person);
        var form = new PostForm(Kind.ARTICLE, title, "", "## Why\n\nBecause of the *rain*.\n\n- one\n- two", space == null, space, List.of(), List.of(coAuthors), null);
        return QuarkusTransaction.requiringNew().call(() -> posts.draft(cast.viewer("amal"), form).id);
    }

    void schedule(String username, UUID post, Instant at) {
        QuarkusTransaction.requiringNew().run(() -> publications.schedule(cast.viewer(username), posts.findById(post), at));
    }

    UUID scheduled(String title, Instant at) {
        var post = draft(title, null);
        schedule("amal", post, at);
        return post;
    }

    /** A space by Farid that Amal and Bruno belong to. */
    String space(String visibility) {
        var form = new SpaceForm("Desk " + UUID.randomUUID(), "Where we test", visibility);
        var slug = QuarkusTransaction.requiringNew().call(() -> spaces.found(cast.viewer("farid"), form)).slug;
        for (var member : List.of("amal", "bruno")) change("insert into membership (space_id, person_id, state, since, by_id) "
                + "select id, ?2, 'member', now(), ?2 from space where slug = ?1", slug, cast.id(member));
        return slug;
    }

    /** A replica whose clock stands still at a time. */
    Publisher publisherAt(Instant now) {
        return publisher(Clock.fixed(now, ZoneOffset.UTC));
    }

    Publisher publisher(Clock clock) {
        return new Publisher(session, posts, publications, people, clock);
    }

    /** Takes the lock that the row of a comment takes on its post, until the transaction ends. */
    void refer(UUID post) {
        session.createNativeQuery("select id from post where id = ?1 for key share", UUID.class).setParameter(1, post).getSingleResult();
    }

    Post post(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> posts.findById(id));
    }

    /** How often something happened to a post. */
    long events(String type, UUID post) {
        return Long.parseLong(one("select count(*) from event where type = 'posts.Post." + type + "' and payload->>'post' = '" + post + "'"));
    }

    String one(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery("select cast((" + sql + ") as text)", String.class).getSingleResult());
    }

    void change(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> {
            var query = session.createNativeMutationQuery(sql);
            for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
            query.executeUpdate();
        });
    }
}
