package org.sharewell.credit.claims;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
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
import org.sharewell.credit.Scribe;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ClaimTest {
    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Scribe scribe;
    @Inject
    Statements statements;

    private Post source;
    private Post work;
    private String said;

    @BeforeEach
    void a_work_that_forgot_its_source() {
        source = articles.published("amal", Articles.title("Three photos"));
        work = articles.published("bruno", Articles.title("Four days"));
        said = "The rule of " + System.nanoTime() + " photos is from mine.";
    }

    private Response claim(String claimant, String source, String said) {
        return cast.as(claimant).formParam("source", source).formParam("said", said).post("/posts/" + work.id + "/claims");
    }

    private String claimed() {
        return claim("amal", source.path(), said).then().statusCode(303).extract().header("Location").replaceFirst(".*#k-", "");
    }

    private Document page(String reader, String path) {
        return Jsoup.parse(scribe.page(reader, path));
    }

    @Test
    void the_two_sides_see_it_and_nobody_else_whatever_their_role() {
        var id = claimed();
        for (var side : List.of("amal", "bruno")) for (var path : List.of("/claims", "/posts/" + work.id + "/claims")) assertThat(page(side, path).text()).contains(said, source.title, work.title);
        for (var other : List.of("chen", "erin", "mila", "anton", "grace")) {
            for (var path : List.of("/claims", "/posts/" + work.id + "/claims", "/posts/" + work.id + "/citations", "/posts/" + source.id + "/citations", "/posts/" + source.id + "/claims"))
                assertThat(page(other, path).html()).as(other + path).doesNotContain(said, id);
            cast.as(other).get("/claims/" + id + "/settlement").then().statusCode(404);
            cast.as(other).formParam("answer", "It was my own idea.").post("/claims/" + id + "/settlement").then().statusCode(404);
            cast.as(other).post("/claims/" + id + "/withdrawal").then().statusCode(404);
        }
        assertThat(scribe.events("credit.claims.Claim.Made", "work", work)).isEqualTo(1);
    }

    @Test
    void to_credit_it_settles_it() {
        claimed();
        var form = page("bruno", "/claims").select("article:contains(" + said + ") a.primary").attr("href");
        assertThat(page("bruno", form).select("#sentence").text()).isEqualTo(said);
        assertThat(page("bruno", form).select("#source").val()).isEqualTo("/posts/" + source.id);
        scribe.credit("bruno", work, source).then().statusCode(303);
        assertThat(page("amal", "/claims").select("article:contains(" + said + ")").text()).contains("It has been credited.");
        assertThat(scribe.events("credit.claims.Claim.Settled", "work", work)).isEqualTo(1);
    }

    @Test
    void the_authors_say_with_a_sentence_that_it_was_not_used() {
        var id = claimed();
        cast.as("amal").get("/claims/" + id + "/settlement").then().statusCode(403);
        var refused = cast.as("bruno").formParam("answer", "No.").post("/claims/" + id + "/settlement").then().statusCode(422).extract().asString();
        assertThat(Jsoup.parse(refused).select("#answer").text()).isEqualTo("No.");
        cast.as("bruno").formParam("answer", "We had it from the Osaka desk.").post("/claims/" + id + "/settlement").then().statusCode(303);
        assertThat(page("amal", "/claims").text()).contains("We had it from the Osaka desk.");
        cast.as("bruno").formParam("answer", "We had it from the Osaka desk.").post("/claims/" + id + "/settlement").then().statusCode(409);
        assertThat(claim("amal", source.path(), said).then().statusCode(422).extract().asString()).contains("asked about that already");
    }

    @Test
    void who_asked_takes_it_back() {
        var id = claimed();
        cast.as("bruno").post("/claims/" + id + "/withdrawal").then().statusCode(403);
        cast.as("amal").post("/claims/" + id + "/withdrawal").then().statusCode(303);
        cast.as("amal").post("/claims/" + id + "/withdrawal").then().statusCode(404);
        assertThat(page("bruno", "/claims").text()).doesNotContain(said);
        assertThat(scribe.events("credit.claims.Claim.Withdrawn", "work", work)).isEqualTo(1);
        claimed();
    }

    @Test
    void only_an_author_of_what_was_used_asks_and_only_about_others_works() {
        claim("chen", source.path(), said).then().statusCode(422);
        cast.as("bruno").get("/posts/" + work.id + "/claims/new").then().statusCode(409);
        claim("bruno", source.path(), said).then().statusCode(409);
        var hidden = articles.published("amal", Articles.title("Behind the door"), articles.space("private"));
        assertThat(claim("chen", "/posts/" + hidden.id, said).then().statusCode(422).extract().asString().replace(hidden.id.toString(), ""))
                .contains("There is no such post, or none that you may read.").doesNotContain("Behind the door", "author of");
        scribe.credit("bruno", work, source).then().statusCode(303);
        assertThat(claim("amal", source.path(), said).then().statusCode(422).extract().asString()).contains("credited already");
    }

    @Test
    void what_was_typed_is_kept_beside_what_is_wrong_with_it() {
        var refused = Jsoup.parse(claim("amal", source.path(), "Mine!").then().statusCode(422).extract().asString());
        assertThat(refused.select("#said").text()).isEqualTo("Mine!");
        assertThat(refused.select("#source").val()).isEqualTo(source.path());
        assertThat(refused.select("#said-wrong-1")).isNotEmpty();
    }

    @Test
    void a_source_that_the_works_authors_may_not_read_has_no_name_for_them() {
        source = articles.published("amal", Articles.title("Canary source"), articles.space("private"));
        claimed();
        assertThat(page("bruno", "/claims").select("article:contains(" + said + ")").html()).doesNotContain("Canary source", "Credit it").contains("may not read");
        assertThat(page("amal", "/claims").text()).contains("Canary source");
    }

    @Test
    void sixteen_at_once_ask_once() {
        cast.as("amal").get("/").then().statusCode(200);
        try (var pool = Executors.newFixedThreadPool(16)) {
            var sent = IntStream.range(0, 16).mapToObj(_ -> CompletableFuture.supplyAsync(() -> claim("amal", source.path(), said).statusCode(), pool)).toList();
            assertThat(sent.stream().map(CompletableFuture::join).filter(status -> status == 303)).hasSize(1);
            assertThat(sent.stream().map(CompletableFuture::join)).containsOnly(303, 422);
        }
    }

    @Test
    void the_page_takes_few_statements() {
        claimed();
        assertThat(statements.of(() -> cast.as("amal").get("/claims"))).isLessThanOrEqualTo(12);
    }
}
