package org.sharewell.posts.locks;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LockPagesTest {
    @Inject
    Cast cast;
    @Inject
    Articles articles;

    private Response lock(String username, UUID post, String reason) {
        return cast.as(username).formParam("reason", reason).post("/posts/" + post + "/lock");
    }

    private Response comment(String username, UUID post, String text) {
        return cast.as(username).formParam("markdown", text).post("/posts/" + post + "/comments");
    }

    private Document page(String username, Post post) {
        return Jsoup.parse(cast.as(username).get(post.path()).then().statusCode(200).extract().asString());
    }

    @Test
    void who_reads_sees_who_locked_it_and_why_instead_of_a_form() {
        var post = articles.published("amal", Articles.title("Hot topic"));
        comment("bruno", post.id, "Said before.").then().statusCode(303);
        lock("mila", post.id, "It goes on in the working group.").then().statusCode(303);
        var page = page("bruno", post);
        assertThat(page.select("#locked").text()).contains("It goes on in the working group.", "Mila Example");
        assertThat(page.select("#comments form[action$=comments]")).isEmpty();
        assertThat(page.select("#talk .comment").text()).contains("Said before.").doesNotContain("Answer");
        assertThat(page.select("#locked form")).isEmpty();
        assertThat(page("mila", post).select("#locked form")).hasSize(1);
    }

    @Test
    void nobody_answers_what_is_locked_and_what_they_wrote_is_kept() {
        var post = articles.published("amal", Articles.title("Hot topic"));
        lock("mila", post.id, "Enough for today").then().statusCode(303);
        var refused = comment("bruno", post.id, "But still.");
        refused.then().statusCode(409);
        assertThat(Jsoup.parse(refused.asString()).select("#markdown").text()).isEqualTo("But still.");
        var api = cast.as("bruno").contentType("application/json").body(Map.of("markdown", "But still.")).post("/api/v1/posts/" + post.id + "/comments");
        api.then().statusCode(409).contentType("application/problem+json");
        assertThat(api.jsonPath().getString("detail")).startsWith("This conversation has been locked.");
    }

    @Test
    void it_goes_on_when_it_is_unlocked() {
        var post = articles.published("amal", Articles.title("Hot topic"));
        lock("mila", post.id, "Enough for today").then().statusCode(303);
        cast.as("mila").post("/posts/" + post.id + "/lock/removal").then().statusCode(303);
        comment("bruno", post.id, "Good morning.").then().statusCode(303);
        cast.as("mila").post("/posts/" + post.id + "/lock/removal").then().statusCode(409);
    }

    @Test
    void a_reason_is_needed_and_what_was_typed_stays() {
        var post = articles.published("amal", Articles.title("Hot topic"));
        for (var reason : new String[] {"", "no", "x".repeat(281)}) {
            var page = lock("mila", post.id, reason);
            page.then().statusCode(422);
            assertThat(Jsoup.parse(page.asString()).select("#reason").attr("aria-invalid")).isEqualTo("true");
            assertThat(Jsoup.parse(page.asString()).select("#reason").val()).isEqualTo(reason);
        }
        lock("mila", post.id, "Enough").then().statusCode(303);
        lock("mila", post.id, "Enough again").then().statusCode(409);
    }

    @Test
    void a_lock_is_no_new_version_and_editing_goes_on() {
        var post = articles.published("amal", Articles.title("Hot topic"));
        var before = cast.as("amal").get("/api/v1/posts/" + post.id).header("ETag");
        cast.as("mila").contentType("application/json").body(Map.of("reason", "Enough for today")).put("/api/v1/posts/" + post.id + "/lock").then().statusCode(204);
        assertThat(cast.as("amal").get("/api/v1/posts/" + post.id).header("ETag")).isEqualTo(before);
        cast.as("mila").delete("/api/v1/posts/" + post.id + "/lock").then().statusCode(204);
    }
}
