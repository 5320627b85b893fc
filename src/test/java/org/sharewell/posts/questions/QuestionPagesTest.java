package org.sharewell.posts.questions;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.Statements;
import org.sharewell.posts.Articles;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class QuestionPagesTest {
    @Inject
    Cast cast;
    @Inject
    Asking asking;
    @Inject
    Articles articles;
    @Inject
    Statements statements;
    @Inject
    DataSource database;

    private UUID question;
    private UUID first;
    private UUID second;

    @BeforeEach
    void two_answers() {
        question = asking.question(Articles.title("Which berth"), "berths");
        first = asking.answer("bruno", question, "The third.");
        second = asking.answer("chen", question, "The fourth.");
    }

    private void weeksPass() throws SQLException {
        execute("update post set published_at = published_at - interval '8 days' where id = '" + question + "'");
    }

    private void execute(String change) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(change);
        }
    }

    private long events(String type) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from event where type = 'posts.questions.Question." + type + "' and payload->>'post' = '" + question + "'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Test
    void who_asked_accepts_an_answer_and_everybody_sees_it() throws SQLException {
        asking.accept("amal", question, first).then().statusCode(303).header("Location", "/posts/" + question + "#c-" + first);
        var page = asking.page("chen", "/posts/" + question);
        assertThat(page.select(".comment.accepted").eachAttr("id")).containsExactly("c-" + first);
        assertThat(page.select(".comment.accepted").text()).contains("Accepted answer", "Amal Example");
        assertThat(page.select("a[href=#c-" + first + "]").text()).contains("To the accepted answer");
        assertThat(page.select("form[action$=accepted-answer]")).isEmpty();
        assertThat(events("Accepted")).isEqualTo(1);
    }

    @Test
    void another_answer_takes_its_place_and_the_same_one_changes_nothing() throws SQLException {
        asking.accept("amal", question, first).then().statusCode(303);
        asking.accept("amal", question, first).then().statusCode(303);
        asking.accept("amal", question, second).then().statusCode(303);
        assertThat(asking.page("chen", "/posts/" + question).select(".comment.accepted").eachAttr("id")).containsExactly("c-" + second);
        assertThat(events("Accepted")).isEqualTo(2);
        cast.as("amal").post("/posts/" + question + "/accepted-answer/removal").then().statusCode(303);
        cast.as("amal").post("/posts/" + question + "/accepted-answer/removal").then().statusCode(303);
        assertThat(asking.page("chen", "/posts/" + question).select(".comment.accepted")).isEmpty();
        assertThat(events("Unaccepted")).as("one by another, one by nobody").isEqualTo(2);
    }

    @Test
    void nobody_else_accepts_and_a_moderator_only_after_a_week_of_silence() throws SQLException {
        asking.accept("bruno", question, first).then().statusCode(403);
        asking.accept("mila", question, first).then().statusCode(403);
        weeksPass();
        asking.accept("bruno", question, first).then().statusCode(403);
        assertThat(asking.page("mila", "/posts/" + question).select("form[action$=accepted-answer]")).hasSize(2);
        asking.accept("mila", question, first).then().statusCode(303);
    }

    @Test
    void a_steward_of_its_space_accepts_after_a_week_of_silence_too() throws SQLException {
        var space = articles.space("open");
        question = asking.question(Articles.title("Which valve"), "valves", space);
        first = asking.answer("bruno", question, "The left one.");
        asking.bring("farid", space);
        asking.accept("farid", question, first).then().statusCode(403);
        execute("update membership set role = 'steward' where person_id = '" + cast.id("farid") + "' and space_id = (select id from space where slug = '" + space + "')");
        asking.accept("farid", question, first).then().statusCode(403);
        weeksPass();
        asking.accept("farid", question, first).then().statusCode(303);
    }

    @Test
    void an_asker_who_still_talks_is_not_silent() throws SQLException {
        weeksPass();
        asking.answer("amal", question, "I am trying both.");
        asking.accept("mila", question, first).then().statusCode(403);
        assertThat(asking.page("mila", "/posts/" + question).select("form[action$=accepted-answer]")).isEmpty();
    }

    @Test
    void only_what_stands_below_it_answers_it() {
        var other = asking.question(Articles.title("Another"), "");
        asking.accept("amal", other, first).then().statusCode(422);
        cast.as("amal").formParam("comment", "nonsense").post("/posts/" + question + "/accepted-answer").then().statusCode(400);
        cast.as("amal").post("/posts/" + question + "/accepted-answer").then().statusCode(422);
        cast.as("bruno").post("/comments/" + first + "/removal").then().statusCode(303);
        asking.accept("amal", question, first).then().statusCode(422);
    }

    @Test
    void an_answer_that_is_taken_away_is_accepted_no_more() {
        asking.accept("amal", question, first).then().statusCode(303);
        cast.as("bruno").post("/comments/" + first + "/removal").then().statusCode(303);
        assertThat(asking.page("chen", "/posts/" + question).select(".comment.accepted, a[href=#c-" + first + "]")).isEmpty();
    }

    @Test
    void a_post_answers_it_and_only_who_may_read_that_post_learns_which() {
        var secret = articles.published("amal", Articles.title("Secret berths"), articles.space("private"));
        cast.as("amal").formParam("answer", secret.path()).post("/posts/" + question + "/answering-post").then().statusCode(303);
        assertThat(asking.page("amal", "/posts/" + question).select("main").text()).contains(secret.title);
        var chens = cast.as("chen").get("/posts/" + question).then().statusCode(200).extract().asString();
        assertThat(chens).contains("one that you may not read").doesNotContain(secret.title).doesNotContain(secret.id.toString());
        cast.as("amal").post("/posts/" + question + "/answering-post/removal").then().statusCode(303);
        assertThat(asking.page("chen", "/posts/" + question).select("main").text()).doesNotContain("A post answers this");
    }

    @Test
    void what_answers_nothing_is_refused_and_what_was_typed_stays() {
        var drafted = articles.draft("amal", Articles.title("Not yet"));
        for (var wrong : new String[] {"", "nowhere", "/posts/" + question, "/posts/" + drafted, "/blog/no-such-article", "https://elsewhere.example/blog/x"}) {
            var sent = cast.as("amal").formParam("answer", wrong).post("/posts/" + question + "/answering-post");
            sent.then().statusCode(422);
            assertThat(org.jsoup.Jsoup.parse(sent.asString()).select("#answer").val()).isEqualTo(wrong);
        }
        cast.as("bruno").formParam("answer", "/posts/" + drafted).post("/posts/" + question + "/answering-post").then().statusCode(403);
    }

    @Test
    void lists_say_what_is_unanswered_and_what_is_open() {
        var fresh = asking.question(Articles.title("Nobody knows"), "");
        asking.answer("amal", fresh, "I mean the old quay.");
        asking.accept("amal", question, first).then().statusCode(303);
        assertThat(asking.page("bruno", "/questions?show=unanswered").select("[data-item]").eachAttr("id")).contains("p-" + fresh).doesNotContain("p-" + question);
        assertThat(asking.page("bruno", "/questions?show=open").select("[data-item]").eachAttr("id")).contains("p-" + fresh).doesNotContain("p-" + question);
        assertThat(asking.page("bruno", "/questions").select("#p-" + question + " header").text()).contains("Answered");
        asking.page("bruno", "/questions?show=nonsense");
    }

    @Test
    void programs_settle_questions_too() {
        cast.as("amal").contentType("application/json").body(Map.of("comment", second)).put("/api/v1/posts/" + question + "/accepted-answer").then().statusCode(204);
        cast.as("bruno").delete("/api/v1/posts/" + question + "/accepted-answer").then().statusCode(403).contentType("application/problem+json");
        cast.as("amal").delete("/api/v1/posts/" + question + "/accepted-answer").then().statusCode(204);
        cast.as("amal").contentType("application/json").body(Map.of("answer", "/posts/" + question)).put("/api/v1/posts/" + question + "/answering-post").then().statusCode(422);
    }

    @Test
    void a_question_takes_at_most_twelve_statements() {
        cast.person("farid");
        asking.ask("amal", question, "farid").then().statusCode(303);
        assertThat(statements.of(() -> cast.as("bruno").get("/posts/" + question))).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("bruno").get("/posts/" + question + "/asks"))).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("bruno").get("/questions?show=unanswered"))).isLessThanOrEqualTo(12);
    }
}
