package org.sharewell.credit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import org.sharewell.Cast;
import org.sharewell.posts.Kind;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostForm;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Publications;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes what our tests of credit need, and gives credit as people do. */
@ApplicationScoped
public class Scribe {
    public static final String SENTENCE = "The order of its three photos.";

    private final Cast cast;
    private final Posts posts;
    private final Publications publications;
    private final EntityManager entities;

    Scribe(Cast cast, Posts posts, Publications publications, EntityManager entities) {
        this.cast = cast;
        this.posts = posts;
        this.publications = publications;
        this.entities = entities;
    }

    /** On the blog, unless a space is named. */
    public Post published(String author, String title, String markdown, String space) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var post = posts.draft(cast.viewer(author), new PostForm(Kind.ARTICLE, title, "", markdown, space == null, space, List.of(), List.of(), null));
            publications.publish(cast.viewer(author), post);
            return post;
        });
    }

    public Post draft(String author, String title, String markdown) {
        return QuarkusTransaction.requiringNew().call(() -> posts.draft(cast.viewer(author), new PostForm(Kind.ARTICLE, title, "", markdown, true, null, List.of(), List.of(), null)));
    }

    public Response credit(String author, Post work, Post source) {
        return credit(author, work, source.path(), "builds_on", SENTENCE);
    }

    public Response credit(String author, Post work, String source, String relation, String sentence) {
        return cast.as(author).formParam("source", source).formParam("relation", relation).formParam("sentence", sentence).post("/posts/" + work.id + "/credits");
    }

    Response api(String author, Post work, Object source) {
        return cast.as(author).contentType(ContentType.JSON).body(Map.of("source", source.toString(), "relation", "adapts", "sentence", SENTENCE))
                .post("/api/v1/posts/" + work.id + "/credits");
    }

    public String id(String reader, Post work) {
        return cast.as(reader).get("/api/v1/posts/" + work.id + "/credits").path("items[0].id");
    }

    public String page(String reader, String path) {
        return cast.as(reader).urlEncodingEnabled(false).get(path).then().statusCode(200).extract().asString();
    }

    public long events(String type, String component, Post post) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities
                .createNativeQuery("select count(*) from event where type = ?1 and payload ->> ?2 = ?3")
                .setParameter(1, type).setParameter(2, component).setParameter(3, post.id.toString()).getSingleResult()).longValue());
    }

    /** What listeners do is done a moment later. */
    public static void await(BooleanSupplier done) {
        for (var i = 0; i < 100 && !done.getAsBoolean(); i++) LockSupport.parkNanos(100_000_000);
        assertThat(done.getAsBoolean()).as("done within ten seconds").isTrue();
    }
}
