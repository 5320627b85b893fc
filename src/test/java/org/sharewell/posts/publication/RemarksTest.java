package org.sharewell.posts.publication;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

/** The draft has a heading, a paragraph "Because of the rain." and a list; Bruno is asked to read it. */
@QuarkusTest
class RemarksTest {
    @Inject
    Cast cast;
    @Inject
    Desk desk;

    private UUID post;

    @BeforeEach
    void a_draft_with_a_reader() {
        post = desk.draft("In the margin", null, "lea");
        cast.as("amal").formParam("username", "bruno").post("/posts/" + post + "/readers").then().statusCode(303);
    }

    private Response remark(String username, Object block, String quote, String markdown) {
        return cast.as(username).formParam("block", block).formParam("quote", quote).formParam("markdown", markdown).post("/posts/" + post + "/remarks");
    }

    private Document page(String username) {
        return page(username, "/posts/" + post);
    }

    private Document page(String username, String path) {
        return Jsoup.parse(cast.as(username).get(path).then().statusCode(200).extract().asString());
    }

    private void rewrite(String markdown) {
        cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("version", desk.post(post).version).formParam("title", "In the margin")
                .formParam("markdown", markdown).post("/posts/" + post + "/revisions").then().statusCode(303);
    }

    @Test
    void a_remark_stands_beside_its_passage_for_all_who_may_read_the_draft() {
        var location = remark("bruno", 1, "", "Which **rain**? <script>alert(1)</script>").then().statusCode(303).extract().header("Location");
        assertThat(location).startsWith("/posts/" + post + "#r-");
        for (var reader : new String[] { "amal", "bruno", "lea" }) {
            var note = page(reader).select("#p-1 .comment");
            assertThat(note.select("strong").text()).contains("Bruno Example", "rain");
            assertThat(note.select("blockquote")).as("about all of it").isEmpty();
        }
        assertThat(page("amal").select("script:not([src])")).isEmpty();
        remark("chen", 1, "", "Me too").then().statusCode(404);
        cast.as("chen").get("/posts/" + post + "/remarks").then().statusCode(404);
    }

    @Test
    void a_remark_may_be_about_some_words() {
        remark("bruno", 1, "  the\n rain ", "Heavy?").then().statusCode(303);
        assertThat(page("amal").select("#p-1 blockquote").text()).isEqualTo("the rain");
    }

    @Test
    void every_passage_leads_to_a_page_to_remark_on_it() {
        var link = page("bruno").select("#p-2 [data-remark]").attr("href");
        assertThat(page("bruno", link).select("blockquote").text()).isEqualTo("one two");
        var form = page("bruno", link + "&quote=two").select("form[action$=/remarks]");
        assertThat(form.select("[name=quote]").val()).isEqualTo("two");
        assertThat(page("bruno", link + "&quote=%3Cb%3Enot+in+it").select("[name=quote]").val()).as("words that are not there").isEqualTo("one two");
        cast.as("bruno").get("/posts/" + post + "/remarks/new?block=99").then().statusCode(422);
    }

    @Test
    void what_cannot_be_a_remark_is_told_and_kept() {
        refused(remark("bruno", 1, "", "  "), "");
        refused(remark("bruno", 1, "", "x".repeat(4001)), "x".repeat(4001));
        refused(remark("bruno", 7, "", "Where?"), "Where?");
        refused(remark("bruno", -1, "", "Where?"), "Where?");
        refused(remark("bruno", 1, "", "![it](/images/01a20551-c79f-719e-89ae-6172e6e38eb2)"), "![it](/images/01a20551-c79f-719e-89ae-6172e6e38eb2)");
        remark("bruno", 1, "", "x".repeat(4000)).then().statusCode(303);
        assertThat(page("amal").select(".comment")).hasSize(1);
    }

    private static void refused(Response response, String kept) {
        var page = Jsoup.parse(response.then().statusCode(422).extract().asString());
        assertThat(page.select(".wrong")).isNotEmpty();
        assertThat(page.select("textarea[name=markdown]").val()).isEqualTo(kept);
    }

    @Test
    void a_form_sent_twice_makes_one_remark() {
        var key = page("bruno", "/posts/" + post + "/remarks/new?block=1").select("[name=key]").val();
        for (var i = 0; i < 2; i++) cast.as("bruno").formParam("block", 1).formParam("quote", "").formParam("markdown", "Once").formParam("key", key)
                .post("/posts/" + post + "/remarks").then().statusCode(303);
        assertThat(page("amal").select(".comment")).hasSize(1);
    }

    @Test
    void a_remark_moves_with_its_words_and_is_kept_when_they_are_gone() {
        remark("bruno", 1, "the rain", "Which?");
        remark("lea", 2, "", "Three?");
        rewrite("A new beginning.\n\n## Why\n\nIt was the rain again.\n\n- one\n- two");
        var moved = page("amal");
        assertThat(moved.select("#p-2 .comment").text()).contains("Which?");
        assertThat(moved.select("#p-3 .comment").text()).contains("Three?");
        rewrite("Nothing of all that.");
        var gone = page("amal");
        assertThat(gone.select("section:has(h2:contains(About text that has changed)) blockquote").eachText()).containsExactly("the rain", "one two");
    }

    @Test
    void an_author_or_who_wrote_it_says_that_it_is_done() {
        remark("bruno", 1, "", "First");
        remark("bruno", 1, "", "Second");
        assertThat(page("lea").select("form[action$=/resolution]")).as("is only invited yet").isEmpty();
        var actions = page("bruno").select("form[action$=/resolution]").eachAttr("action");
        assertThat(actions).hasSize(2);
        cast.as("lea").post(actions.getFirst()).then().statusCode(403);
        cast.as("chen").post(actions.getFirst()).then().statusCode(404);
        cast.as("amal").post(actions.getFirst()).then().statusCode(303);
        cast.as("bruno").post(actions.getLast()).then().statusCode(303);
        assertThat(page("amal").select("#p-1 .comment")).isEmpty();
        assertThat(page("amal").select("details:has(summary:contains(2 remarks dealt with)) .comment")).hasSize(2);
    }

    @Test
    void once_published_only_the_authors_still_see_them() {
        remark("bruno", 1, "", "Between us");
        cast.as("amal").post("/posts/" + post + "/publication").then().statusCode(303);
        var article = cast.as("bruno").get("/posts/" + post).header("Location");
        assertThat(page("bruno", article).text()).doesNotContain("Between us", "remark on the draft");
        cast.as("bruno").get("/posts/" + post + "/remarks").then().statusCode(403);
        remark("bruno", 1, "", "Too late").then().statusCode(409);
        assertThat(page("amal", article).select("a[href$=/remarks]").text()).isEqualTo("1 remark on the draft");
        assertThat(page("amal", "/posts/" + post + "/remarks").select(".comment").text()).contains("Between us");
    }

    @Test
    void a_steward_who_did_not_write_it_learns_of_no_remarks() {
        post = desk.draft("In a space", desk.space("closed"));
        cast.as("amal").formParam("username", "bruno").post("/posts/" + post + "/readers").then().statusCode(303);
        remark("bruno", 1, "", "Between us").then().statusCode(303);
        cast.as("amal").post("/posts/" + post + "/publication").then().statusCode(303);
        assertThat(page("amal", "/posts/" + post + "/edit").select("a[href$=/remarks]")).hasSize(1);
        assertThat(page("farid", "/posts/" + post + "/edit").select("a[href$=/remarks]")).isEmpty();
    }
}
