package org.sharewell.posts.questions;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.sharewell.Cast;
import org.sharewell.posts.Articles;

/** Questions of Amal's, and what people do with them. */
@ApplicationScoped
class Asking {
    private final Cast cast;
    private final Articles articles;

    Asking(Cast cast, Articles articles) {
        this.cast = cast;
        this.articles = articles;
    }

    /** In an open space. */
    UUID question(String title, String tags) {
        return question(title, tags, articles.space("open"));
    }

    UUID question(String title, String tags, String space) {
        var sent = cast.as("amal").formParam("act", "publish").formParam("kind", "question").formParam("place", "space").formParam("space", space)
                .formParam("title", title).formParam("markdown", "Who knows?").formParam("tags", tags).post("/drafts");
        return UUID.fromString(URI.create(sent.then().statusCode(303).extract().header("Location")).getPath().replace("/posts/", ""));
    }

    UUID answer(String username, UUID question, String text) {
        var sent = cast.as(username).formParam("markdown", text).post("/posts/" + question + "/comments");
        return UUID.fromString(sent.then().statusCode(303).extract().header("Location").replaceAll(".*#c-", ""));
    }

    Response accept(String username, UUID question, UUID comment) {
        return cast.as(username).formParam("comment", comment.toString()).post("/posts/" + question + "/accepted-answer");
    }

    Response ask(String username, UUID question, String whom) {
        return cast.as(username).formParam("username", whom).post("/posts/" + question + "/asks");
    }

    Document page(String username, String path) {
        return Jsoup.parse(cast.as(username).get(path).then().statusCode(200).extract().asString());
    }

    /** A member of a space of Amal's. */
    void bring(String username, String space) {
        cast.person(username);
        for (var who : new String[] {"amal", username})
            cast.as(who).contentType("application/json").body(Map.of()).put("/api/v1/spaces/" + space + "/members/" + username);
    }
}
