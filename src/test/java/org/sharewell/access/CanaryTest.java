package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.sharewell.access.Browser.Answer;
import org.sharewell.access.Browser.Body;

/** Words planted in everything hidden are looked for in everything that everybody can fetch. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class CanaryTest {
    private static final Pattern TOKEN = Pattern.compile("once=([A-Za-z0-9_-]+)");

    @Inject
    Story story;

    @ParameterizedTest
    @EnumSource
    void nobody_is_told_what_they_may_not_read(Actor actor) {
        var complaints = new ArrayList<String>();
        for (var address : lists()) complaints.addAll(Manners.complaints(actor, address, story.as(actor).get(address)));
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = { "OUTSIDER", "FORMER", "ASKED", "INVITED" })
    void a_part_of_a_page_tells_no_more_than_the_page(Actor actor) {
        var complaints = new ArrayList<String>();
        for (var address : pages()) complaints.addAll(Manners.complaints(actor, address, story.as(actor).and("HX-Request", "true").get(address)));
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = { "OUTSIDER", "ADMINISTRATOR" })
    void naming_somebody_else_changes_nothing(Actor actor) {
        var amal = story.told().id(Actor.AUTHOR);
        var named = "user_id=ID&userId=ID&person=ID&person_id=ID&viewer=ID&actor=ID&owner=ID&onBehalfOf=ID&as=amal&username=amal".replace("ID", amal);
        var complaints = new ArrayList<String>();
        for (var address : lists()) {
            var forged = address + (address.contains("?") ? "&" : "?") + named;
            complaints.addAll(Manners.complaints(actor, forged, story.as(actor).and("X-User", amal, "X-Remote-User", "amal").get(forged)));
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "DEACTIVATED", "ANONYMOUS" })
    void a_feed_readers_address_tells_no_more_than_its_owner_may_read(Actor actor) {
        story.told();
        var token = TOKEN.matcher(story.as(actor).form("/my/feeds", Map.of()).header("Set-Cookie"));
        assertThat(token.find()).isTrue();
        for (var feed : List.of("/blog/feed.atom", "/blog/feed.json")) {
            var answer = new Browser(null).get(feed + "?token=" + token.group(1));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).contains("About ");
            assertThat(Manners.complaints(actor, feed, answer)).isEmpty();
            assertThat(new Browser(null).get(feed + "?token=" + token.group(1) + "x").status()).isEqualTo(401);
        }
        assertThat(new Browser(null).get("/drafts?token=" + token.group(1)).status()).as("the token opens feeds only").isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_is_seen_with_what_shows_it_and_not_otherwise(Actor actor) {
        story.shared().filter(scene -> scene.get("image") != null).forEach(scene -> Stream.of("", "/small", "/medium", "/original").forEach(size -> {
            var address = "/images/" + scene.get("image") + size;
            var tag = story.as(List.of("left", "gone").contains(scene.state()) ? Actor.FORMER : Actor.AUTHOR).get(address).header("ETag");
            var wanted = Matrix.outcome("see", scene.state().equals("always") ? "blog" : scene.state(), actor);
            for (var answer : asked(story.as(actor), address, tag)) {
                assertThat(answer.status() / 100 == 2 || answer.status() == 304).as(actor + " " + address + " " + answer.status()).isEqualTo(wanted == Outcome.OK);
                assertThat(Manners.complaints(actor, address, answer)).isEmpty();
            }
        }));
    }

    private static List<Answer> asked(Browser browser, String address, String tag) {
        return List.of(browser.get(address), browser.send("HEAD", address, Body.NONE), browser.and("If-None-Match", tag).get(address),
                browser.and("Range", "bytes=0-3").get(address), browser.and("Accept", "application/json").get(address));
    }

    @ParameterizedTest
    @EnumSource(names = { "OUTSIDER", "FORMER", "MODERATOR", "INVITED" })
    void a_link_to_a_hidden_post_says_nothing_of_it(Actor actor) {
        story.shared().forEach(scene -> {
            var text = "[it](/posts/" + scene.get("post") + ") ![it](/images/" + scene.get("image") + ")";
            var preview = story.as(actor).form("/preview", Map.of("markdown", text));
            var draft = story.as(actor).json("POST", "/api/v1/posts", Map.of("kind", "article", "title", "Links", "markdown", text, "blog", true));
            assertThat(Manners.complaints(actor, text, preview)).isEmpty();
            assertThat(Manners.complaints(actor, text, draft)).isEmpty();
            assertThat(Manners.complaints(actor, text, story.as(actor).get("/posts/" + draft.at("/id")))).isEmpty();
        });
    }

    @Test
    void a_picture_cannot_be_let_out_by_who_may_not_see_it() {
        var image = story.shared("private").get("image");
        var draft = story.as(Actor.OUTSIDER).json("POST", "/api/v1/posts", Map.of("kind", "article", "title", "Mine", "markdown", "![it](/images/" + image
                + ")", "blog", true));
        assertThat(draft.status()).isIn(201, 422);
        assertThat(story.as(Actor.OUTSIDER).get("/images/" + image).status()).isEqualTo(404);
        assertThat(story.as(Actor.OUTSIDER).json("POST", "/api/v1/posts", Map.of("kind", "article", "title", "Mine", "cover", image)).status()).isEqualTo(422);
        assertThat(story.as(Actor.OUTSIDER).get("/images/" + image).status()).isEqualTo(404);
    }

    /** Without it the other tests could pass because nothing is ever shown. */
    @Test
    void whoever_may_read_finds_every_canary() {
        var seen = new TreeSet<String>();
        for (var address : pages()) seen.addAll(Canary.in(story.as(Actor.AUTHOR).get(address).everything()));
        for (var state : List.of("blog", "open", "closed", "private", "withdrawn", "recalled"))
            for (var field : List.of("title", "standfirst", "body", "alt", "tag", "comment", "file", "earlier", "question", "option", "place")) assertThat(seen).contains(Scene.canary(state,
                    field));
        assertThat(seen).contains("qzdraftxtitle", "qzdraftxbody", "qzleftxtitle", "qzspaceprivatexname", "qzspaceprivatexpurpose");
    }

    /** Every list with all its filters, and what lies beside things. */
    private Set<String> lists() {
        story.told();
        var lists = new LinkedHashSet<>(List.of("/api/v1/posts?limit=100", "/api/v1/spaces?limit=100", "/api/v1/people?limit=100&q=a", "/tags", "/people?q=a",
                "/questions", "/blog", "/api/v1/me", "/notifications?filter=all",
                "/api/v1/notifications?filter=all&limit=100", "/my/notifications/digest"));
        Stream.of("all", "spaces", "following", "unread", "questions", "leaders", "mine").forEach(f -> lists.addAll(List.of("/?filter=" + f, "/api/v1/feed?limit=100&filter="
                + f)));
        Stream.of("article", "update", "question").forEach(k -> lists.add("/api/v1/posts?kind=" + k));
        Stream.of("amal", "lea", "nils", "gero", "bruno", "farid").forEach(a -> lists.addAll(List.of("/api/v1/posts?author=" + a, "/people/" + a, "/people/" + a
                + "/posts", "/api/v1/people/" + a)));
        story.shared().forEach(scene -> lists.addAll(List.of("/api/v1/posts?space=" + scene.get("space"), "/api/v1/posts?limit=100&tag=" + scene.get("tag"),
                "/write?space=" + scene.get("space"), "/spaces/" + scene.get("space") + "?kind=article", "/posts/" + scene.get("post") + "/nothing",
                "/posts/" + scene.get("post") + "/revisions/2", "/posts/" + scene.get("post") + "/revisions/99")));
        return lists;
    }

    /** Every address the table knows, for everything there is. */
    private Set<String> pages() {
        story.told();
        var pages = new LinkedHashSet<String>();
        Matrix.cases().stream().filter(c -> !c.row().isUnsafe() && !c.row().path().startsWith("/q/"))
                .forEach(c -> pages.add(new Attempt(c.row(), story, story.shared(c.state())).path()));
        return pages;
    }
}
