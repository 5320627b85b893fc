package org.sharewell.journeys;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import com.microsoft.playwright.Browser.NewContextOptions;
import io.quarkus.test.common.http.TestHTTPResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

/** What browser tests share: people at browsers of their own, and nothing that goes wrong in one of them unseen. */
abstract class Journey {
    @TestHTTPResource("/") URI home;
    @Inject Cast cast;

    private final List<Desk> desks = new ArrayList<>();

    @BeforeAll
    static void a_browser_is_here() {
        Chromium.browser();
    }

    @AfterEach
    void nothing_went_wrong_in_any_browser() {
        var complaints = desks.stream().flatMap(desk -> desk.complaints().stream()).toList();
        desks.forEach(desk -> desk.context.close());
        assertThat(complaints).isEmpty();
    }

    /** A browser of somebody who has not signed in. */
    Desk desk() {
        return desk(english());
    }

    Desk desk(NewContextOptions options) {
        var desk = new Desk(Chromium.browser().newContext(options.setBaseURL(home.toString())), home);
        desks.add(desk);
        return desk;
    }

    /** A browser in which one of the cast has signed in. */
    Desk desk(String username) {
        return desk(username, english());
    }

    Desk desk(String username, NewContextOptions options) {
        cast.person(username);
        return desk(options).signIn(username, Cast.PASSWORD);
    }

    static NewContextOptions english() {
        return new NewContextOptions().setLocale("en-GB").setTimezoneId("Europe/Berlin").setViewportSize(1320, 900);
    }

    /** An article of the blog by Amal; where it is read. */
    String article(String title, String markdown) {
        return published("amal", "kind", "article", "place", "blog", "title", title, "markdown", markdown);
    }

    /** A post sent and published by the plain form; where it is read. */
    String published(String author, String... fields) {
        var form = cast.as(author).formParam("act", "publish");
        for (int i = 0; i < fields.length; i += 2) form.formParam(fields[i], fields[i + 1]);
        return URI.create(form.post("/drafts").then().statusCode(303).extract().header("Location")).getPath();
    }

    /** A post's id, by the path where somebody reads it. */
    String idOf(String username, String path) {
        return org.jsoup.Jsoup.parse(cast.as(username).get(path).asString()).select("#newer").attr("data-live").replace("post:", "");
    }

    void say(String username, String article, String text) {
        cast.as(username).formParam("markdown", text).post("/posts/" + idOf(username, article) + "/comments").then().statusCode(303);
    }

    /** A private space of Amal's, with Bruno in it; its slug. */
    String privateSpace(String name) {
        var said = java.util.Map.of("name", name, "purpose", "What " + name + " is for", "visibility", "private");
        String slug = cast.as("amal").contentType("application/json").body(said).post("/api/v1/spaces").then().statusCode(201).extract().path("slug");
        cast.person("bruno");
        for (var who : List.of("amal", "bruno")) cast.as(who).contentType("application/json").put("/api/v1/spaces/" + slug + "/members/bruno");
        return slug;
    }
}
