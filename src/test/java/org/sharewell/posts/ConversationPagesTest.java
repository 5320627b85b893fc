package org.sharewell.posts;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.access.Rows;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ConversationPagesTest {
    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Rows rows;

    private Post post;
    private String since;

    @BeforeEach
    void chen_has_the_page_open() {
        post = articles.published("amal", Articles.title("Talk"));
        say("bruno", "The first.", null);
        since = Jsoup.parse(cast.as("chen").get(post.path()).asString()).select("#newer").attr("hx-get").replaceAll(".*since=", "");
    }

    private UUID say(String username, String text, UUID parent) {
        var form = cast.as(username).formParam("markdown", text);
        if (parent != null) form.formParam("parent", parent.toString());
        return UUID.fromString(form.post("/posts/" + post.id + "/comments").then().statusCode(303).extract().header("Location").replaceAll(".*#c-", ""));
    }

    private Document newer(String username) {
        return Jsoup.parse(cast.as(username).header("HX-Request", "true").get("/posts/" + post.id + "/comments/newer?since=" + since).then().statusCode(200).extract().asString());
    }

    private Document talk() {
        return Jsoup.parse(cast.as("chen").header("HX-Request", "true").get("/posts/" + post.id + "/comments?since=" + since).then().statusCode(200).extract().asString());
    }

    @Test
    void the_bar_counts_what_others_have_said_since() {
        assertThat(newer("chen").select("a")).isEmpty();
        say("bruno", "The second.", null);
        say("amal", "The third.", null);
        say("chen", "My own.", null);
        assertThat(newer("chen").select("a").text()).isEqualTo("2 new comments");
    }

    @Test
    void what_was_taken_away_is_not_counted() {
        var gone = say("bruno", "Wrong thread.", null);
        cast.as("bruno").post("/comments/" + gone + "/removal").then().statusCode(303);
        assertThat(newer("chen").select("a")).isEmpty();
    }

    @Test
    void what_is_new_comes_into_its_thread_and_is_marked() {
        var first = UUID.fromString(talk().select("#talk > .comment").attr("id").replaceFirst("^c-", ""));
        var answer = say("amal", "An answer to the first.", first);
        var page = talk();
        assertThat(page.select(".answers .fresh").attr("id")).isEqualTo("c-" + answer);
        assertThat(page.select("#c-" + first).hasClass("fresh")).isFalse();
        since = page.select("#newer[hx-swap-oob]").attr("hx-get").replaceAll(".*since=", "");
        assertThat(newer("chen").select("a")).isEmpty();
    }

    private void many(int count, UUID parent) {
        rows.change("""
                insert into comment (id, post_id, parent_id, author_id, markdown, html, created_at)
                select gen_random_uuid(), ?1, cast(?2 as uuid), ?3, 'Number ' || n, '<p>Number ' || n || '</p>', now() - interval '1 day' + n * interval '1 second' from generate_series(1, %d) n""".formatted(count),
                post.id, parent == null ? null : parent.toString(), cast.id("bruno"));
    }

    private Document page(String path) {
        return Jsoup.parse(cast.as("chen").get(path.replaceAll("#.*", "")).then().statusCode(200).extract().asString());
    }

    private static List<String> shown(Document page) {
        return page.select("#talk .comment .text").eachText();
    }

    @Test
    void a_conversation_that_is_too_long_for_one_page_goes_on_on_the_next() {
        many(1_100, null);
        var first = page(post.path());
        assertThat(shown(first)).hasSize(500).startsWith("Number 1").endsWith("Number 500");
        var second = page(first.select("#talk a[rel=next]").attr("href"));
        assertThat(shown(second)).hasSize(500).startsWith("Number 501").endsWith("Number 1000");
        var third = page(second.select("#talk a[rel=next]").attr("href"));
        assertThat(shown(third)).hasSize(101).startsWith("Number 1001").endsWith("Number 1100", "The first.");
        assertThat(third.select("#talk a[rel=next]")).isEmpty();
        assertThat(third.select("#talk a[rel=prev]").attr("href")).isEqualTo(post.path() + "#comments");
        assertThat(third.select("#newer").attr("hx-get")).as("what is new comes into this page").contains("from=");
        assertThat(Jsoup.parse(cast.as("chen").header("HX-Request", "true").get(third.select("#newer").attr("hx-get").replace("/newer", "")).asString()).select(".comment")).hasSize(101);
        assertThat(page(post.path() + "?from=" + UUID.randomUUID()).select(".comment")).as("none of this post").isEmpty();
        cast.as("chen").get(post.path() + "?from=x").then().statusCode(404);
    }

    @Test
    void who_adds_to_a_long_conversation_sees_it_there() {
        many(600, null);
        var there = cast.as("chen").formParam("markdown", "The latest.").post("/posts/" + post.id + "/comments").then().statusCode(303).extract().header("Location");
        assertThat(page(there).select("#" + there.replaceAll(".*#", "")).text()).contains("The latest.");
        cast.as("amal").get("/comments/" + there.replaceAll(".*#c-", "")).then().statusCode(303).header("Location", there);
        var answer = cast.as("chen").formParam("markdown", "An answer.").formParam("parent", there.replaceAll(".*#c-", "")).post("/posts/" + post.id + "/comments").header("Location");
        assertThat(page(answer).select("#" + there.replaceAll(".*#", "")).text()).contains("The latest.");
        assertThat(page(answer).select(".answers #" + answer.replaceAll(".*#", "")).text()).contains("An answer.");
    }

    @Test
    void a_thread_that_is_too_long_for_one_page_goes_on_on_the_next() {
        var root = say("amal", "What do you think?", null);
        many(600, root);
        var first = page(post.path());
        assertThat(shown(first)).hasSize(500).startsWith("The first.", "What do you think?", "Number 1");
        var second = page(first.select("#talk a[rel=next]").attr("href"));
        assertThat(second.select("#talk > .answers .text").eachText()).hasSize(102).startsWith("Number 499").endsWith("Number 600");
        assertThat(page(second.select("#talk > p a").attr("href")).select("#c-" + root).text()).contains("What do you think?");
    }

    @Test
    void without_script_it_leads_to_the_page() {
        cast.as("chen").get("/posts/" + post.id + "/comments").then().statusCode(303).header("Location", post.path() + "#comments");
    }

    @Test
    void a_mark_that_nobody_made_is_refused() {
        cast.as("chen").header("HX-Request", "true").get("/posts/" + post.id + "/comments/newer?since=yesterday").then().statusCode(400);
        cast.as("chen").header("HX-Request", "true").get("/posts/" + post.id + "/comments?since=yesterday").then().statusCode(400);
    }

    @Test
    void answers_to_answers_stand_in_the_same_thread() {
        var first = say("bruno", "A thought.", null);
        var second = say("amal", "An answer.", first);
        var third = say("bruno", "An answer to that.", second);
        var page = Jsoup.parse(cast.as("chen").get(post.path()).asString());
        assertThat(page.select(".answers .comment").eachAttr("id")).containsExactly("c-" + second, "c-" + third);
    }
}
