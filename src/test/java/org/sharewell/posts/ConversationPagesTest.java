package org.sharewell.posts;

import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ConversationPagesTest {
    @Inject
    Cast cast;
    @Inject
    Articles articles;

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
        var first = UUID.fromString(talk().select("#talk > .comment").attr("id").replace("c-", ""));
        var answer = say("amal", "An answer to the first.", first);
        var page = talk();
        assertThat(page.select(".answers .fresh").attr("id")).isEqualTo("c-" + answer);
        assertThat(page.select("#c-" + first).hasClass("fresh")).isFalse();
        since = page.select("#newer[hx-swap-oob]").attr("hx-get").replaceAll(".*since=", "");
        assertThat(newer("chen").select("a")).isEmpty();
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
