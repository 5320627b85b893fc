package org.sharewell.posts.polls;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.Statements;
import org.sharewell.access.Rows;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PollPagesTest {
    private static final List<String> EVERYBODY = List.of("amal", "bruno", "chen", "dana", "erin", "farid", "grace", "mila", "anton");

    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Closings closings;
    @Inject
    Rows rows;
    @Inject
    Statements statements;

    private Post post;

    @BeforeEach
    void a_post() {
        EVERYBODY.forEach(cast::person);
        post = articles.published("amal", Articles.title("Which gasket"));
    }

    private String at(String rest) {
        return "/posts/" + post.id + "/poll" + rest;
    }

    private Response ask(String username, Map<String, ?> more) {
        var form = cast.as(username).formParam("question", "Which gasket?").formParam("options", "Rubber", "Cork", "");
        more.forEach((name, value) -> form.formParam(name, value));
        return form.post(at(""));
    }

    private void asked(Map<String, ?> more) {
        ask("amal", more).then().statusCode(303).header("Location", at(""));
    }

    private Document page(String username, String path) {
        return Jsoup.parse(cast.as(username).get(path).then().statusCode(200).extract().asString());
    }

    private List<String> options(String username) {
        return page(username, at("")).select("input[name=options]").eachAttr("value");
    }

    private Response vote(String username, int... places) {
        var options = rows.one("select string_agg(cast(id as text), ',' order by position) from poll_option where post_id = ?1", post.id).split(",");
        var form = cast.as(username);
        for (var place : places) form.formParam("options", options[place]);
        return form.post(at("/vote"));
    }

    private String numbers(String username) {
        return page(username, at("")).select(".tally span").text();
    }

    private String version() {
        return rows.one("select version from poll where post_id = ?1", post.id);
    }

    @Test
    void readers_vote_change_their_vote_and_take_it_back() {
        asked(Map.of("named", "true"));
        assertThat(page("chen", at("")).text()).contains("Which gasket?", "Your name is shown beside what you choose.", "You see the result once you have voted.");
        assertThat(numbers("chen")).isEmpty();
        vote("chen", 0).then().statusCode(303).header("Location", at(""));
        assertThat(numbers("chen")).isEqualTo("1 of 1 0 of 1");
        vote("bruno", 1).then().statusCode(303);
        vote("bruno", 0).then().statusCode(303);
        assertThat(numbers("chen")).isEqualTo("2 of 2 0 of 2");
        assertThat(page("chen", at("")).select(".option").first().text()).contains("Chen Example", "Bruno Example");
        assertThat(numbers("farid")).as("who has not voted").isEmpty();
        cast.as("bruno").post(at("/vote/removal")).then().statusCode(303);
        assertThat(numbers("chen")).isEqualTo("1 of 1 0 of 1");
        assertThat(rows.one("select count(*) from event where payload->>'post' = ?1 and type like 'posts.polls.%'", post.id.toString())).isEqualTo("1");
    }

    @Test
    void one_option_or_several_and_only_those_there_are() {
        asked(Map.of());
        vote("chen", 0, 1).then().statusCode(422);
        vote("chen").then().statusCode(422);
        cast.as("chen").formParam("options", UUID.randomUUID()).post(at("/vote")).then().statusCode(422);
        cast.as("chen").formParam("options", "x' or 1=1").post(at("/vote")).then().statusCode(422);
        var wrong = vote("chen", 0, 1).asString();
        assertThat(Jsoup.parse(wrong).select("#poll .notice").text()).isEqualTo("Choose only one.");
        assertThat(rows.one("select count(*) from poll_vote where post_id = ?1", post.id)).isEqualTo("0");
        ask("amal", Map.of("multiple", "true", "version", version())).then().statusCode(303);
        vote("chen", 0, 1).then().statusCode(303);
        assertThat(rows.one("select count(*) from poll_choice where post_id = ?1", post.id)).isEqualTo("2");
    }

    @Test
    void an_anonymous_poll_shows_no_numbers_below_five_and_then_moves_in_steps_of_five() {
        asked(Map.of());
        assertThat(page("chen", at("")).text()).contains("Nobody sees who voted what.");
        for (var name : EVERYBODY.subList(0, 4)) vote(name, 0).then().statusCode(303);
        assertThat(page("amal", at("")).select("#poll").text()).contains("4 have voted", "Fewer than 5 votes");
        assertThat(numbers("amal")).isEmpty();
        assertThat(cast.as("amal").get("/api/v1" + at("")).jsonPath().getString("options[0].votes")).isNull();
        vote("erin", 1).then().statusCode(303);
        assertThat(numbers("amal")).isEqualTo("4 of 5 1 of 5");
        vote("farid", 1).then().statusCode(303);
        for (int again = 0; again < 6; again++) vote("amal", again % 2).then().statusCode(303);
        assertThat(numbers("amal")).as("of six").isEqualTo("4 of 5 1 of 5");
        assertThat(page("amal", at("")).text()).contains("The numbers count 5 of 6 votes");
        for (var name : EVERYBODY) assertThat(page("amal", at("")).select("#poll").text()).doesNotContain(cast.person(name).name);
        cast.as("farid").post(at("/vote/removal"));
        cast.as("erin").post(at("/vote/removal"));
        assertThat(numbers("amal")).as("four again").isEmpty();
    }

    @Test
    void when_an_anonymous_poll_closes_everything_is_counted_and_who_chose_what_is_forgotten() {
        asked(Map.of());
        for (var name : EVERYBODY.subList(0, 6)) vote(name, name.equals("farid") ? 1 : 0).then().statusCode(303);
        cast.as("bruno").post(at("/closure")).then().statusCode(403);
        cast.as("amal").post(at("/closure")).then().statusCode(303);
        assertThat(numbers("grace")).isEqualTo("5 of 6 1 of 6");
        assertThat(rows.one("select count(*) from poll_choice where post_id = ?1", post.id)).isEqualTo("0");
        vote("grace", 0).then().statusCode(409);
        cast.as("chen").post(at("/vote/removal")).then().statusCode(409);
        cast.as("amal").post(at("/closure")).then().statusCode(409);
        assertThat(rows.one("select count(*) from event where type = 'posts.polls.Poll.Closed' and payload->>'post' = ?1", post.id.toString())).isEqualTo("1");
    }

    @Test
    void four_votes_stay_unseen_for_ever() {
        asked(Map.of());
        for (var name : EVERYBODY.subList(0, 4)) vote(name, 0);
        cast.as("amal").post(at("/closure"));
        assertThat(numbers("amal")).isEmpty();
        assertThat(rows.one("select sum(counted) from poll_option where post_id = ?1", post.id)).isEqualTo("0");
    }

    @Test
    void a_result_that_comes_with_the_end_is_nobodys_before() {
        asked(Map.of("named", "true", "results", "closed", "day", LocalDate.now(ZoneOffset.UTC).plusDays(3).toString(), "time", "12:00"));
        vote("amal", 0);
        assertThat(page("amal", at("")).text()).contains("The result is shown when the poll closes.", "Closes ", "12:00");
        assertThat(numbers("amal")).isEmpty();
        rows.change("update poll set closes_at = now() - interval '1 minute' where post_id = ?1", post.id);
        vote("chen", 0).then().statusCode(409);
        closings.closeDue();
        assertThat(numbers("chen")).isEqualTo("1 of 1 0 of 1");
        assertThat(rows.one("select actor_id is null and at < now() - interval '50 seconds' from event where type = 'posts.polls.Poll.Closed' and payload->>'post' = ?1", post.id.toString())).isEqualTo("true");
        closings.closeDue();
        assertThat(rows.one("select count(*) from event where type = 'posts.polls.Poll.Closed' and payload->>'post' = ?1", post.id.toString())).isEqualTo("1");
    }

    @Test
    void once_somebody_has_voted_the_poll_stays_as_it_is() {
        asked(Map.of());
        ask("amal", Map.of("version", version(), "multiple", "true")).then().statusCode(303);
        ask("amal", Map.of("version", "0")).then().statusCode(412);
        vote("chen", 0).then().statusCode(303);
        var refused = ask("amal", Map.of("version", version(), "question2", "x")).then().statusCode(409).extract().asString();
        assertThat(refused).contains("Somebody has voted already", "value=\"Rubber\"");
        cast.as("amal").post(at("/removal")).then().statusCode(409);
        cast.as("chen").post(at("/vote/removal")).then().statusCode(303);
        cast.as("amal").post(at("/removal")).then().statusCode(303);
        cast.as("amal").get(at("")).then().statusCode(404);
    }

    @Test
    void what_cannot_be_asked_is_told_at_its_field_and_what_was_typed_stays() {
        wrong("question", "", "question");
        wrong("question", "q".repeat(201), "question");
        wrong("results", "sometimes", "results");
        wrong("day", "2020-01-01", "time", "time", "10:00");
        wrong("day", "not a day", "day", "time", "10:00");
        wrong("time", "", "time", "day", "2027-01-01");
        for (var options : List.of(List.of("Only"), List.of("Same", " same "), List.of("o".repeat(121), "Other"), IntStream.range(0, 11).mapToObj(i -> "Option " + i).toList())) {
            var page = cast.as("amal").formParam("question", "Kept words").formParam("options", options.toArray()).post(at("")).then().statusCode(422).extract().asString();
            assertThat(page).contains("Kept words");
            assertThat(Jsoup.parse(page).select("#options-wrong-1")).as(options.toString()).isNotEmpty();
        }
        cast.as("amal").formParam("question", "Ten").formParam("options", IntStream.range(0, 10).mapToObj(i -> i + "o".repeat(119)).toArray()).post(at("")).then().statusCode(303);
    }

    private void wrong(String field, String value, String told, String... more) {
        var form = cast.as("amal").formParam("options", "Rubber", "Cork");
        if (!field.equals("question")) form.formParam("question", "Kept words");
        form.formParam(field, value);
        for (int i = 0; i < more.length; i += 2) form.formParam(more[i], more[i + 1]);
        var page = Jsoup.parse(form.post(at("")).then().statusCode(422).extract().asString());
        assertThat(told.equals("results") ? page.select("fieldset .wrong") : page.select("#" + told + "-wrong-1")).as(field + " " + value).isNotEmpty();
    }

    @Test
    void the_post_leads_to_it_with_script_and_without_and_takes_no_more_statements() {
        assertThat(page("chen", post.path()).select("[hx-get$=/poll]")).isEmpty();
        assertThat(page("amal", post.path()).select("a[href=" + at("/edit") + "]").text()).isEqualTo("Ask something with a poll");
        var before = statements.of(() -> cast.as("chen").get(post.path()));
        asked(Map.of());
        assertThat(page("chen", post.path()).select("[hx-get=" + at("") + "] a").attr("href")).isEqualTo(at(""));
        assertThat(statements.of(() -> cast.as("chen").get(post.path()))).isEqualTo(before).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("chen").get(at("")))).isLessThanOrEqualTo(12);
        var part = cast.as("chen").header("HX-Request", "true").get(at("")).asString();
        assertThat(part).contains("id=\"poll\"").doesNotContain("<html");
        assertThat(page("chen", "/blog").select("#p-" + post.id + " .chip[href=" + at("") + "]").text()).isEqualTo("Poll");
    }

    @Test
    void a_draft_asks_nobody_yet() {
        var draft = articles.draft("amal", Articles.title("Half"));
        cast.as("amal").formParam("question", "Soon?").formParam("options", "Yes", "No").post("/posts/" + draft + "/poll").then().statusCode(303);
        assertThat(page("amal", "/posts/" + draft + "/poll").text()).contains("Opens for votes when the post is published.");
        assertThat(page("amal", "/posts/" + draft).select("[hx-get$=/poll]")).isNotEmpty();
        cast.as("chen").get("/posts/" + draft + "/poll").then().statusCode(404);
        cast.as("amal").post("/posts/" + draft + "/poll/closure").then().statusCode(409);
        cast.as("amal").post("/posts/" + draft + "/removal").then().statusCode(303);
    }

    @Test
    void a_private_spaces_poll_tells_an_outsider_nothing_and_a_removed_member_nothing_more() {
        var space = articles.space("private");
        post = articles.published("amal", Articles.title("Hush"), space);
        asked(Map.of());
        rows.change("insert into membership (space_id, person_id, state, since, by_id) select id, ?2, 'member', now(), ?2 from space where slug = ?1", space, cast.id("bruno"));
        vote("bruno", 0).then().statusCode(303);
        rows.change("delete from membership where person_id = ?1 and space_id = (select id from space where slug = ?2)", cast.id("bruno"), space);
        for (var who : List.of("bruno", "chen")) {
            for (var path : List.of(at(""), at("/edit"), "/api/v1" + at(""))) assertThat(cast.as(who).get(path).then().statusCode(404).extract().asString()).doesNotContain("gasket", "Rubber");
            vote(who, 0).then().statusCode(404);
            cast.as(who).post(at("/vote/removal")).then().statusCode(404);
            ask(who, Map.of()).then().statusCode(404);
        }
    }

    @Test
    void programs_ask_and_vote_too() {
        var body = Map.of("question", "Which gasket?", "options", List.of("Rubber", "Cork"), "named", true, "closesAt", Instant.now().plus(Duration.ofDays(2)).toString());
        var made = cast.as("amal").contentType("application/json").body(body).put("/api/v1" + at(""));
        made.then().statusCode(200).header("ETag", "\"0\"");
        cast.as("amal").contentType("application/json").body(body).put("/api/v1" + at("")).then().statusCode(428);
        cast.as("amal").contentType("application/json").header("If-Match", "\"7\"").body(body).put("/api/v1" + at("")).then().statusCode(412);
        cast.as("bruno").contentType("application/json").body(body).put("/api/v1" + at("")).then().statusCode(403);
        String option = made.jsonPath().getString("options[1].id");
        var voted = cast.as("bruno").contentType("application/json").body(Map.of("options", List.of(option))).put("/api/v1" + at("/vote"));
        voted.then().statusCode(200);
        assertThat(voted.jsonPath().getLong("options[1].votes")).isEqualTo(1);
        assertThat(voted.jsonPath().getList("options[1].voters")).containsExactly("bruno");
        assertThat(cast.as("chen").get("/api/v1" + at("")).jsonPath().getString("options[1].votes")).isNull();
        cast.as("bruno").contentType("application/json").body(Map.of("options", List.of("nonsense"))).put("/api/v1" + at("/vote")).then().statusCode(422);
        cast.as("bruno").contentType("application/json").body("{}").put("/api/v1" + at("/vote")).then().statusCode(422);
        cast.as("bruno").delete("/api/v1" + at("/vote")).then().statusCode(204);
    }

    @Test
    void sixteen_votes_of_one_person_at_once_are_one_vote() {
        asked(Map.of("multiple", "true"));
        cast.as("chen");
        var answers = IntStream.range(0, 16).mapToObj(i -> CompletableFuture.supplyAsync(() -> vote("chen", i % 2).statusCode())).toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).containsOnly(303);
        assertThat(rows.one("select count(*) from poll_vote where post_id = ?1", post.id)).isEqualTo("1");
        assertThat(rows.one("select count(*) from poll_choice where post_id = ?1", post.id)).isEqualTo("1");
    }

    @Test
    void sixteen_who_ask_at_once_make_one_poll() {
        cast.as("amal");
        var answers = IntStream.range(0, 16).mapToObj(_ -> CompletableFuture.supplyAsync(() -> ask("amal", Map.of("version", "0")).statusCode())).toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).contains(303).doesNotContain(500);
        assertThat(rows.one("select count(*) from poll where post_id = ?1", post.id)).isEqualTo("1");
        assertThat(rows.one("select count(*) from poll_option where post_id = ?1", post.id)).isEqualTo("2");
        assertThat(options("chen")).hasSize(2);
    }
}
