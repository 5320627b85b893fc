package org.sharewell.credit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.access.Rows;
import org.sharewell.Statements;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Publications;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CitationTest {
    @Inject
    Rows rows;
    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Posts posts;
    @Inject
    Publications publications;
    @Inject
    Scribe scribe;
    @Inject
    Statements statements;

    private Post source;
    private Post work;

    @BeforeEach
    void a_source_and_a_work() {
        source = articles.published("amal", Articles.title("Three photos"));
        work = articles.published("bruno", Articles.title("Four days"));
    }

    @Test
    void both_sides_show_what_was_used() {
        scribe.credit("bruno", work, source).then().statusCode(303);
        assertThat(Jsoup.parse(scribe.page("chen", "/posts/" + work.id + "/citations")).select("#citations").text())
                .contains("Builds on " + source.title, "by Amal Example", Scribe.SENTENCE).doesNotContain("Withdraw", "This is wrong");
        assertThat(Jsoup.parse(scribe.page("chen", "/posts/" + source.id + "/citations")).select("#citations").text())
                .contains("Used by", work.title, "builds on it", Scribe.SENTENCE);
        assertThat(cast.as("chen").get("/api/v1/posts/" + work.id + "/credits").<List<String>>path("items.title")).containsExactly(source.title);
        assertThat(cast.as("chen").get("/api/v1/posts/" + source.id + "/citations").<List<String>>path("items.title")).containsExactly(work.title);
        assertThat(scribe.events("credit.Citation.Made", "source", source)).isEqualTo(1);
    }

    @Test
    void a_draft_gives_credit_that_is_told_once_it_is_published() {
        var draft = scribe.draft("bruno", Articles.title("Not yet"), "Words.");
        scribe.credit("bruno", draft, source).then().statusCode(303);
        assertThat(scribe.events("credit.Citation.Made", "post", draft)).isZero();
        assertThat(scribe.page("amal", "/posts/" + source.id + "/citations")).doesNotContain("Not yet", Scribe.SENTENCE);
        QuarkusTransaction.requiringNew().run(() -> publications.publish(cast.viewer("bruno"), posts.findById(draft.id)));
        Scribe.await(() -> scribe.events("credit.Citation.Made", "post", draft) == 1);
        assertThat(scribe.page("amal", "/posts/" + source.id + "/citations")).contains(draft.title);
    }

    @Test
    void what_was_typed_is_kept_beside_what_is_wrong_with_it() {
        var refused = scribe.credit("bruno", work, "somewhere", "", "Too short");
        var form = Jsoup.parse(refused.then().statusCode(422).extract().asString());
        assertThat(form.select("#source").val()).isEqualTo("somewhere");
        assertThat(form.select("#sentence").text()).isEqualTo("Too short");
        assertThat(form.text()).contains("Say how you used it.");
        assertThat(form.select("#sentence-wrong-1")).isNotEmpty();
    }

    @Test
    void the_form_is_filled_in_by_its_address() {
        var form = Jsoup.parse(scribe.page("bruno", "/posts/" + work.id + "/credits/new?source=/posts/" + source.id + "&relation=quotes&sentence=Its%20third%20sentence"));
        assertThat(form.select("#source").val()).isEqualTo("/posts/" + source.id);
        assertThat(form.select("#relation-quotes").hasAttr("checked")).isTrue();
        assertThat(form.select("#sentence").text()).isEqualTo("Its third sentence");
    }

    @Test
    void a_source_one_cannot_read_and_one_that_is_not_there_are_refused_alike() {
        var hidden = articles.published("amal", Articles.title("Behind the door"), articles.space("private"));
        var refused = scribe.api("bruno", work, hidden.id).then().statusCode(422).extract().path("errors").toString();
        var missing = scribe.api("bruno", work, "0190a0a0-0000-7000-8000-00000000beef").then().statusCode(422).extract().path("errors").toString();
        assertThat(refused).isEqualTo(missing).contains("source");
    }

    @Test
    void the_same_post_ones_own_and_what_is_not_published_are_no_sources() {
        assertThat(scribe.credit("bruno", work, work).then().statusCode(422).extract().asString()).contains("credited in itself");
        assertThat(scribe.credit("bruno", work, articles.published("bruno", Articles.title("Mine"))).then().statusCode(422).extract().asString()).contains("by the same authors");
        var draft = scribe.draft("bruno", Articles.title("Draft"), "Words.");
        assertThat(scribe.credit("bruno", work, draft).then().statusCode(422).extract().asString()).contains("Only what is published");
        cast.as("amal").post("/posts/" + source.id + "/withdrawal").then().statusCode(303);
        scribe.credit("bruno", work, source).then().statusCode(422);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_each_at_its_field() {
        var page = Jsoup.parse(cast.as("bruno").formParam("source", "nowhere").post("/posts/" + work.id + "/credits").then().statusCode(422).extract().asString());
        for (var field : List.of("source", "relation", "sentence")) assertThat(page.select("#" + field + "-wrong-1")).as(field).hasSize(1);
        assertThat(page.select("#source").val()).isEqualTo("nowhere");
    }

    @Test
    void sixteen_at_once_credit_a_source_once() {
        cast.as("bruno").get("/").then().statusCode(200);
        try (var pool = Executors.newFixedThreadPool(16)) {
            var sent = IntStream.range(0, 16).mapToObj(_ -> CompletableFuture.supplyAsync(() -> scribe.api("bruno", work, source.id).statusCode(), pool)).toList();
            assertThat(sent.stream().map(CompletableFuture::join).filter(status -> status == 201)).hasSize(1);
            assertThat(sent.stream().map(CompletableFuture::join)).containsOnly(201, 422);
        }
        assertThat(scribe.events("credit.Citation.Made", "post", work)).isEqualTo(1);
    }

    @Test
    void only_the_works_authors_give_and_withdraw() {
        scribe.credit("chen", work, source).then().statusCode(403);
        scribe.credit("bruno", work, source).then().statusCode(303);
        var id = scribe.id("bruno", work);
        cast.as("amal").post("/citations/" + id + "/withdrawal").then().statusCode(403);
        cast.as("chen").delete("/api/v1/credits/" + id).then().statusCode(403);
        cast.as("bruno").delete("/api/v1/credits/" + id).then().statusCode(204);
        cast.as("bruno").post("/citations/" + id + "/withdrawal").then().statusCode(404);
        assertThat(scribe.page("chen", "/posts/" + source.id + "/citations")).doesNotContain(work.title);
        assertThat(scribe.events("credit.Citation.Withdrawn", "post", work)).isEqualTo(1);
        scribe.credit("bruno", work, source).then().statusCode(303);
    }

    private void claimed() {
        cast.as("amal").formParam("source", "/posts/" + source.id).formParam("said", "It was mine after all, sorry.").post("/posts/" + work.id + "/claims").then().statusCode(303);
    }

    @Test
    void what_the_sources_author_declines_is_seen_by_both_sides_alone() {
        scribe.credit("bruno", work, source).then().statusCode(303);
        var id = scribe.id("bruno", work);
        cast.as("bruno").get("/citations/" + id + "/refusal").then().statusCode(403);
        cast.as("chen").post("/citations/" + id + "/refusal").then().statusCode(403);
        assertThat(Jsoup.parse(scribe.page("amal", "/posts/" + source.id + "/citations")).select("#c-" + id + " a:contains(This is wrong)")).hasSize(1);
        assertThat(Jsoup.parse(scribe.page("bruno", "/posts/" + work.id + "/citations")).select("#c-" + id + " button:contains(Withdraw)")).hasSize(1);
        assertThat(scribe.page("amal", "/citations/" + id + "/refusal")).contains(Scribe.SENTENCE);
        cast.as("amal").formParam("why", "x".repeat(301)).post("/citations/" + id + "/refusal").then().statusCode(422);
        cast.as("amal").formParam("why", "That idea was Mei's.").post("/citations/" + id + "/refusal").then().statusCode(303);
        cast.as("amal").post("/citations/" + id + "/refusal").then().statusCode(409);
        for (var side : List.of("amal", "bruno")) assertThat(scribe.page(side, "/posts/" + work.id + "/citations")).contains("Declined", "That idea was Mei");
        for (var page : List.of("/posts/" + work.id + "/citations", "/posts/" + source.id + "/citations", "/posts/" + work.id + "/lineage"))
            assertThat(scribe.page("chen", page)).doesNotContain(Scribe.SENTENCE, "That idea was Mei");
        cast.as("chen").post("/citations/" + id + "/withdrawal").then().statusCode(404);
        assertThat(scribe.credit("bruno", work, source).then().statusCode(422).extract().asString()).contains("credited already");
        assertThat(scribe.events("credit.Citation.Declined", "post", work)).isEqualTo(1);
        cast.as("bruno").post("/citations/" + id + "/withdrawal").then().statusCode(303);
        assertThat(scribe.credit("bruno", work, source).then().statusCode(422).extract().asString()).contains("have said that this credit is wrong");
        claimed();
        var claim = rows.one("select id from claim where work_id = ?1", work.id);
        cast.as("amal").post("/claims/" + claim + "/withdrawal").then().statusCode(303);
        scribe.credit("bruno", work, source).then().statusCode(422);
        claimed();
        scribe.credit("bruno", work, source).then().statusCode(303);
    }

    @Test
    void an_outsider_learns_nothing_of_a_private_work() {
        var hidden = articles.published("amal", Articles.title("Canary work"), articles.space("private"));
        var open = articles.published("bruno", Articles.title("Open source"));
        scribe.credit("amal", hidden, open).then().statusCode(303);
        assertThat(scribe.page("amal", "/posts/" + open.id + "/citations")).contains("Canary work", Scribe.SENTENCE);
        for (var outsider : List.of("chen", "bruno", "erin")) {
            for (var page : List.of("/citations", "/lineage", "/claims")) assertThat(scribe.page(outsider, "/posts/" + open.id + page))
                    .as(outsider + page).doesNotContain("Canary work", Scribe.SENTENCE, hidden.id.toString(), "Used by");
            assertThat(cast.as(outsider).get("/api/v1/posts/" + open.id + "/citations").<List<?>>path("items")).isEmpty();
            for (var page : List.of("/citations", "/lineage", "/credits/new", "/credits/proposed")) cast.as(outsider).get("/posts/" + hidden.id + page).then().statusCode(404);
            cast.as(outsider).get("/api/v1/posts/" + hidden.id + "/credits").then().statusCode(404);
            var id = scribe.id("amal", hidden);
            cast.as(outsider).get("/citations/" + id + "/refusal").then().statusCode(404);
            cast.as(outsider).post("/citations/" + id + "/withdrawal").then().statusCode(404);
        }
    }

    @Test
    void a_form_sent_twice_credits_once() {
        for (var i = 0; i < 2; i++) cast.as("bruno").formParam("source", source.path()).formParam("relation", "quotes").formParam("sentence", Scribe.SENTENCE)
                .formParam("key", "once-" + work.id).post("/posts/" + work.id + "/credits").then().statusCode(303);
        assertThat(cast.as("amal").get("/api/v1/posts/" + work.id + "/credits").<List<?>>path("items")).hasSize(1);
    }

    @Test
    void a_draft_with_credit_can_be_thrown_away() {
        var draft = scribe.draft("bruno", Articles.title("Thrown away"), "Words.");
        scribe.credit("bruno", draft, source).then().statusCode(303);
        cast.as("bruno").post("/posts/" + draft.id + "/removal").then().statusCode(303);
        cast.as("bruno").get("/posts/" + draft.id).then().statusCode(404);
    }

    @Test
    void pages_take_few_statements() {
        for (var i = 0; i < 4; i++) scribe.credit("bruno", work, articles.published("amal", Articles.title("Source"))).then().statusCode(303);
        for (var page : List.of("/citations", "/credits/new", "/credits/proposed", "/lineage", "/claims"))
            assertThat(statements.of(() -> cast.as("bruno").get("/posts/" + work.id + page))).as(page).isLessThanOrEqualTo(12);
    }
}
