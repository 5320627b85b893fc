package org.sharewell.credit;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.Statements;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class UseNoteTest {
    private static final String NOTE = "For the letter to our customers.";

    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Scribe scribe;
    @Inject
    Statements statements;

    private Post post;

    @BeforeEach
    void a_post_that_bruno_used() {
        post = articles.published("amal", Articles.title("Three photos"));
        react("bruno", false);
    }

    private Response react(String who, boolean back) {
        return cast.as(who).formParam("back", back).header("HX-Request", "true").post("/posts/" + post.id + "/reactions/used");
    }

    private Response say(String who, String note) {
        return cast.as(who).formParam("note", note).post("/posts/" + post.id + "/use");
    }

    private String citations(String reader) {
        return Jsoup.parse(scribe.page(reader, "/posts/" + post.id + "/citations")).select("#citations").text();
    }

    @Test
    void who_has_just_said_that_they_used_it_is_asked_what_for() {
        react("chen", false).then().statusCode(303).header("Location", "/posts/" + post.id + "/acts?said=used");
        var acts = Jsoup.parse(scribe.page("chen", "/posts/" + post.id + "/acts?said=used"));
        assertThat(acts.select(".acts [hx-get=/posts/" + post.id + "/use][hx-trigger=load]")).hasSize(1);
        assertThat(Jsoup.parse(scribe.page("chen", "/posts/" + post.id + "/acts?said=useful")).select("[hx-trigger=load][hx-get$=/use]")).isEmpty();
        assertThat(Jsoup.parse(scribe.page("chen", "/posts/" + post.id + "/use")).select("#use form #note, #use a:contains(Skip)")).hasSize(2);
    }

    @Test
    void what_it_was_used_for_stands_under_the_post() {
        say("bruno", NOTE).then().statusCode(303);
        assertThat(citations("chen")).contains("Used by", "Bruno Example: " + NOTE).doesNotContain("Say it differently");
        assertThat(scribe.events("credit.UseNotes.Noted", "post", post)).isEqualTo(1);
    }

    @Test
    void its_writer_says_it_differently_and_removes_it() {
        say("bruno", NOTE);
        say("bruno", "For the letter to our brokers.").then().statusCode(303);
        assertThat(citations("bruno")).contains("brokers", "Say it differently").doesNotContain("customers");
        assertThat(Jsoup.parse(scribe.page("bruno", "/posts/" + post.id + "/use")).select("#note").text()).isEqualTo("For the letter to our brokers.");
        cast.as("chen").post("/posts/" + post.id + "/use/removal").then().statusCode(303);
        assertThat(citations("chen")).contains("brokers");
        cast.as("bruno").post("/posts/" + post.id + "/use/removal").then().statusCode(303);
        assertThat(citations("chen")).doesNotContain("brokers", "Used by");
        assertThat(scribe.events("credit.UseNotes.Removed", "post", post)).isEqualTo(1);
    }

    @Test
    void it_goes_with_the_reaction() {
        say("bruno", NOTE);
        react("bruno", true).then().statusCode(303);
        assertThat(citations("chen")).doesNotContain(NOTE);
        say("bruno", NOTE).then().statusCode(409);
    }

    @Test
    void what_was_typed_is_kept_beside_what_is_wrong_with_it() {
        var form = Jsoup.parse(say("bruno", "Letters").then().statusCode(422).extract().asString());
        assertThat(form.select("#note").text()).isEqualTo("Letters");
        assertThat(form.select("#note-wrong-1")).isNotEmpty();
        say("bruno", "x".repeat(301)).then().statusCode(422);
    }

    @Test
    void an_outsider_learns_nothing_of_it() {
        var hidden = articles.published("amal", Articles.title("Behind the door"), articles.space("private"));
        for (var page : List.of("/use", "/use/credit", "/citations")) cast.as("chen").get("/posts/" + hidden.id + page).then().statusCode(404);
        cast.as("chen").formParam("note", NOTE).post("/posts/" + hidden.id + "/use").then().statusCode(404);
    }

    @Test
    void from_there_it_is_credited_in_a_work_of_ones_own() {
        var work = articles.published("bruno", Articles.title("How our letter went"));
        say("bruno", NOTE);
        var link = Jsoup.parse(scribe.page("bruno", "/posts/" + post.id + "/use/credit")).select("a:contains(" + work.title + ")").attr("href");
        var form = Jsoup.parse(scribe.page("bruno", link));
        assertThat(form.select("#relation-applied_in").hasAttr("checked")).isTrue();
        assertThat(form.select("#sentence").text()).isEqualTo(NOTE);
        assertThat(form.select("#source").val()).isEqualTo("/posts/" + post.id);
    }

    @Test
    void pages_take_few_statements() {
        say("bruno", NOTE);
        for (var page : List.of("/use", "/use/credit", "/citations")) assertThat(statements.of(() -> cast.as("bruno").get("/posts/" + post.id + page))).as(page).isLessThanOrEqualTo(12);
    }
}
