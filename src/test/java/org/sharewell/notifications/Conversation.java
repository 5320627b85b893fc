package org.sharewell.notifications;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import jakarta.enterprise.context.ApplicationScoped;

import io.restassured.response.ValidatableResponse;

import org.sharewell.Cast;
import org.sharewell.access.Rows;

/** A private space of Amal's with Bruno in it, what is said there, and what people are told of it. */
@ApplicationScoped
class Conversation {
    private final Cast cast;
    private final Rows rows;

    Conversation(Cast cast, Rows rows) {
        this.cast = cast;
        this.rows = rows;
    }

    /** Nobody has been told anything, and nobody has chosen anything. */
    void forget() {
        calm();
        for (var table : new String[] { "notification", "notification_mute", "notification_choice", "notification_default", "quiet_hours" }) rows.change("delete from " + table);
    }

    /** Until all that has happened is told. */
    void calm() {
        eventually(() -> rows.one("select count(*) from delivery where listener in ('mentions', 'notifications') and done_at is null and parked_at is null").equals("0"));
    }

    static void eventually(Callable<Boolean> check) {
        try {
            var end = System.nanoTime() + 10_000_000_000L;
            while (!check.call()) {
                if (System.nanoTime() > end) throw new AssertionError("not within ten seconds");
                java.lang.Thread.sleep(20);
            }
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    String space() {
        String slug = cast.as("amal").contentType("application/json").body(Map.of("name", "Told " + UUID.randomUUID(), "purpose", "To tell", "visibility", "private"))
                .post("/api/v1/spaces").then().statusCode(201).extract().path("slug");
        join(slug, "bruno");
        return slug;
    }

    void join(String space, String username) {
        cast.person(username);
        for (var who : new String[] { "amal", username }) cast.as(who).contentType("application/json").put("/api/v1/spaces/" + space + "/members/" + username);
    }

    /** An update in a space, published. */
    String post(String author, String space, String words) {
        String id = cast.as(author).contentType("application/json").body(Map.of("kind", "article", "title", words, "markdown", words, "space", space))
                .post("/api/v1/posts").then().statusCode(201).extract().path("id");
        cast.as(author).post("/api/v1/posts/" + id + "/publication");
        return id;
    }

    String comment(String author, String post, String parent, String words) {
        var said = parent == null ? Map.of("markdown", words) : Map.of("markdown", words, "parent", parent);
        String id = cast.as(author).contentType("application/json").body(said).post("/api/v1/posts/" + post + "/comments").then().statusCode(201).extract().path("id");
        calm();
        return id;
    }

    ValidatableResponse told(String username) {
        return cast.as(username).get("/api/v1/notifications").then().statusCode(200);
    }

    /** What the header of that person's pages says. */
    String bell(String username) {
        return cast.as(username).get("/notifications/bell").then().statusCode(200).extract().asString();
    }
}
