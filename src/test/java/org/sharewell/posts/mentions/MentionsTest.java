package org.sharewell.posts.mentions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MentionsTest {
    private static final String CHEN = "See [@Chen](/people/chen).";

    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Audience audience;
    @Inject
    DataSource database;

    private String space;
    private Post inside;

    @BeforeEach
    void a_private_space_with_bruno_in_it() {
        List.of("bruno", "chen", "farid", "mila", "erin").forEach(cast::person);
        space = articles.space("private");
        for (var who : List.of("amal", "bruno"))
            cast.as(who).contentType("application/json").body(Map.of()).put("/api/v1/spaces/" + space + "/members/bruno");
        inside = articles.published("amal", Articles.title("Inside"), space);
    }

    private Response say(String username, UUID post, String text) {
        return cast.as(username).formParam("markdown", text).post("/posts/" + post + "/comments");
    }

    private String cost(String username, String... fields) {
        var form = cast.as(username);
        for (int i = 0; i < fields.length; i += 2) form.formParam(fields[i], fields[i + 1]);
        return Jsoup.parse(form.post("/mentions").then().statusCode(200).extract().asString()).text();
    }

    private List<String> made(UUID post) throws Exception {
        TimeUnit.MILLISECONDS.sleep(1500);
        try (var connection = database.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery("""
                select coalesce((select username from person where id = m.person_id), (select slug from space where id = m.space_id), m.role) from mention m where post_id = '%s' order by 1""".formatted(post))) {
            var names = new java.util.ArrayList<String>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        }
    }

    @Test
    void what_it_costs_is_said_before_it_is_sent() {
        assertThat(cost("amal", "markdown", "[@Bruno](/people/bruno) and [@Chen](/people/chen) and [@me](/people/amal)", "place", "blog")).isEqualTo("Tells 2 people who are named in it.");
        assertThat(cost("amal", "markdown", "[@all](/spaces/" + space + ")", "under", inside.id.toString())).isEqualTo("Tells 1 person who is named in it.");
        assertThat(cost("amal", "markdown", "[@Moderators](/people?role=moderator)", "place", "blog")).startsWith("Tells ");
        assertThat(cost("amal", "markdown", "Nobody.", "place", "blog")).isEmpty();
    }

    @Test
    void who_cannot_read_it_is_named_to_the_writer_first() {
        assertThat(cost("amal", "markdown", CHEN, "under", inside.id.toString())).isEqualTo("Chen Example cannot read this, and will not be told.");
        assertThat(cost("amal", "markdown", CHEN, "place", "space", "space", space)).isEqualTo("Chen Example cannot read this, and will not be told.");
    }

    @Test
    void a_space_or_a_post_one_may_not_know_costs_nothing() {
        assertThat(cost("chen", "markdown", "[@all](/spaces/" + space + ")", "place", "blog")).isEmpty();
        assertThat(cost("chen", "markdown", "[@Bruno](/people/bruno)", "under", inside.id.toString())).isEmpty();
        assertThat(cost("chen", "markdown", "[@Bruno](/people/bruno)", "place", "space", "space", space)).isEmpty();
        assertThat(cost("chen", "markdown", "[@Bruno](/people/bruno)", "place", "space", "space", "no-such-space")).isEmpty();
    }

    @Test
    void a_comment_that_misses_somebody_is_held_back_once_and_may_be_sent_all_the_same() {
        var held = say("amal", inside.id, CHEN);
        held.then().statusCode(422);
        var page = Jsoup.parse(held.asString());
        assertThat(page.select(".wrong, [role=alert]").text()).contains("Chen Example cannot read this");
        assertThat(page.select("#markdown").text()).isEqualTo(CHEN);
        assertThat(page.select("button[name=anyway]")).hasSize(1);
        cast.as("amal").formParam("markdown", CHEN).formParam("anyway", "true").post("/posts/" + inside.id + "/comments").then().statusCode(303);
        cast.as("amal").contentType("application/json").body(Map.of("markdown", CHEN)).post("/api/v1/posts/" + inside.id + "/comments").then().statusCode(422);
        cast.as("amal").contentType("application/json").body(Map.of("markdown", CHEN, "anyway", true)).post("/api/v1/posts/" + inside.id + "/comments").then().statusCode(201);
    }

    @Test
    void a_post_that_misses_somebody_is_held_back_once_and_nothing_is_published() {
        var title = Articles.title("Update");
        var held = cast.as("amal").formParam("act", "publish").formParam("kind", "update").formParam("place", "space").formParam("space", space)
                .formParam("title", title).formParam("markdown", CHEN).post("/drafts");
        held.then().statusCode(422);
        assertThat(held.asString()).contains("publish-anyway", "Chen Example cannot read this");
        assertThat(cast.as("bruno").get("/spaces/" + space).asString()).doesNotContain(title);
        cast.as("amal").formParam("act", "publish-anyway").formParam("kind", "update").formParam("place", "space").formParam("space", space)
                .formParam("title", title).formParam("markdown", CHEN).post("/drafts").then().statusCode(303);
        assertThat(cast.as("bruno").get("/spaces/" + space).asString()).contains(title);
    }

    @Test
    void the_sheet_says_who_is_told_and_who_is_missed() {
        var sent = cast.as("amal").formParam("act", "save").formParam("kind", "article").formParam("place", "space").formParam("space", space)
                .formParam("title", Articles.title("Sheet")).formParam("markdown", CHEN + " And [@Bruno](/people/bruno).").post("/drafts");
        var sheet = sent.then().statusCode(303).extract().header("Location").replaceAll("^https?://[^/]+", "").replace("/edit", "/publication");
        assertThat(Jsoup.parse(cast.as("amal").get(sheet).asString()).select("main").text()).contains("Tells 1 person who is named in it.", "Chen Example cannot read this");
    }

    @Test
    void a_text_that_has_no_place_yet_tells_nobody_and_misses_nobody() {
        for (var kind : List.of("update", "question")) {
            var cost = cast.as("amal").formParam("markdown", CHEN).formParam("place", "space").formParam("space", "").post("/mentions");
            assertThat(Jsoup.parse(cost.then().statusCode(200).extract().asString()).text()).doesNotContain("Chen", "Tells");
            var draft = cast.as("amal").formParam("act", "save").formParam("kind", kind).formParam("title", Articles.title("Nowhere")).formParam("markdown", CHEN)
                    .post("/drafts").then().statusCode(303).extract().header("Location").replaceAll("^https?://[^/]+|/edit$", "");
            for (var page : List.of("", "/publication", "/edit")) cast.as("amal").get(draft + page).then().statusCode(200);
        }
    }

    @Test
    void an_answer_on_a_page_of_its_own_says_what_it_costs() {
        var page = Jsoup.parse(cast.as("bruno").get("/posts/" + inside.id + "/comments/new").then().statusCode(200).extract().asString());
        assertThat(page.select("[data-mentions=markdown]").attr("hx-include")).isEqualTo("#markdown, #under");
        assertThat(page.select("#under").val()).isEqualTo(inside.id.toString());
    }

    @Test
    void mentions_are_noted_once_and_reach_only_who_may_read() throws Exception {
        var text = "[@Bruno](/people/bruno) [@Chen](/people/chen) [@all](/spaces/" + space + ") [@M](/people?role=moderator) [@x](/people?role=king)";
        var sent = cast.as("amal").formParam("markdown", text).formParam("anyway", "true").post("/posts/" + inside.id + "/comments");
        var comment = UUID.fromString(sent.then().statusCode(303).extract().header("Location").replaceAll(".*#c-", ""));
        assertThat(made(inside.id)).containsExactlyInAnyOrder("bruno", "chen", space, "moderator");
        cast.as("amal").formParam("markdown", text + " Again.").formParam("anyway", "true").post("/comments/" + comment + "/revisions").then().statusCode(303);
        assertThat(made(inside.id)).hasSize(4);
        assertThat(told(inside.id, comment, cast.id("chen"), null, null)).isEmpty();
        assertThat(told(inside.id, comment, cast.id("bruno"), null, null)).containsExactly(cast.id("bruno"));
        assertThat(told(inside.id, comment, null, inside.space, null)).containsExactly(cast.id("bruno"));
        assertThat(told(inside.id, comment, null, null, "moderator")).isEmpty();
    }

    private List<UUID> told(UUID post, UUID comment, UUID person, UUID space, String role) {
        return QuarkusTransaction.requiringNew().call(() -> audience.of(new Mention.Made(post, comment, person, space, role, cast.id("amal"), null)));
    }

    @Test
    void a_draft_tells_nobody_until_it_is_published() throws Exception {
        var sent = cast.as("amal").formParam("act", "save").formParam("kind", "article").formParam("place", "blog")
                .formParam("title", Articles.title("Draft")).formParam("markdown", CHEN).post("/drafts");
        var id = UUID.fromString(sent.then().statusCode(303).extract().header("Location").replaceAll(".*/posts/|/edit", ""));
        assertThat(made(id)).isEmpty();
        cast.as("amal").formParam("when", "now").post("/posts/" + id + "/publication").then().statusCode(303);
        assertThat(made(id)).containsExactly("chen");
    }

    @Test
    void spaces_and_roles_are_offered_after_people() {
        cast.as("amal").urlEncodingEnabled(true).queryParam("q", "boiler").get("/completions/mentions").then().statusCode(200);
        assertThat(cast.as("amal").queryParam("q", "boiler").get("/completions/mentions").asString()).contains("/spaces/");
        assertThat(cast.as("chen").queryParam("q", "boiler").get("/completions/mentions").asString()).doesNotContain(space);
        assertThat(cast.as("chen").queryParam("q", "moder").get("/completions/mentions").asString()).contains("/people?role=moderator");
    }
}
