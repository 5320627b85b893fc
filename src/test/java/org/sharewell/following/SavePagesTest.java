package org.sharewell.following;

import java.util.List;
import java.util.UUID;

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

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SavePagesTest {
    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Rows rows;
    @Inject
    Statements statements;

    @BeforeEach
    void nobody_keeps_anything() {
        for (var name : List.of("amal", "bruno", "chen")) cast.person(name);
        rows.change("delete from saved_post");
    }

    private Response save(String username, UUID post, String... fields) {
        var form = cast.as(username);
        for (int i = 0; i < fields.length; i += 2) form.formParam(fields[i], fields[i + 1]);
        return form.post("/posts/" + post + "/saved");
    }

    private Document page(String username, String at) {
        return Jsoup.parse(cast.as(username).get(at).then().statusCode(200).extract().asString());
    }

    private List<String> saved(String username) {
        return page(username, "/my/saved").select("article h2").eachText();
    }

    @Test
    void what_one_keeps_waits_in_a_list_of_ones_own_and_the_latest_comes_first() {
        var first = articles.published("amal", Articles.title("First"));
        var second = articles.published("amal", Articles.title("Second"));
        for (var post : List.of(first, second, first)) save("chen", post.id).then().statusCode(303).header("Location", post.path());
        assertThat(saved("chen")).containsExactly(second.title, first.title);
        assertThat(saved("bruno")).isEmpty();
        assertThat(page("chen", first.path()).select("form[action$=/saved] button").attr("aria-pressed")).isEqualTo("true");
        assertThat(page("bruno", first.path()).select("form[action$=/saved] button").attr("aria-pressed")).isEqualTo("false");
        assertThat(page("chen", "/blog").select("#p-" + second.id + " form[action$=/saved] button").attr("aria-pressed")).isEqualTo("true");
        save("chen", first.id, "back", "true").then().statusCode(303);
        save("chen", second.id, "back", "true", "from", "list").then().statusCode(303).header("Location", "/my/saved");
        assertThat(saved("chen")).isEmpty();
    }

    @Test
    void a_note_to_oneself_is_kept_and_one_that_is_too_long_comes_back_with_what_was_typed() {
        var post = articles.published("amal", Articles.title("Noted"));
        save("chen", post.id).then().statusCode(303);
        save("chen", post.id, "note", " For the <b>audit</b> ", "from", "list").then().statusCode(303);
        assertThat(page("chen", "/my/saved").select("input[name=note]").val()).isEqualTo("For the <b>audit</b>");
        save("chen", post.id).then().statusCode(303);
        assertThat(page("chen", "/my/saved").select("input[name=note]").val()).isEqualTo("For the <b>audit</b>");
        var wrong = save("chen", post.id, "note", "n".repeat(281), "from", "list").then().statusCode(422).extract().asString();
        assertThat(Jsoup.parse(wrong).select("input[aria-invalid]").val()).isEqualTo("n".repeat(281));
        save("chen", post.id, "note", "n".repeat(280), "from", "list").then().statusCode(303);
        save("chen", post.id, "note", "", "from", "list").then().statusCode(303);
        assertThat(page("chen", "/my/saved").select("input[name=note]").val()).isEmpty();
    }

    @Test
    void with_script_the_acts_are_shown_again() {
        var post = articles.published("amal", Articles.title("Scripted"));
        cast.as("chen").header("HX-Request", "true").post("/posts/" + post.id + "/saved").then().statusCode(303).header("Location", "/posts/" + post.id + "/acts");
        assertThat(page("chen", "/posts/" + post.id + "/acts").select("form[action$=/saved] button").attr("aria-pressed")).isEqualTo("true");
    }

    @Test
    void what_became_hidden_vanishes_and_what_is_no_post_is_not_kept() {
        var space = articles.space("private");
        var post = articles.published("amal", Articles.title("Hush"), space);
        save("chen", post.id).then().statusCode(404);
        save("chen", UUID.randomUUID()).then().statusCode(404);
        save("amal", articles.draft("amal", Articles.title("Half"))).then().statusCode(409);
        rows.change("insert into saved_post (person_id, post_id, at, note) values (?1, ?2, now(), 'My hushed note')", cast.id("chen"), post.id);
        assertThat(cast.as("chen").get("/my/saved").asString()).doesNotContain(post.title, post.id.toString(), "My hushed note").contains("Nothing saved");
        var withdrawn = articles.published("amal", Articles.title("Taken back"));
        save("chen", withdrawn.id).then().statusCode(303);
        cast.as("amal").post("/posts/" + withdrawn.id + "/withdrawal").then().statusCode(303);
        assertThat(saved("chen")).isEmpty();
    }

    @Test
    void a_long_list_goes_on_and_takes_few_statements() {
        for (int i = 0; i < 22; i++) save("chen", articles.published("amal", Articles.title("Many")).id);
        var first = page("chen", "/my/saved");
        assertThat(first.select("article")).hasSize(20);
        assertThat(page("chen", first.select("a[rel=next]").attr("href")).select("article")).hasSize(2);
        assertThat(statements.of(() -> cast.as("chen").get("/my/saved"))).isLessThanOrEqualTo(12);
    }
}
