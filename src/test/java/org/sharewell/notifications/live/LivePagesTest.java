package org.sharewell.notifications.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.Cast;
import org.sharewell.access.Rows;
import org.sharewell.events.Live;
import org.sharewell.events.Topic;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LivePagesTest {
    @Inject Cast cast;
    @Inject Rows rows;
    @Inject Live live;
    @Inject Streams streams;
    @TestHTTPResource String home;

    private final List<Listening> open = new ArrayList<>();
    private String space;
    private String post;

    @BeforeEach
    void a_post_in_a_private_space() {
        space = cast.as("amal").contentType("application/json").body(Map.of("name", "Live " + UUID.randomUUID(), "purpose", "To listen", "visibility", "private"))
                .post("/api/v1/spaces").then().statusCode(201).extract().path("slug");
        cast.person("bruno");
        for (var who : List.of("amal", "bruno")) cast.as(who).contentType("application/json").put("/api/v1/spaces/" + space + "/members/bruno");
        post = cast.as("amal").contentType("application/json").body(Map.of("kind", "update", "markdown", "qzlivexbody", "space", space))
                .post("/api/v1/posts").then().statusCode(201).extract().path("id");
        cast.as("amal").post("/api/v1/posts/" + post + "/publication");
    }

    @AfterEach
    void leave() {
        open.forEach(Listening::close);
    }

    private Listening listening(String cookie, String... topics) throws Exception {
        var listening = Listening.to(home.replaceAll("/$", ""), cookie, topics);
        open.add(listening);
        return listening;
    }

    private Listening bruno(String... topics) throws Exception {
        return listening(cast.signIn("bruno"), topics);
    }

    private void comment(String words) {
        cast.as("amal").contentType("application/json").body(Map.of("markdown", words)).post("/api/v1/posts/" + post + "/comments").then().statusCode(201);
    }

    /** What was told while the post was made is told to who comes a moment later: that is over first. */
    private static void calm(Listening listening) throws Exception {
        while (listening.topic() != null) {}
    }

    @Test
    void a_comment_is_told_within_a_second_by_its_posts_id_alone() throws Exception {
        var listening = bruno("post:" + post, "me");
        assertThat(listening.answer.headers().firstValue("X-Accel-Buffering")).hasValue("no");
        assertThat(listening.answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        calm(listening);
        comment("qzlivexcomment");
        assertThat(listening.topic()).isEqualTo("post:" + post);
        assertThat(listening.rest()).doesNotContain("qzlive");
    }

    @Test
    void an_edit_and_a_removal_are_told_too() throws Exception {
        comment("First");
        String id = cast.as("amal").get("/api/v1/posts/" + post + "/comments").then().extract().path("items[0].id");
        var listening = bruno("post:" + post);
        calm(listening);
        cast.as("amal").contentType("application/json").header("If-Match", "*").body(Map.of("markdown", "Second")).put("/api/v1/comments/" + id).then().statusCode(200);
        assertThat(listening.topic()).isEqualTo("post:" + post);
        cast.as("amal").delete("/api/v1/comments/" + id).then().statusCode(204);
        assertThat(listening.topic()).isEqualTo("post:" + post);
    }

    @Test
    void what_is_told_ten_times_in_a_transaction_is_told_once() throws Exception {
        var me = Topic.person(cast.id("bruno"));
        var listening = bruno("me");
        calm(listening);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < 10; i++) live.tell(me);
        });
        assertThat(listening.topic()).isEqualTo("me");
        assertThat(listening.topic()).isNull();
    }

    @Test
    void what_changed_a_moment_before_a_page_listens_is_told() throws Exception {
        comment("Between the page and its stream");
        assertThat(bruno("post:" + post).topic()).isEqualTo("post:" + post);
    }

    @Test
    void an_outsider_cannot_listen_to_what_they_may_not_read() throws Exception {
        assertThat(listening(cast.signIn("chen"), "post:" + post).answer.statusCode()).isEqualTo(404);
        assertThat(listening(cast.signIn("chen"), "me", "post:" + UUID.randomUUID()).answer.statusCode()).as("as if there were none").isEqualTo(404);
    }

    @Test
    void what_is_no_topic_is_refused() {
        for (var topic : List.of("everything", "post:", "post:1", "person:" + cast.id("amal"), "post:" + post + " "))
            cast.as("bruno").queryParam("topic", topic).get("/live").then().statusCode(400);
        var many = cast.as("bruno");
        for (int i = 0; i < 21; i++) many.queryParam("topic", "post:" + UUID.randomUUID());
        many.get("/live").then().statusCode(400);
    }

    @Test
    void who_is_removed_from_the_space_is_told_nothing_within_two_seconds() throws Exception {
        var listening = bruno("post:" + post, "me");
        cast.as("amal").delete("/api/v1/spaces/" + space + "/members/bruno").then().statusCode(204);
        assertThat(listening.ends()).isTrue();
        assertThat(listening(cast.signIn("bruno"), "post:" + post).answer.statusCode()).isEqualTo(404);
    }

    @Test
    void who_signs_out_hears_nothing_more_and_a_stranger_nothing_at_all() throws Exception {
        var cookie = cast.signIn("bruno");
        var listening = listening(cookie, "me");
        cast.browser().cookie("sid", cookie).post("/logout");
        assertThat(listening.ends()).isTrue();
        assertThat(listening(cookie, "me").answer.statusCode()).isEqualTo(401);
    }

    @Test
    void who_is_disabled_hears_nothing_more() throws Exception {
        var listening = listening(cast.signIn("kurt"), "me");
        cast.as("erin").formParam("confirm", "kurt").post("/admin/people/kurt/deactivation").then().statusCode(303);
        assertThat(listening.ends()).isTrue();
        cast.as("erin").post("/admin/people/kurt/reactivation");
    }

    @Test
    void a_withdrawn_post_is_nobodys_topic() throws Exception {
        var listening = bruno("post:" + post);
        cast.as("amal").contentType("application/json").post("/api/v1/posts/" + post + "/withdrawal").then().statusCode(204);
        assertThat(listening.ends()).isTrue();
    }

    @Test
    void an_open_page_keeps_nobody_signed_in() throws Exception {
        var cookie = cast.signIn("bruno");
        var longAgo = "now() - interval '30 minutes'";
        rows.change("update session set last_seen_at = " + longAgo + " where person_id = ?1", cast.id("bruno"));
        listening(cookie, "me");
        cast.browser().cookie("sid", cookie).header("Unattended", "true").get("/").then().statusCode(200);
        assertThat(seen()).isEqualTo("0");
        cast.browser().cookie("sid", cookie).get("/").then().statusCode(200);
        assertThat(seen()).isEqualTo("1");
        cast.forget("bruno");
    }

    private String seen() {
        return rows.one("select count(*) from session where person_id = ?1 and last_seen_at > now() - interval '5 minutes'", cast.id("bruno"));
    }

    @Test
    void a_sixth_page_says_good_bye_to_the_first() throws Exception {
        var cookie = cast.signIn("dana");
        var first = listening(cookie, "me");
        for (int i = 0; i < 4; i++) listening(cookie, "me");
        assertThat(first.ends()).as("five are welcome").isFalse();
        listening(cookie, "me");
        assertThat(first.ends()).isTrue();
    }

    @Test
    void what_is_closed_is_forgotten() throws Exception {
        var listening = listening(cast.signIn("grace"), "me", "post:" + article());
        assertThat(streams.all()).anyMatch(stream -> stream.person.equals(cast.id("grace")));
        listening.close();
        var end = System.nanoTime() + 5_000_000_000L;
        while (streams.all().stream().anyMatch(stream -> stream.person.equals(cast.id("grace"))) && System.nanoTime() < end) Thread.sleep(50);
        assertThat(streams.all()).noneMatch(stream -> stream.person.equals(cast.id("grace")));
    }

    private String article() {
        String id = cast.as("amal").contentType("application/json").body(Map.of("kind", "article", "title", "Heard", "markdown", "x", "blog", true))
                .post("/api/v1/posts").then().statusCode(201).extract().path("id");
        cast.as("amal").post("/api/v1/posts/" + id + "/publication");
        return id;
    }
}
