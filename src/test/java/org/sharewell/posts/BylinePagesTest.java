package org.sharewell.posts;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class BylinePagesTest {
    private static final String LEAVE = "button[value=leave]";
    private static final String TAKE_BACK = "form[action$=/byline/bruno/removal]";

    @Inject
    Cast cast;

    /** An article by Amal, to which Bruno is invited. */
    private String article(String act) {
        cast.person("bruno");
        var location = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("act", act).formParam("title", "Rain on the roof")
                .formParam("markdown", "It was *loud*.").formParam("coAuthors", "bruno").post("/drafts").then().statusCode(303).extract().header("Location");
        return act.equals("publish") ? page("amal", location).select("a[data-key=e]").attr("href").split("/")[2] : location.split("/")[2];
    }

    private Document page(String username, String at) {
        var answer = cast.as(username).get(at);
        var page = answer.statusCode() == 303 ? cast.as(username).get(answer.header("Location")) : answer;
        return Jsoup.parse(page.then().statusCode(200).extract().asString());
    }

    private void answer(String username, String id, String answer, int status) {
        cast.as(username).formParam("answer", answer).redirects().follow(false).post("/posts/" + id + "/byline").then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = { "save", "publish" })
    void a_co_author_leaves_where_they_are_named_and_the_last_one_cannot(String act) {
        var id = article(act);
        answer("bruno", id, "accept", 303);
        for (var at : new String[] { "/posts/" + id, "/posts/" + id + "/edit" }) {
            assertThat(page("bruno", at).select(LEAVE)).as(at).hasSize(1);
            assertThat(page("amal", at).select(LEAVE)).as(at).hasSize(1);
        }
        answer("bruno", id, "leave", 303);
        for (var at : new String[] { "/posts/" + id, "/posts/" + id + "/edit" }) {
            assertThat(page("amal", at).select(LEAVE)).as(at).isEmpty();
            assertThat(page("amal", at).text()).as(at).doesNotContain("Bruno Example");
        }
        answer("amal", id, "leave", 409);
    }

    @ParameterizedTest
    @ValueSource(strings = { "save", "publish" })
    void an_author_takes_an_invitation_back(String act) {
        var id = article(act);
        assertThat(page("amal", "/posts/" + id + "/edit").select(TAKE_BACK)).hasSize(1);
        cast.as("amal").post(page("amal", "/posts/" + id).select(TAKE_BACK).attr("action")).then().statusCode(303);
        assertThat(page("amal", "/posts/" + id).select(TAKE_BACK)).isEmpty();
        answer("bruno", id, "accept", act.equals("save") ? 404 : 409);
    }

    @Test
    void only_an_author_takes_back_and_only_what_was_not_answered() {
        var id = article("publish");
        var removal = "/posts/" + id + "/byline/bruno/removal";
        assertThat(page("chen", "/posts/" + id).select(TAKE_BACK)).isEmpty();
        cast.as("chen").post(removal).then().statusCode(403);
        cast.as("amal").post("/posts/" + id + "/byline/nobody-here/removal").then().statusCode(404);
        answer("bruno", id, "accept", 303);
        cast.as("amal").post(removal).then().statusCode(403);
        assertThat(page("chen", "/posts/" + id).select(".byline").text()).contains("Bruno Example");
    }
}
