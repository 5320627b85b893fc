package org.sharewell.notifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.Cast;
import org.sharewell.access.Rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

/** Who is told of names, questions, what is followed, polls and gatherings: amal and bruno share a private space that chen is not in. */
@QuarkusTest
class NotifierTest {
    private static final String FUTURE = LocalDate.now().plusDays(30).toString();

    @Inject Cast cast;
    @Inject Rows rows;
    @Inject Conversation conversation;

    private String space;

    @BeforeEach
    void a_private_space() {
        List.of("amal", "bruno", "chen", "farid").forEach(cast::person);
        space = conversation.space();
        rows.change("delete from follow");
        conversation.forget();
    }

    @AfterEach
    void nobody_follows_anything() {
        conversation.forget();
        rows.change("delete from follow");
    }

    private String published(String author, String kind, String words, String where) {
        return publish(author, draft(author, kind, words, where));
    }

    /** In a space, or on the blog (null). */
    private String draft(String author, String kind, String words, String where) {
        var title = "Told " + UUID.randomUUID();
        var body = where == null ? Map.of("kind", kind, "title", title, "markdown", words, "blog", true, "tags", List.of("pumps"))
                : Map.of("kind", kind, "title", title, "markdown", words, "space", where, "tags", List.of("pumps"));
        return cast.as(author).contentType("application/json").body(body).post("/api/v1/posts").then().statusCode(201).extract().path("id");
    }

    @Test
    void authors_are_told_that_a_reader_cannot_and_not_that_they_took_it_back_themselves() {
        var post = draft("amal", "article", "Words.", null);
        for (var by : List.of("amal", "bruno")) {
            cast.as("amal").formParam("username", "bruno").post("/posts/" + post + "/readers").then().statusCode(303);
            cast.as(by).post("/posts/" + post + "/readers/bruno/removal").then().statusCode(303);
            conversation.calm();
            if (by.equals("amal")) conversation.told("amal").body("items", org.hamcrest.Matchers.empty());
        }
        conversation.told("amal").body("items[0].reasons.reason", org.hamcrest.Matchers.contains("reading_declined"));
    }

    private String open() {
        return cast.as("amal").contentType("application/json").body(Map.of("name", "Open " + UUID.randomUUID(), "purpose", "To ask", "visibility", "open"))
                .post("/api/v1/spaces").then().statusCode(201).extract().path("slug");
    }

    private String publish(String author, String post) {
        cast.as(author).post("/api/v1/posts/" + post + "/publication").then().statusCode(200);
        conversation.calm();
        return post;
    }

    private String comment(String author, String post, String words) {
        String id = cast.as(author).contentType("application/json").body(Map.of("markdown", words, "anyway", true)).post("/api/v1/posts/" + post + "/comments")
                .then().statusCode(201).extract().path("id");
        conversation.calm();
        return id;
    }

    private void act(String who, String path, String... fields) {
        var form = cast.as(who);
        for (int i = 0; i < fields.length; i += 2) form.formParam(fields[i], fields[i + 1]);
        form.post(path).then().statusCode(303);
        conversation.calm();
    }

    /** What is unread of a post, each as often as it was told. */
    private List<String> told(String username, String post) {
        List<Map<String, Object>> reasons = conversation.told(username).extract().path("items.find { it.post == '" + post + "' }?.reasons");
        return reasons == null ? List.of() : reasons.stream().map(reason -> reason.get("reason") + " " + reason.get("count")).toList();
    }

    private String rowsOf(String username, String post) {
        return rows.one("select count(*) from notification where person_id = ?1 and post_id = ?2", cast.id(username), UUID.fromString(post));
    }

    @Test
    void who_is_named_in_a_comment_on_their_post_is_told_so_and_only_once() {
        var post = published("amal", "article", "Text", space);
        comment("bruno", post, "[@Amal](/people/amal) and [@all](/spaces/" + space + "), look");
        assertThat(told("amal", post)).containsExactly("mentioned 1");
        assertThat(told("bruno", post)).as("who names themselves").isEmpty();
        cast.as("amal").get("/notifications").then().body(containsString("you are named"))
                .body(containsString("You are named in this text, or a space or a role of yours is."));
    }

