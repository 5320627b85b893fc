package org.sharewell.posts.writing;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class WritingTest {
    @Inject
    Cast cast;

    private Response save(String author, String action, String... fields) {
        var request = cast.as(author).formParam("kind", "article").formParam("place", "blog").formParam("version", 0);
        for (var i = 0; i < fields.length; i += 2) request.formParam(fields[i], fields[i + 1]);
        return request.post(action);
    }

    private static String path(Response response) {
        response.then().statusCode(303);
        return response.header("Location");
    }

    @Test
    void an_article_is_published_at_once_and_read_by_others() {
        var path = path(save("amal", "/drafts", "title", "Four days, not forty", "markdown", "We **stopped** asking.", "tags", "Claims, #water", "act", "publish"));
        assertThat(path).isEqualTo("/blog/four-days-not-forty");
        var page = Jsoup.parse(cast.as("chen").get(path).then().statusCode(200).extract().asString());
        assertThat(page.select("h1").text()).isEqualTo("Four days, not forty");
        assertThat(page.select(".text strong").text()).isEqualTo("stopped");
        assertThat(page.select("a.chip[href^=/tags/]").eachText()).containsExactly("Claims", "water");
        assertThat(page.select(".author a[href=/people/amal]")).hasSize(1);
        cast.as("chen").get("/tags/claims").then().statusCode(200);
    }

    @Test
    void what_was_typed_is_kept_when_something_is_missing() {
        var response = save("amal", "/drafts", "title", "", "markdown", "Typed with <b>care</b> & love", "act", "publish");
        response.then().statusCode(422);
        var page = Jsoup.parse(response.asString());
        assertThat(page.select("textarea[name=markdown]").val()).isEqualTo("Typed with <b>care</b> & love");
        assertThat(page.select("textarea[name=title]").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.select(".wrong").text()).contains("Give it a title.");
    }

    @Test
    void an_article_leads_to_its_sheet_once_it_has_what_it_needs() {
        save("amal", "/drafts", "title", "", "markdown", "words", "act", "sheet").then().statusCode(422);
        assertThat(path(save("amal", "/drafts", "title", "Sheet", "markdown", "words", "act", "sheet"))).endsWith("/publication");
    }

    @Test
    void a_title_that_is_too_long_is_told_at_its_field() {
        save("amal", "/drafts", "title", "x".repeat(200), "markdown", "fine").then().statusCode(303);
        var page = Jsoup.parse(save("amal", "/drafts", "title", "x".repeat(201), "markdown", "fine").then().statusCode(422).extract().asString());
        assertThat(page.select("textarea[name=title]").val()).hasSize(201);
        assertThat(page.select(".wrong")).isNotEmpty();
    }

    @Test
    void a_hundred_kilobytes_go_through_the_form() {
        save("amal", "/drafts", "title", "Long", "markdown", "word ".repeat(19_900)).then().statusCode(303);
    }

    @Test
    void two_people_who_edit_at_once_lose_nothing() {
        var edit = path(save("amal", "/drafts", "title", "Twice", "markdown", "first"));
        var id = edit.split("/")[2];
        save("amal", "/posts/" + id + "/revisions", "title", "Twice", "markdown", "second").then().statusCode(303);
        var stale = save("amal", "/posts/" + id + "/revisions", "title", "Twice", "markdown", "third");
        stale.then().statusCode(412);
        assertThat(Jsoup.parse(stale.asString()).select("textarea[name=markdown]").val()).isEqualTo("third");
        assertThat(Jsoup.parse(stale.asString()).select("[data-conflict] del").text()).isEqualTo("second");
    }

    @Test
    void a_form_sent_twice_makes_one_post() {
        var first = path(save("amal", "/drafts", "title", "Once only", "markdown", "text", "act", "publish", "key", "k-once"));
        var second = path(save("amal", "/drafts", "title", "Once only", "markdown", "text", "act", "publish", "key", "k-once"));
        assertThat(second).isEqualTo(first);
    }

    @Test
    void only_an_author_may_change_a_post() {
        var path = path(save("amal", "/drafts", "title", "Hers", "markdown", "text", "act", "publish"));
        var id = Jsoup.parse(cast.as("amal").get(path).asString()).select("a[data-key=e]").attr("href").split("/")[2];
        cast.as("bruno").get("/posts/" + id + "/edit").then().statusCode(403);
        save("bruno", "/posts/" + id + "/revisions", "title", "Mine", "markdown", "mine").then().statusCode(403);
        cast.as("bruno").post("/posts/" + id + "/withdrawal").then().statusCode(403);
        assertThat(cast.as("chen").get(path).asString()).contains("Hers").doesNotContain("Mine");
    }

    @Test
    void a_withdrawn_post_is_gone_for_all_but_its_authors() {
        var path = path(save("amal", "/drafts", "title", "Regretted", "markdown", "text", "act", "publish"));
        var id = Jsoup.parse(cast.as("amal").get(path).asString()).select("a[data-key=e]").attr("href").split("/")[2];
        cast.as("amal").post("/posts/" + id + "/withdrawal").then().statusCode(303);
        cast.as("bruno").get(path).then().statusCode(404);
        cast.as("amal").get(path).then().statusCode(200);
        cast.as("amal").post("/posts/" + id + "/withdrawal").then().statusCode(409);
    }

    @Test
    void a_co_author_is_named_only_after_accepting() {
        cast.person("bruno");
        var edit = path(save("amal", "/drafts", "title", "Together", "markdown", "text", "coAuthors", "bruno"));
        var id = edit.split("/")[2];
        cast.as("chen").get("/posts/" + id).then().statusCode(404);
        cast.as("bruno").get("/posts/" + id).then().statusCode(200);
        cast.as("amal").post("/posts/" + id + "/publication").then().statusCode(303);
        assertThat(Jsoup.parse(cast.as("chen").get("/blog/together").asString()).select(".byline").text()).contains("Amal").doesNotContain("Bruno");
        cast.as("bruno").formParam("answer", "accept").post("/posts/" + id + "/byline").then().statusCode(303);
        assertThat(Jsoup.parse(cast.as("chen").get("/blog/together").asString()).select(".byline").text()).contains("Amal", "Bruno");
        cast.as("bruno").get("/posts/" + id + "/edit").then().statusCode(200);
        cast.as("chen").formParam("answer", "accept").post("/posts/" + id + "/byline").then().statusCode(409);
    }

    @Test
    void unknown_colleagues_and_spaces_are_told_at_their_fields() {
        var page = Jsoup.parse(save("amal", "/drafts", "title", "T", "markdown", "x", "coAuthors", "nobody-here").then().statusCode(422).extract().asString());
        assertThat(page.select("#coAuthors").attr("aria-invalid")).isEqualTo("true");
        page = Jsoup.parse(save("amal", "/drafts", "title", "T", "markdown", "x", "space", "no-such-space").then().statusCode(422).extract().asString());
        assertThat(page.select("#space").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void quick_edits_fold_into_one_revision() {
        var path = path(save("amal", "/drafts", "title", "Folded", "markdown", "v1", "act", "publish"));
        var id = Jsoup.parse(cast.as("amal").get(path).asString()).select("a[data-key=e]").attr("href").split("/")[2];
        for (var version : new String[] {"v2", "v3", "v4"}) {
            var sheet = Jsoup.parse(cast.as("amal").get("/posts/" + id + "/edit").asString());
            save2("amal", id, sheet.select("input[name=version]").val(), version);
        }
        var list = Jsoup.parse(cast.as("chen").get("/posts/" + id + "/revisions").then().statusCode(200).extract().asString());
        assertThat(list.select("tbody tr")).hasSize(2);
        assertThat(cast.as("chen").get("/posts/" + id + "/revisions/1").asString()).contains("v1");
        assertThat(cast.as("chen").get("/posts/" + id + "/revisions/2").asString()).contains("v4");
        cast.as("chen").get("/posts/" + id + "/revisions/3").then().statusCode(404);
    }

    private void save2(String author, String id, String version, String text) {
        cast.as(author).formParam("kind", "article").formParam("place", "blog").formParam("version", version).formParam("title", "Folded")
                .formParam("markdown", text).post("/posts/" + id + "/revisions").then().statusCode(303);
    }

    @Test
    void comments_and_reactions_work_without_a_script() {
        var path = path(save("amal", "/drafts", "title", "Answer me", "markdown", "text", "act", "publish"));
        var page = Jsoup.parse(cast.as("bruno").get(path).asString());
        var action = page.select("form[data-keep^=comment]").attr("action");
        var said = cast.as("bruno").formParam("markdown", "We had the *same*.").post(action);
        assertThat(path(said)).startsWith(path + "#c-");
        cast.as("bruno").formParam("markdown", "  ").post(action).then().statusCode(422);
        var id = action.split("/")[2];
        cast.as("bruno").post("/posts/" + id + "/reactions/useful").then().statusCode(303);
        cast.as("bruno").post("/posts/" + id + "/reactions/useful").then().statusCode(303);
        cast.as("amal").post("/posts/" + id + "/reactions/useful").then().statusCode(409);
        page = Jsoup.parse(cast.as("chen").get(path).asString());
        assertThat(page.select(".comment em").text()).isEqualTo("same");
        assertThat(page.select(".acts").text()).contains("Useful · 1");
    }

    @Test
    void answers_stand_under_the_comment_they_answer() {
        var path = path(save("amal", "/drafts", "title", "Threads", "markdown", "text", "act", "publish"));
        var action = Jsoup.parse(cast.as("bruno").get(path).asString()).select("form[data-keep^=comment]").attr("action");
        var first = path(cast.as("bruno").formParam("markdown", "first").post(action)).split("#c-")[1];
        var answer = path(cast.as("chen").formParam("markdown", "answer").formParam("parent", first).post(action)).split("#c-")[1];
        path(cast.as("bruno").formParam("markdown", "answer to the answer").formParam("parent", answer).post(action));
        var page = Jsoup.parse(cast.as("amal").get(path).then().statusCode(200).extract().asString());
        assertThat(page.select(".answers .comment .text").eachText()).containsExactly("answer", "answer to the answer");
        cast.as("bruno").post("/comments/" + first + "/removal").then().statusCode(303);
        page = Jsoup.parse(cast.as("amal").get(path).asString());
        assertThat(page.select(".comment.gone")).hasSize(1);
        assertThat(page.select(".answers .comment")).hasSize(2);
    }

    @Test
    void hostile_words_stay_words() {
        var path = path(save("amal", "/drafts", "title", "<script>alert(1)</script>{cdi:viewer}", "standfirst", "\"><img src=x onerror=alert(1)>",
                "markdown", "<script>alert(1)</script> [x](javascript:alert(1)) {posts:blog}", "tags", "<b>bold</b>", "act", "publish"));
        var page = Jsoup.parse(cast.as("chen").get(path).then().statusCode(200).extract().asString());
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("[onerror], a[href^=javascript]")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>{cdi:viewer}");
        assertThat(page.select(".text.read").text()).contains("{posts:blog}");
    }
}
