package org.sharewell.notifications;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.Cast;
import org.sharewell.Statements;
import org.sharewell.access.Rows;
import org.sharewell.notifications.live.Listening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class NotificationPagesTest {
    @Inject Cast cast;
    @Inject Rows rows;
    @Inject Conversation conversation;
    @Inject Statements statements;
    @TestHTTPResource String home;

    private String space;
    private String post;

    @BeforeEach
    void a_post_in_a_private_space() {
        space = conversation.space();
        post = conversation.post("amal", space, "qztoldxtitle");
        conversation.forget();
    }

    @AfterEach
    void nobody_has_chosen() {
        conversation.forget();
    }

    @Test
    void comments_on_my_post_are_told_as_one_thread_with_a_count() {
        conversation.comment("bruno", post, null, "One");
        conversation.comment("bruno", post, null, "Two");
        conversation.told("amal").body("items", hasSize(1)).body("items[0].post", equalTo(post)).body("items[0].unread", equalTo(2))
                .body("items[0].reasons.reason", contains("commented")).body("items[0].people", contains("bruno"));
        cast.as("amal").get("/notifications").then().statusCode(200).body(containsString("2 comments on your post")).body(containsString("<bdi>Bruno Example</bdi>"))
                .body(containsString("You are an author of this post, and there are comments on it.")).body(containsString("Mute this space"));
        assertThat(conversation.bell("amal")).contains("1 unread notifications");
    }

    @Test
    void who_did_it_is_not_told_and_who_answers_tells_the_one_they_answer() {
        var comment = conversation.comment("bruno", post, null, "One");
        conversation.told("bruno").body("items", empty());
        conversation.comment("amal", post, comment, "Two");
        conversation.told("bruno").body("items[0].reasons.reason", contains("answered"));
        conversation.told("amal").body("items[0].reasons.reason", contains("commented")).body("items[0].unread", equalTo(1));
    }

    @Test
    void who_has_spoken_before_is_told_that_it_goes_on() {
        conversation.join(space, "farid");
        conversation.comment("bruno", post, null, "One");
        conversation.comment("farid", post, null, "Two");
        conversation.told("bruno").body("items[0].reasons.reason", contains("went_on"));
    }

    @Test
    void an_event_told_again_is_told_once() {
        conversation.comment("bruno", post, null, "One");
        rows.change("update delivery set done_at = null where listener = 'notifications' and event_id in (select event_id from notification)");
        conversation.calm();
        conversation.told("amal").body("items[0].unread", equalTo(1));
    }

    @Test
    void what_may_not_be_read_any_more_is_neither_shown_nor_counted() {
        conversation.comment("bruno", post, null, "First");
        conversation.comment("amal", post, null, "qztoldxcomment");
        conversation.told("bruno").body("items", hasSize(1));
        cast.as("amal").delete("/api/v1/spaces/" + space + "/members/bruno").then().statusCode(204);
        conversation.told("bruno").body("items", empty()).body(not(containsString("qztold")));
        for (var filter : new String[] { "unread", "all" }) cast.as("bruno").get("/notifications?filter=" + filter).then().statusCode(200).body(not(containsString("qztold")));
        assertThat(conversation.bell("bruno")).contains("No unread");
        cast.as("bruno").get("/notifications/" + post).then().statusCode(404);
        cast.as("bruno").formParam("post", post).post("/notifications/mutes").then().statusCode(404);
    }

    @Test
    void an_outsider_is_told_nothing_even_if_they_once_spoke_there() {
        conversation.join(space, "chen");
        conversation.comment("chen", post, null, "Before I left");
        cast.as("amal").delete("/api/v1/spaces/" + space + "/members/chen").then().statusCode(204);
        conversation.comment("bruno", post, null, "After");
        assertThat(rows.one("select count(*) from notification where post_id is not null and person_id = ?1", cast.id("chen"))).isEqualTo("0");
    }

    @Test
    void a_comment_that_was_taken_away_is_not_counted() {
        var comment = conversation.comment("bruno", post, null, "One");
        cast.as("bruno").delete("/api/v1/comments/" + comment).then().statusCode(204);
        conversation.told("amal").body("items", empty());
        assertThat(conversation.bell("amal")).contains("No unread");
    }

    @Test
    void opening_the_post_reads_it_and_the_link_leads_to_what_is_new() {
        var comment = conversation.comment("bruno", post, null, "One");
        cast.as("amal").get("/notifications/" + post).then().statusCode(303).header("Location", containsString("/comments/" + comment));
        conversation.told("amal").body("items", empty());
        conversation.comment("bruno", post, null, "Two");
        cast.as("amal").get("/posts/" + post).then().statusCode(200);
        conversation.told("amal").body("items", empty());
        cast.as("amal").get("/api/v1/notifications?filter=all").then().body("items", hasSize(1));
    }

    @Test
    void all_is_marked_as_read_and_undone_and_one_is_marked_as_unread() {
        var other = conversation.post("amal", space, "Other");
        conversation.comment("bruno", post, null, "One");
        conversation.comment("bruno", other, null, "Two");
        var next = cast.as("amal").post("/notifications/reading").then().statusCode(303).extract().header("Location");
        conversation.told("amal").body("items", empty());
        cast.as("amal").get(next.replaceFirst("^https?://[^/]*", "")).then().statusCode(200).body(containsString("Undo"));
        cast.as("amal").formParam("at", next.replaceFirst(".*read=", "")).post("/notifications/reading/removal").then().statusCode(303);
        conversation.told("amal").body("items", hasSize(2));
        cast.as("amal").formParam("thread", post).post("/notifications/reading").then().statusCode(303);
        conversation.told("amal").body("items.post", contains(other));
        cast.as("amal").formParam("thread", post).post("/notifications/reading/removal").then().statusCode(303);
        conversation.told("amal").body("items", hasSize(2));
    }

    @Test
    void who_mutes_stays_where_they_are_and_can_unmute_there() {
        for (var what : new String[][] { { "post", post, "/posts/" + post, "Mute this thread" }, { "space", space, "/spaces/" + space + "/about", "Mute this space" } }) {
            var button = "/notifications/mutes?" + what[0] + "=" + what[1];
            cast.as("amal").get(what[2]).then().statusCode(200).body(containsString("hx-get=\"" + button + "\""));
            cast.as("amal").get(button).then().statusCode(200).body(containsString(what[3])).body(not(containsString("Unmute")));
            cast.as("amal").formParam(what[0], what[1]).post("/notifications/mutes").then().statusCode(303).header("Location", what[2]);
            cast.as("amal").header("HX-Request", "true").get(button).then().statusCode(200).body(containsString("Muted")).body(containsString("Unmute"));
            cast.as("amal").header("HX-Request", "true").formParam(what[0], what[1]).formParam("back", true).post("/notifications/mutes").then().statusCode(303).header("Location", button);
            cast.as("amal").get(button).then().body(containsString(what[3])).body(not(containsString("Unmute")));
            assertThat(rows.one("select count(*) from notification_mute where person_id = ?1", cast.id("amal"))).isEqualTo("0");
        }
        cast.as("amal").formParam("post", post).formParam("from", "list").post("/notifications/mutes").then().statusCode(303).header("Location", "/my/notifications#muted");
        cast.as("amal").get("/notifications/mutes").then().statusCode(400);
    }

    @Test
    void a_muted_thread_and_a_muted_space_tell_nothing() {
        cast.as("amal").formParam("post", post).post("/notifications/mutes").then().statusCode(303);
        conversation.comment("bruno", post, null, "One");
        conversation.told("amal").body("items", empty());
        var page = cast.as("amal").get("/my/notifications").then().body(containsString("qztoldxtitle")).extract().asString();
        cast.as("amal").post("/my/notifications/mutes/" + page.replaceAll("(?s).*/mutes/([0-9a-f-]{36})/removal.*", "$1") + "/removal").then().statusCode(303);
        cast.as("amal").formParam("space", space).post("/notifications/mutes").then().statusCode(303);
        conversation.comment("bruno", post, null, "Two");
        conversation.told("amal").body("items", empty());
        assertThat(rows.one("select count(*) from notification_mute where person_id = ?1", cast.id("amal"))).isEqualTo("1");
    }

    @Test
    void a_kind_comes_less_with_each_click_until_it_does_not_come() {
        for (var left : new String[] { "weekly", "page", "none", "none" }) {
            cast.as("amal").formParam("kind", "comment").post("/my/notifications/less").then().statusCode(303);
            assertThat(rows.one("select channel from notification_choice where person_id = ?1 and kind = 'comment'", cast.id("amal"))).isEqualTo(left);
        }
        conversation.comment("bruno", post, null, "One");
        conversation.told("amal").body("items", empty());
        cast.as("amal").formParam("kind", "everything").post("/my/notifications/less").then().statusCode(404);
    }

    @Test
    void the_administrators_default_holds_for_who_has_not_chosen() {
        decide("erin", "/admin/notifications", "none").then().statusCode(303);
        conversation.comment("bruno", post, null, "One");
        conversation.told("amal").body("items", empty());
        decide("amal", "/my/notifications", "page").then().statusCode(303);
        conversation.comment("bruno", post, null, "Two");
        conversation.told("amal").body("items[0].unread", equalTo(1));
        assertThat(rows.one("select count(*) from event where type = 'notifications.Choices.Decided' and actor_id = ?1", cast.id("erin"))).isNotEqualTo("0");
    }

    @Test
    void a_channel_nobody_knows_is_refused_and_nothing_is_changed() {
        decide("amal", "/my/notifications", "pigeon").then().statusCode(422).body(containsString("Choose one of the ways"));
        cast.as("amal").post("/my/notifications").then().statusCode(422);
        decide("erin", "/admin/notifications", "").then().statusCode(422);
        assertThat(rows.one("select count(*) from notification_choice")).isEqualTo("0");
    }

    private io.restassured.response.Response decide(String who, String where, String channel) {
        var form = cast.as(who).contentType("application/x-www-form-urlencoded");
        for (var kind : Kind.values()) form.formParam(kind.key(), channel);
        return form.post(where);
    }

    @Test
    void in_quiet_hours_nothing_rings_but_it_is_there() throws Exception {
        rows.change("update person set time_zone = 'UTC' where username = 'amal'");
        cast.as("amal").formParam("begins", "00:00").formParam("ends", "23:59").post("/my/notifications/quiet-hours").then().statusCode(303);
        if (java.time.LocalTime.now(java.time.ZoneOffset.UTC).isAfter(java.time.LocalTime.of(23, 58))) return;
        try (var listening = Listening.to(home.replaceAll("/$", ""), cast.signIn("amal"), "me")) {
            while (listening.topic() != null) {}
            conversation.comment("bruno", post, null, "One");
            assertThat(listening.topic()).isNull();
            assertThat(conversation.bell("amal")).contains("1 unread");
            cast.as("amal").formParam("begins", "").formParam("ends", "").post("/my/notifications/quiet-hours").then().statusCode(303);
            conversation.comment("bruno", post, null, "Two");
            assertThat(listening.topic()).isEqualTo("me");
        }
    }

    @Test
    void half_a_span_of_quiet_hours_is_refused_with_what_was_typed() {
        for (var ends : new String[] { "", "22:00", "late", "25:00" })
            cast.as("amal").formParam("begins", "22:00").formParam("ends", ends).post("/my/notifications/quiet-hours").then().statusCode(422)
                    .body(containsString(ends.equals("22:00") ? "Quiet hours end at another time" : "Give both times")).body(containsString("value=\"22:00\""));
    }

    @Test
    void an_invitation_to_a_byline_and_a_request_to_join_reach_whom_they_concern() {
        cast.as("amal").contentType("application/json").body(Map.of("kind", "article", "title", "Together", "markdown", "x", "blog", true, "coAuthors",
                java.util.List.of("bruno"))).post("/api/v1/posts").then().statusCode(201);
        conversation.calm();
        conversation.told("bruno").body("items[0].reasons.reason", contains("invited_to_byline"));
    }

    @Test
    void the_next_digest_is_shown_as_it_would_be_sent() {
        cast.as("amal").get("/my/notifications/digest").then().statusCode(200).body(containsString("There would be none"));
        conversation.comment("bruno", post, null, "qztoldxcomment");
        cast.as("amal").get("/my/notifications/digest").then().statusCode(200).body(containsString("qztoldxtitle: a comment on your post (Bruno Example)"))
                .body(containsString("One thread has news for you")).body(not(containsString("qztoldxcomment")));
        cast.as("amal").get("/posts/" + post).then().statusCode(200);
        cast.as("amal").get("/my/notifications/digest").then().body(containsString("There would be none"));
        conversation.comment("amal", post, conversation.comment("bruno", post, null, "Asks"), "Answer");
        cast.as("bruno").get("/my/notifications/digest").then().body(containsString("qztoldxtitle"));
        cast.as("amal").delete("/api/v1/spaces/" + space + "/members/bruno").then().statusCode(204);
        cast.as("bruno").get("/my/notifications/digest").then().body(not(containsString("qztold"))).body(containsString("There would be none"));
    }

    @Test
    void what_comes_weekly_is_not_in_the_digest_of_the_next_morning_unless_that_is_a_monday() {
        rows.change("insert into notification_choice (person_id, kind, channel) values (?1, 'comment', 'weekly')", cast.id("amal"));
        conversation.comment("bruno", post, null, "Weekly");
        cast.as("bruno").formParam("reason", "It saved me a whole afternoon.").formParam("to", "amal").post("/posts/" + post + "/thanks").then().statusCode(303);
        conversation.calm();
        var page = org.jsoup.Jsoup.parse(cast.as("amal").get("/my/notifications/digest").then().statusCode(200).extract().asString());
        var next = Morning.next(java.time.Instant.now(), cast.viewer("amal").zone());
        var letters = page.select("article").eachText();
        if (next.isMonday()) assertThat(letters).hasSize(1).first().asString().contains("comment on your post", "thanked you");
        else {
            assertThat(letters).hasSize(2);
            assertThat(letters.getFirst()).contains("thanked you").doesNotContain("comment on your post");
            assertThat(letters.getLast()).startsWith("Monday ").contains("comment on your post").doesNotContain("thanked you");
        }
    }

    @Test
    void who_has_no_address_is_told_so_wherever_mail_is_chosen() {
        for (var path : new String[] { "/my/settings", "/my/notifications", "/my/notifications/digest" }) {
            rows.change("update person set email = null where username = 'amal'");
            cast.as("amal").get(path).then().statusCode(200).body(containsString("No e-mail address is known for you"));
            rows.change("update person set email = 'amal@example.org' where username = 'amal'");
            cast.as("amal").get(path).then().statusCode(200).body(not(containsString("No e-mail address is known for you")));
        }
        rows.change("update person set email = null where username = 'amal'");
    }

    @Test
    void bad_input_is_refused_in_words() {
        cast.as("amal").formParam("at", "yesterday").post("/notifications/reading/removal").then().statusCode(400);
        cast.as("amal").get("/notifications?read=now").then().statusCode(400);
        cast.as("amal").get("/notifications?after=x").then().statusCode(400);
        cast.as("amal").formParam("thread", "x").post("/notifications/reading").then().statusCode(org.hamcrest.Matchers.oneOf(400, 404));
        cast.as("amal").formParam("thread", UUID.randomUUID()).post("/notifications/reading").then().statusCode(404);
        cast.as("amal").post("/notifications/mutes").then().statusCode(400);
    }

    @Test
    void opening_a_post_takes_no_more_statements_while_something_else_is_unread() {
        conversation.comment("bruno", conversation.post("amal", space, "Elsewhere"), null, "Unread");
        conversation.comment("bruno", post, null, "Read at once");
        assertThat(statements.of(() -> cast.as("amal").get("/posts/" + post))).isLessThanOrEqualTo(12);
        assertThat(conversation.bell("amal")).contains("1 unread notifications");
    }

    @Test
    void a_page_of_thirty_threads_takes_few_statements() {
        for (int i = 0; i < 3; i++) conversation.comment("bruno", conversation.post("amal", space, "Post " + i), null, "Hello");
        assertThat(statements.of(() -> cast.as("amal").get("/notifications"))).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("amal").get("/my/notifications"))).isLessThanOrEqualTo(12);
    }
}