    @Test
    void whoever_wants_to_hear_nothing_of_their_name_hears_of_the_comment_all_the_same() {
        rows.change("insert into notification_choice (person_id, kind, channel) values (?1, 'mention', 'none')", cast.id("amal"));
        var post = published("amal", "article", "Text", space);
        comment("bruno", post, "[@Amal](/people/amal)");
        assertThat(told("amal", post)).containsExactly("commented 1");
    }

    @Test
    void who_may_not_read_the_text_they_are_named_in_is_told_nothing() {
        var post = published("amal", "article", "[@Chen](/people/chen) [@Bruno](/people/bruno)", space);
        comment("amal", post, "[@Chen](/people/chen), again");
        assertThat(told("bruno", post)).containsExactly("mentioned 1");
        assertThat(rowsOf("chen", post)).isEqualTo("0");
        assertThat(conversation.bell("chen")).contains("No unread");
    }

    @Test
    void who_is_named_in_a_later_version_is_told_although_they_have_read_the_first() {
        act("chen", "/people/amal/following");
        var post = published("amal", "article", "Text", null);
        assertThat(told("chen", post)).containsExactly("new_by_person 1");
        cast.as("chen").get("/notifications/" + post).then().statusCode(303);
        assertThat(told("chen", post)).isEmpty();
        var read = cast.as("amal").get("/api/v1/posts/" + post).then();
        cast.as("amal").contentType("application/json").header("If-Match", read.extract().header("ETag")).body(Map.of("kind", "article", "title",
                read.extract().path("title"), "markdown", "Text by [@Chen](/people/chen)", "blog", true, "tags", List.of("pumps"))).put("/api/v1/posts/" + post).then().statusCode(200);
        conversation.calm();
        assertThat(told("chen", post)).containsExactly("mentioned 1");
        assertThat(rowsOf("chen", post)).isEqualTo("1");
    }

    @Test
    void who_follows_a_person_a_space_and_a_topic_is_told_of_a_new_post_once() {
        published("amal", "article", "So that there is the topic", null);
        act("chen", "/people/amal/following");
        act("chen", "/tags/pumps/following");
        act("bruno", "/spaces/" + space + "/following");
        act("farid", "/tags/pumps/following");
        var blog = published("amal", "article", "Text [@Chen](/people/chen)", null);
        assertThat(told("chen", blog)).as("and named").containsExactly("mentioned 1");
        assertThat(told("farid", blog)).containsExactly("new_on_topic 1");
        assertThat(told("amal", blog)).isEmpty();
        var inside = published("amal", "article", "Text", space);
        assertThat(told("bruno", inside)).containsExactly("new_in_space 1");
        assertThat(rowsOf("chen", inside)).as("who may not read it").isEqualTo("0");
        assertThat(rowsOf("farid", inside)).isEqualTo("0");
    }

    @Test
    void who_follows_a_post_is_told_of_comments_as_long_as_they_may_read_it() {
        var post = published("amal", "article", "Text", space);
        conversation.join(space, "farid");
        act("farid", "/posts/" + post + "/following");
        comment("bruno", post, "One");
        assertThat(told("farid", post)).containsExactly("followed_went_on 1");
        cast.as("amal").delete("/api/v1/spaces/" + space + "/members/farid").then().statusCode(204);
        comment("bruno", post, "Two");
        assertThat(rowsOf("farid", post)).isEqualTo("1");
        assertThat(told("farid", post)).isEmpty();
    }

    @Test
    void a_question_reaches_who_is_asked_and_what_they_make_of_it_who_asked() {
        var question = published("amal", "question", "Who knows?", open());
        act("farid", "/posts/" + question + "/asks", "username", "bruno");
        assertThat(told("bruno", question)).containsExactly("asked 1");
        act("bruno", "/posts/" + question + "/asks/referral", "username", "chen");
        assertThat(told("chen", question)).containsExactly("asked 1");
        assertThat(told("farid", question)).containsExactly("passed_on 1");
        act("chen", "/posts/" + question + "/asks/refusal", "reason", "No idea");
        assertThat(told("bruno", question)).containsExactlyInAnyOrder("asked 1", "declined 1");
        assertThat(told("amal", question)).as("whom it does not concern").isEmpty();
    }

