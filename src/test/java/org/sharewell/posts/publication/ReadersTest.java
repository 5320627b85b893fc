package org.sharewell.posts.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.posts.State;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ReadersTest {
    @Inject
    Cast cast;
    @Inject
    Desk desk;

    private Response ask(UUID post, String username) {
        return cast.as("amal").formParam("username", username).formParam("note", "Is the <b>tone</b> right?").post("/posts/" + post + "/readers");
    }

    private Document page(String username, String path) {
        return Jsoup.parse(cast.as(username).get(path).then().statusCode(200).extract().asString());
    }

    private Response answer(String username, UUID post, String answer) {
        return cast.as(username).formParam("answer", answer).post("/posts/" + post + "/reading");
    }

    @Test
    void who_is_asked_reads_the_draft_and_finds_it() {
        var post = desk.draft("Read me first", null);
        cast.person("vera");
        cast.as("vera").get("/posts/" + post).then().statusCode(404);
        ask(post, "@vera, ").then().statusCode(303);
        var draft = page("vera", "/posts/" + post);
        assertThat(draft.select("h1").text()).isEqualTo("Read me first");
        assertThat(draft.select(".notice").text()).contains("Amal Example asks you to read this draft");
        assertThat(draft.select(".notice q").text()).isEqualTo("Is the <b>tone</b> right?");
        assertThat(draft.select("a[href$=/edit], a[href$=/publication]")).isEmpty();
        for (var list : new String[] { "/", "/drafts" }) {
            assertThat(page("vera", list).select("a[href=/posts/" + post + "]")).isNotEmpty();
            assertThat(page("vera", list).text()).contains("Amal Example asks you to read");
        }
    }

    @Test
    void who_is_asked_changes_nothing() {
        var post = desk.draft("Hands off", null);
        ask(post, "bruno").then().statusCode(303);
        cast.as("bruno").get("/posts/" + post + "/edit").then().statusCode(403);
        cast.as("bruno").get("/posts/" + post + "/publication").then().statusCode(403);
        cast.as("bruno").post("/posts/" + post + "/publication").then().statusCode(403);
        cast.as("bruno").post("/posts/" + post + "/removal").then().statusCode(403);
        cast.as("bruno").formParam("username", "chen").post("/posts/" + post + "/readers").then().statusCode(403);
        cast.as("chen").formParam("username", "chen").post("/posts/" + post + "/readers").then().statusCode(404);
    }

    @Test
    void a_steward_who_is_asked_is_a_reader_like_any_other() {
        var post = desk.draft("Even you", desk.space("closed"));
        ask(post, "farid").then().statusCode(303);
        assertThat(page("farid", "/posts/" + post).select("a[href$=/edit], a[href$=/publication]")).isEmpty();
        for (var page : new String[] { "/edit", "/publication" }) cast.as("farid").get("/posts/" + post + page).then().statusCode(403);
        cast.as("farid").post("/posts/" + post + "/publication").then().statusCode(403);
    }

    @Test
    void the_answer_is_told_to_the_author() {
        var post = desk.draft("Answer me", null);
        ask(post, "bruno").then().statusCode(303);
        assertThat(page("amal", "/posts/" + post + "/publication").select("#readers").text()).contains("Bruno Example asked just now, has not answered yet");
        answer("bruno", post, "perhaps").then().statusCode(422);
        answer("bruno", post, "remarks").then().statusCode(303);
        assertThat(page("amal", "/posts/" + post).text()).contains("has read it: see the remarks");
        answer("bruno", post, "fine").then().statusCode(303);
        assertThat(page("amal", "/posts/" + post).text()).contains("has read it: fine");
        assertThat(page("amal", "/posts/" + post).select(".phase [aria-current]").text()).startsWith("A reader has answered");
        assertThat(page("bruno", "/").select("a[href=/posts/" + post + "]")).as("nothing to do any more").isEmpty();
        assertThat(page("bruno", "/drafts").text()).contains("You have read it for Amal Example");
        answer("amal", post, "fine").then().statusCode(403);
    }

    @Test
    void asked_again_the_answer_before_counts_no_more() {
        var post = desk.draft("Once more", null);
        ask(post, "bruno");
        answer("bruno", post, "fine").then().statusCode(303);
        ask(post, "@bruno").then().statusCode(303);
        assertThat(page("amal", "/posts/" + post + "/publication").select("#readers li")).hasSize(1).first().asString().contains("has not answered yet");
    }

    @Test
    void a_request_taken_back_or_declined_hides_the_draft_again() {
        var post = desk.draft("Never mind", null);
        for (var by : List.of("amal", "bruno")) {
            ask(post, "bruno").then().statusCode(303);
            cast.as("bruno").get("/posts/" + post).then().statusCode(200);
            cast.as(by).post("/posts/" + post + "/readers/bruno/removal").then().statusCode(303);
            cast.as("bruno").get("/posts/" + post).then().statusCode(404);
            assertThat(page("bruno", "/drafts").select("a[href=/posts/" + post + "]")).isEmpty();
        }
        assertThat(page("amal", "/posts/" + post + "/publication").select("#readers li").text()).as("whoever asked is told").contains("Bruno Example cannot read it").doesNotContain("Take back");
        cast.as("amal").post("/posts/" + post + "/readers/bruno/removal").then().statusCode(404);
        answer("bruno", post, "fine").then().statusCode(404);
    }

    @Test
    void who_cannot_be_asked_is_told_at_the_field_and_what_was_typed_stays() {
        var post = desk.draft("Whom to ask", desk.space("private"), "bruno");
        cast.person("gone");
        desk.change("update person set deactivated_at = now() where username = 'gone'");
        refused(post, "nobody-here", "Nobody is called “nobody-here” here.");
        refused(post, "gone", "Nobody is called “gone” here.");
        refused(post, "", "");
        refused(post, "amal", "Amal Example is an author of it, or invited to be.");
        refused(post, "bruno", "Bruno Example is an author of it, or invited to be.");
        refused(post, "chen", "Chen Example may not know of the space this is for. Invite them there first, or ask somebody else.");
        ask(post, "farid").then().statusCode(303);
    }

    private void refused(UUID post, String username, String why) {
        cast.person("chen");
        var page = Jsoup.parse(ask(post, username).then().statusCode(422).extract().asString());
        assertThat(page.select("#username-wrong-1").text()).contains(why).isNotEmpty();
        assertThat(page.select("input[name=username]").val()).isEqualTo(username);
        assertThat(page.select("input[name=note]").val()).isEqualTo("Is the <b>tone</b> right?");
    }

    @Test
    void a_draft_that_moves_to_where_its_reader_sees_nothing_is_gone_for_them() {
        var post = desk.draft("On the move", desk.space("closed"));
        cast.person("vera");
        ask(post, "vera").then().statusCode(303);
        cast.as("vera").get("/posts/" + post).then().statusCode(200);
        var hidden = desk.space("private");
        desk.change("update post set space_id = (select id from space where slug = ?2) where id = ?1", post, hidden);
        cast.as("vera").get("/posts/" + post).then().statusCode(404);
        assertThat(page("vera", "/drafts").text()).doesNotContain("On the move");
    }

    @Test
    void a_scheduled_draft_is_read_as_well_and_published_it_is_like_any_other() {
        var post = desk.scheduled("In time", Instant.now().plus(1, ChronoUnit.DAYS));
        ask(post, "bruno").then().statusCode(303);
        cast.as("bruno").get("/posts/" + post).then().statusCode(200);
        cast.as("amal").post("/posts/" + post + "/publication").then().statusCode(303);
        ask(post, "bruno").then().statusCode(409);
        answer("bruno", post, "fine").then().statusCode(409);
        cast.as("amal").post("/posts/" + post + "/withdrawal").then().statusCode(303);
        cast.as("bruno").get("/posts/" + post).then().statusCode(404);
    }

    @Test
    void a_space_may_want_a_reader_first() {
        var space = desk.space("closed");
        cast.as("amal").get("/spaces/" + space + "/settings").then().statusCode(403);
        require(space, true);
        var post = desk.draft("Four eyes", space);
        var sheet = page("amal", "/posts/" + post + "/publication");
        assertThat(sheet.select(".notice").text()).contains("somebody beside the authors reads a post first");
        assertThat(sheet.select(".phase li").eachText()).contains("A reader before it is published");
        assertThat(sheet.select("#readers").text()).contains("This space wants an answer before it is published.").doesNotContain("You need not wait");
        refusesToPublish(post);
        ask(post, "bruno");
        refusesToPublish(post);
        answer("bruno", post, "remarks").then().statusCode(303);
        cast.as("amal").formParam("when", "now").post("/posts/" + post + "/publication").then().statusCode(303);
        assertThat(desk.post(post).state()).isEqualTo(State.PUBLISHED);
    }

    private void refusesToPublish(UUID post) {
        var page = Jsoup.parse(cast.as("amal").post("/posts/" + post + "/publication").then().statusCode(409).extract().asString());
        assertThat(page.select(".notice.rose").text()).contains("Ask a reader; when they have answered, you can publish it.");
        cast.as("amal").contentType(ContentType.JSON).body("{\"at\": \"" + Instant.now().plus(1, ChronoUnit.DAYS) + "\"}").post("/api/v1/posts/" + post + "/publication")
                .then().statusCode(409);
        var write = cast.as("amal").formParam("kind", "article").formParam("place", "space").formParam("version", desk.post(post).version).formParam("title", "Four eyes")
                .formParam("space", desk.one("select s.slug from space s join post p on p.space_id = s.id where p.id = '" + post + "'"))
                .formParam("markdown", "Typed meanwhile").formParam("act", "publish").post("/posts/" + post + "/revisions");
        assertThat(Jsoup.parse(write.then().statusCode(409).extract().asString()).select("textarea[name=markdown]").val()).isEqualTo("Typed meanwhile");
    }

    private void require(String space, boolean required) {
        var page = page("farid", "/spaces/" + space + "/settings");
        var form = cast.as("farid").formParam("name", page.select("input[name=name]").val()).formParam("purpose", page.select("textarea[name=purpose]").val())
                .formParam("visibility", page.select("input[name=visibility][checked]").val()).formParam("version", page.select("input[name=version]").val());
        (required ? form.formParam("reader", "required") : form).post("/spaces/" + space + "/revisions").then().statusCode(303);
        assertThat(page("farid", "/spaces/" + space + "/settings").select("input[name=reader]").hasAttr("checked")).isEqualTo(required);
    }

    @Test
    void the_setting_is_off_until_a_steward_sets_it_and_is_taken_back_as_easily() {
        var space = desk.space("open");
        require(space, true);
        require(space, false);
        var post = desk.draft("Two eyes", space);
        cast.as("amal").post("/posts/" + post + "/publication").then().statusCode(303);
    }

    @Test
    void a_reader_who_becomes_an_author_is_no_reader_any_more() {
        var space = desk.space("closed");
        require(space, true);
        var post = desk.draft("Both", space);
        ask(post, "bruno");
        answer("bruno", post, "fine").then().statusCode(303);
        desk.change("insert into byline (post_id, person_id, position, invited_by, invited_at, accepted_at) values (?1, ?2, 1, ?3, now(), now())",
                post, cast.id("bruno"), cast.id("amal"));
        cast.as("amal").post("/posts/" + post + "/publication").then().statusCode(409);
    }

    @Test
    void what_is_scheduled_when_its_space_begins_to_want_a_reader_waits_for_one() {
        var space = desk.space("closed");
        var post = desk.draft("Too early", space);
        var due = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        desk.schedule("amal", post, due);
        require(space, true);
        desk.publisherAt(due).publishDue();
        assertThat(desk.post(post).missedWhy).isEqualTo("reader");
    }

    @Test
    void throwing_a_draft_away_takes_requests_and_remarks_along() {
        var post = desk.draft("Away with it", null);
        ask(post, "bruno");
        cast.as("bruno").formParam("block", 0).formParam("markdown", "Why not?").post("/posts/" + post + "/remarks").then().statusCode(303);
        cast.as("amal").post("/posts/" + post + "/removal").then().statusCode(303);
        assertThat(desk.one("select count(*) from remark where post_id = '" + post + "'")).isEqualTo("0");
    }
}
