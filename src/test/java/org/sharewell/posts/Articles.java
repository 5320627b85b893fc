package org.sharewell.posts;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.Cast;
import org.sharewell.spaces.SpaceForm;
import org.sharewell.spaces.Spaces;

/** Articles for our tests, each with a title of its own. */
@ApplicationScoped
public class Articles {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Cast cast;
    private final Posts posts;
    private final Publications publications;
    private final Spaces spaces;

    Articles(Cast cast, Posts posts, Publications publications, Spaces spaces) {
        this.cast = cast;
        this.posts = posts;
        this.publications = publications;
        this.spaces = spaces;
    }

    /** A title nobody has used. */
    public static String title(String about) {
        return about + " " + COUNT.incrementAndGet();
    }

    /** A space of Amal's alone. */
    public String space(String visibility) {
        return QuarkusTransaction.requiringNew().call(() -> spaces.found(cast.viewer("amal"), new SpaceForm(title("Boiler room"), "We test", visibility)).slug);
    }

    public Post published(String author, String title) {
        return published(author, title, null);
    }

    /** In a space, or on the blog where there is none. */
    public Post published(String author, String title, String space) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var post = drafted(author, title, space);
            publications.publish(cast.viewer(author), post);
            return post;
        });
    }

    public UUID draft(String author, String title) {
        return QuarkusTransaction.requiringNew().call(() -> drafted(author, title, null).id);
    }

    /** Both on the blog and in a space. */
    public Post onBlogAndIn(String space, String title) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var post = posts.draft(cast.viewer("amal"), new PostForm(Kind.ARTICLE, title, "", "Words.", true, space, List.of(), List.of(), null));
            publications.publish(cast.viewer("amal"), post);
            return post;
        });
    }

    private Post drafted(String author, String title, String space) {
        return posts.draft(cast.viewer(author), new PostForm(Kind.ARTICLE, title, "", "Words.", space == null, space, List.of("pumps"), List.of(), null));
    }
}