    @Test
    void who_is_passed_their_own_question_is_told_once() {
        var question = published("amal", "question", "Who knows?", open());
        act("farid", "/posts/" + question + "/asks", "username", "bruno");
        act("bruno", "/posts/" + question + "/asks/referral", "username", "farid");
        assertThat(told("farid", question)).containsExactly("asked 1");
    }

    @Test
    void an_accepted_answer_is_told_to_who_gave_it_and_to_who_waits_for_one() {
        var question = published("amal", "question", "Who knows?", open());
        act("farid", "/posts/" + question + "/following");
        var answer = comment("bruno", question, "I do");
        cast.as("farid").get("/notifications/" + question);
        act("amal", "/posts/" + question + "/accepted-answer", "comment", answer);
        assertThat(told("bruno", question)).containsExactly("answer_accepted 1");
        assertThat(told("farid", question)).containsExactly("settled 1");
        assertThat(told("amal", question)).as("who did it").containsExactly("commented 1");
        act("amal", "/posts/" + question + "/accepted-answer/removal");
        for (var who : List.of("bruno", "farid")) assertThat(told(who, question)).as("taken back").isEmpty();
        act("amal", "/posts/" + question + "/accepted-answer", "comment", answer);
        cast.as("bruno").get("/notifications/" + question).then().header("Location", endsWith("/comments/" + answer));
    }

    @Test
    void a_question_closed_by_a_post_is_told_to_its_authors_where_they_may_read_it() {
        var question = published("amal", "question", "Who knows?", space);
        var open = published("chen", "article", "All of it", null);
        var known = published("bruno", "article", "All of it", null);
        comment("bruno", question, "Me");
        act("amal", "/posts/" + question + "/answering-post", "answer", "/posts/" + open);
        assertThat(told("bruno", question)).containsExactly("answered_elsewhere 1");
        assertThat(rowsOf("chen", question)).as("of a private space").isEqualTo("0");
        act("amal", "/posts/" + question + "/answering-post", "answer", "/posts/" + known);
        assertThat(told("bruno", question)).containsExactlyInAnyOrder("answered_elsewhere 1", "post_answers 1");
        act("amal", "/posts/" + question + "/answering-post/removal");
        assertThat(rowsOf("bruno", question)).as("taken back").isEqualTo("0");
    }

    @Test
    void who_is_thanked_is_told() {
        var post = published("amal", "article", "Text", space);
        act("bruno", "/posts/" + post + "/thanks", "to", "amal", "reason", "The three photos saved us a week.");
        assertThat(told("amal", post)).containsExactly("thanked 1");
        assertThat(told("bruno", post)).as("who thanked").isEmpty();
    }

    @Test
    void what_somebody_takes_back_they_have_told_nobody() {
        var post = published("amal", "article", "Text", space);
        var source = published("amal", "article", "Text", null);
        var work = published("bruno", "article", "More text", space);
        act("bruno", "/posts/" + post + "/reactions/useful");
        act("bruno", "/posts/" + post + "/thanks", "to", "amal", "reason", "The three photos saved us a week.");
        act("bruno", "/posts/" + work + "/credits", "source", "/posts/" + source, "relation", "builds_on", "sentence", "Its way to count the photos.");
        assertThat(told("amal", post)).containsExactlyInAnyOrder("found_useful 1", "thanked 1");
        assertThat(told("amal", work)).containsExactly("credited 1");
        act("bruno", "/thanks/" + rows.one("select id from thanks where post_id = ?1", UUID.fromString(post)) + "/withdrawal");
        assertThat(told("amal", post)).containsExactly("found_useful 1");
        act("bruno", "/posts/" + post + "/reactions/useful", "back", "true");
        assertThat(rowsOf("amal", post)).isEqualTo("0");
        act("bruno", "/citations/" + rows.one("select id from citation where work_id = ?1", UUID.fromString(work)) + "/withdrawal");
        assertThat(rowsOf("amal", work)).isEqualTo("0");
    }

    @Test
    void a_credit_is_told_to_the_sources_authors_where_they_may_read_the_work_and_its_refusal_to_the_works() {
        var source = published("bruno", "article", "Text", null);
        var outside = published("chen", "article", "Text", null);
        var work = published("amal", "article", "More text", space);
        for (var used : List.of(source, outside)) act("amal", "/posts/" + work + "/credits", "source", "/posts/" + used, "relation", "builds_on", "sentence", "Its way to count the photos.");
        assertThat(told("bruno", work)).containsExactly("credited 1");
        assertThat(rowsOf("chen", work)).as("of a private space").isEqualTo("0");
        var citation = rows.one("select id from citation where work_id = ?1 and source_id = ?2", UUID.fromString(work), UUID.fromString(source));
        act("bruno", "/citations/" + citation + "/refusal", "why", "");
        assertThat(told("amal", work)).containsExactly("credit_declined 1");
    }

    @Test
    void a_missed_credit_is_told_to_the_works_authors_and_its_answer_to_who_missed_it() {
        var source = published("bruno", "article", "Text", null);
        var work = published("amal", "article", "The same text", space);
        conversation.join(space, "farid");
        act("bruno", "/posts/" + work + "/claims", "source", "/posts/" + source, "said", "The table is the one from my post.");
        assertThat(told("amal", work)).containsExactly("credit_claimed 1");
        assertThat(told("farid", work)).as("nobody else").isEmpty();
        var claim = rows.one("select id from claim where work_id = ?1", UUID.fromString(work));
        act("amal", "/claims/" + claim + "/settlement", "answer", "We made ours ourselves, before yours.");
        assertThat(told("bruno", work)).containsExactly("claim_settled 1");
    }

    @Test
    void a_poll_that_closes_is_told_to_who_voted() {
        var post = published("amal", "article", "Text", space);
        act("amal", "/posts/" + post + "/poll", "question", "Which?", "options", "One", "options", "Two");
        act("bruno", "/posts/" + post + "/poll/vote", "options", rows.one("select id from poll_option where post_id = ?1 and position = 0", UUID.fromString(post)));
        assertThat(told("bruno", post)).isEmpty();
        act("amal", "/posts/" + post + "/poll/closure", "version", rows.one("select version from poll where post_id = ?1", UUID.fromString(post)));
        assertThat(told("bruno", post)).containsExactly("poll_closed 1");
        assertThat(told("amal", post)).as("who closed it").isEmpty();
    }

    @Test
    void a_gathering_that_is_moved_or_called_off_is_told_to_who_may_come_and_may_still_read_of_it() {
        var post = published("amal", "article", "Text", space);
        conversation.join(space, "farid");
        plan(post, "17:00");
        act("bruno", "/posts/" + post + "/gathering/answer", "answer", "maybe");
        act("farid", "/posts/" + post + "/gathering/answer", "answer", "no");
        plan(post, "16:00");
        assertThat(told("bruno", post)).containsExactly("gathering_moved 1");
        assertThat(told("farid", post)).as("who does not come").isEmpty();
        act("amal", "/posts/" + post + "/gathering/cancellation", "why", "Rain");
        assertThat(told("bruno", post)).containsExactlyInAnyOrder("gathering_moved 1", "gathering_cancelled 1");
        cast.as("amal").delete("/api/v1/spaces/" + space + "/members/bruno").then().statusCode(204);
        assertThat(told("bruno", post)).isEmpty();
    }

    private void plan(String post, String starts) {
        var version = rows.one("select coalesce(max(version), 0) from gathering where post_id = ?1", UUID.fromString(post));
        act("amal", "/posts/" + post + "/gathering", "day", FUTURE, "starts", starts, "ends", "18:30", "zone", "Europe/Zurich", "place", "Lobby", "version", version);
    }
}
