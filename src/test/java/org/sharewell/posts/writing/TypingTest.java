package org.sharewell.posts.writing;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.web.Ids;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server keeps while somebody types, and how two who type come together. */
@QuarkusTest
class TypingTest {
    @Inject Cast cast;

    private Response type(String who, UUID id, Object version, String markdown, String... more) {
        return put(who, "/posts/" + id + "/words", version, markdown, more);
    }

    private Response put(String who, String path, Object version, String markdown, String... more) {
        var request = cast.as(who).header("Accept", "application/json").contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("kind", "article").formParam("place", "blog").formParam("title", "Typed").formParam("version", version).formParam("markdown", markdown);
        for (var i = 0; i < more.length; i += 2) request.formParam(more[i], more[i + 1]);
        return request.put(path);
    }

    private UUID begun(String markdown) {
        return begun(Ids.next(), markdown);
    }

    private UUID begun(UUID key, String markdown) {
        var answer = put("amal", "/drafts/" + key + "/words", 0, markdown, "tab", "one");
        return UUID.fromString(answer.then().statusCode(200).extract().jsonPath().getString("id"));
    }

    private Document sheet(String who, UUID id) {
        return Jsoup.parse(cast.as(who).get("/posts/" + id + "/edit").then().statusCode(200).extract().asString());
    }

    private static String text(Document sheet) {
        return sheet.select("textarea[name=markdown]").val();
    }

    /** With Bruno as a second author. */
    private UUID shared(String markdown) {
        var id = begun(markdown);
        cast.person("bruno");
        save("amal", id, version(id), markdown, "coAuthors", "bruno").then().statusCode(303);
        cast.as("bruno").formParam("answer", "accept").post("/posts/" + id + "/byline").then().statusCode(303);
        return id;
    }

    private Response save(String who, UUID id, Object version, String markdown, String... more) {
        var request = cast.as(who).formParam("kind", "article").formParam("place", "blog").formParam("title", "Typed").formParam("version", version).formParam("markdown", markdown);
        for (var i = 0; i < more.length; i += 2) request.formParam(more[i], more[i + 1]);
        return request.post("/posts/" + id + "/revisions");
    }

    private long version(UUID id) {
        return Long.parseLong(sheet("amal", id).select("input[name=version]").val());
    }

    @Test
    void the_first_words_make_a_draft_that_says_more_with_every_round() {
        var key = Ids.next();
        var id = begun(key, "Half a sen");
        assertThat(begun(key, "Half a sentence")).as("the key leads to the same").isEqualTo(id);
        type("chen", id, 0, "Mine").then().statusCode(404);
        type("chen", Ids.next(), 0, "Nobody's").then().statusCode(404);
        long version = type("amal", id, 0, "Half a sentence", "tab", "one").then().statusCode(200).extract().jsonPath().getLong("version");
        assertThat(version).isPositive();
        assertThat(text(sheet("amal", id))).isEqualTo("Half a sentence");
        assertThat(cast.as("amal").get("/drafts").asString()).contains("/posts/" + id + "/edit");
        cast.as("chen").get("/posts/" + id).then().statusCode(404);
        assertThat(type("amal", id, version, "Half a sentence").then().statusCode(200).extract().jsonPath().getLong("version")).isEqualTo(version);
    }

    @Test
    void a_form_sent_after_typing_saves_the_same_draft() {
        var key = Ids.next();
        var id = begun(key, "Typed");
        var sent = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("title", "Typed").formParam("version", 0).formParam("tab", "one")
                .formParam("key", key.toString()).formParam("markdown", "Typed and sent").formParam("act", "save").post("/drafts");
        assertThat(sent.then().statusCode(303).extract().header("Location")).endsWith("/posts/" + id + "/edit");
        assertThat(text(sheet("amal", id))).isEqualTo("Typed and sent");
    }

    @Test
    void what_was_typed_besides_the_words_is_back_too() {
        var id = begun("Words");
        type("amal", id, version(id), "Words", "tags", "half a to", "coAuthors", "somebo").then().statusCode(200);
        var sheet = sheet("amal", id);
        assertThat(sheet.select("input[name=tags]").val()).isEqualTo("half a to");
        assertThat(sheet.select("input[name=coAuthors]").val()).isEqualTo("somebo");
        assertThat(sheet.select("[data-restored]").hasAttr("hidden")).isFalse();
        cast.as("amal").post("/posts/" + id + "/words/removal").then().statusCode(303);
        assertThat(sheet("amal", id).select("input[name=tags]").val()).isEmpty();
        assertThat(text(sheet("amal", id))).isEqualTo("Words");
    }

    @Test
    void a_published_post_changes_only_when_it_is_sent() {
        var id = begun("As published");
        save("amal", id, version(id), "As published", "act", "publish").then().statusCode(303);
        assertThat(type("amal", id, version(id), "Not yet said").then().statusCode(200).extract().jsonPath().getString("state")).isEqualTo("published");
        assertThat(cast.as("chen").get("/api/v1/posts/" + id).asString()).contains("As published").doesNotContain("Not yet said");
        assertThat(text(sheet("amal", id))).isEqualTo("Not yet said");
        save("amal", id, version(id), "Said now").then().statusCode(303);
        assertThat(text(sheet("amal", id))).isEqualTo("Said now");
    }

    @Test
    void a_lost_answer_is_no_conflict() {
        var id = begun("One");
        type("amal", id, 0, "One, two", "tab", "one").then().statusCode(200);
        type("amal", id, 0, "One, two, three", "tab", "one").then().statusCode(200);
        assertThat(text(sheet("amal", id))).isEqualTo("One, two, three");
    }

    @Test
    void a_second_tab_that_did_not_know_is_told_and_loses_nothing() {
        var id = begun("First line.\n\nLast line.");
        long known = version(id);
        type("amal", id, known, "First line, first tab.\n\nLast line.", "tab", "one").then().statusCode(200);
        type("amal", id, known, "First line.\n\nLast line, second tab.", "tab", "two").then().statusCode(412);
        assertThat(sheet("amal", id).select("[data-conflict]")).isNotEmpty();
        var merged = type("amal", id, known, "First line.\n\nLast line, second tab.", "tab", "two", "baseTitle", "Typed", "base", "First line.\n\nLast line.");
        assertThat(merged.then().statusCode(200).extract().jsonPath().getString("merged.markdown")).isEqualTo("First line, first tab.\n\nLast line, second tab.");
        assertThat(sheet("amal", id).select("[data-conflict]")).isEmpty();
        assertThat(text(sheet("amal", id))).isEqualTo("First line, first tab.\n\nLast line, second tab.");
    }

    /** Else the first page, typing on, would write over what had come to it. */
    @Test
    void a_page_that_has_not_taken_over_what_came_to_it_is_not_up_to_date() {
        var id = begun("One.\n\nTwo.");
        long known = version(id);
        type("amal", id, known, "One!\n\nTwo.", "tab", "one").then().statusCode(200);
        type("amal", id, known, "One.\n\nTwo!", "tab", "two", "baseTitle", "Typed", "base", "One.\n\nTwo.").then().statusCode(200);
        type("amal", id, known, "One.\n\nTwo!!", "tab", "two").then().statusCode(412);
        var merged = type("amal", id, known, "One.\n\nTwo!!", "tab", "two", "baseTitle", "Typed", "base", "One.\n\nTwo!");
        assertThat(merged.jsonPath().getString("merged.markdown")).isEqualTo("One!\n\nTwo!!");
    }

    @Test
    void saving_a_draft_joins_what_another_author_wrote_in_other_lines() {
        var id = shared("One.\n\nTwo.");
        long known = version(id);
        save("bruno", id, known, "One.\n\nTwo.\n\nThree of Bruno's.").then().statusCode(303);
        var base = new String[] { "baseTitle", "Typed", "base", "One.\n\nTwo." };
        save("amal", id, known, "One of Amal's.\r\n\r\nTwo.", base).then().statusCode(303);
        assertThat(text(sheet("bruno", id))).isEqualTo("One of Amal's.\n\nTwo.\n\nThree of Bruno's.");
        save("amal", id, version(id), text(sheet("amal", id)), "act", "publish").then().statusCode(303);
        long published = version(id);
        save("bruno", id, published, "One of Amal's.\n\nTwo.\n\nFour of Bruno's.").then().statusCode(303);
        save("amal", id, published, "One!\n\nTwo.\n\nThree of Bruno's.", "baseTitle", "Typed", "base", "One of Amal's.\n\nTwo.\n\nThree of Bruno's.").then().statusCode(303);
        assertThat(text(sheet("bruno", id))).isEqualTo("One!\n\nTwo.\n\nFour of Bruno's.");
    }

    @Test
    void a_page_that_was_open_longer_writes_over_nobodys_topics_and_place() {
        var id = shared("One.");
        long known = version(id);
        save("bruno", id, known, "One.\n\nTwo.", "tags", "pumps").then().statusCode(303);
        var base = List.of("baseTitle", "Typed", "base", "One.");
        save("amal", id, known, "One!", base.toArray(String[]::new)).then().statusCode(412);
        assertThat(sheet("bruno", id).select("input[name=tags]").val()).isEqualTo("pumps");
        save("amal", id, known, "One!", "tags", "#pumps", "baseTitle", "Typed", "base", "One.").then().statusCode(303);
        assertThat(text(sheet("bruno", id))).isEqualTo("One!\n\nTwo.");
    }

    @Test
    void what_the_page_showed_again_and_sent_is_not_unsent_any_more() {
        var id = begun("One.\n\nTwo.\n\nThree.");
        save("amal", id, version(id), "One.\n\nTwo.\n\nThree.", "act", "publish").then().statusCode(303);
        type("amal", id, version(id), "One.\n\nTwo, two.\n\nThree.", "tab", "one").then().statusCode(200);
        var again = sheet("amal", id);
        save("amal", id, version(id), "One.\n\nThree.", "tab", again.select("input[name=tab]").val(), "copy", again.select("input[name=copy]").val()).then().statusCode(303);
        assertThat(sheet("amal", id).select("[data-restored]").hasAttr("hidden")).isTrue();
        assertThat(text(sheet("amal", id))).isEqualTo("One.\n\nThree.");
    }

    @Test
    void who_saves_a_draft_that_has_been_published_meanwhile_is_told_first() {
        var id = shared("One.");
        var page = sheet("amal", id);
        save("bruno", id, version(id), "One.", "act", "publish").then().statusCode(303);
        var state = page.select("input[name=state]").val();
        var refused = Jsoup.parse(save("amal", id, page.select("input[name=version]").val(), "One, and more.", "baseTitle", "Typed", "base", "One.", "state", state)
                .then().statusCode(412).extract().asString());
        assertThat(refused.select(".notice.rose").text()).contains("published while you were writing");
        assertThat(refused.select("[data-conflict]")).as("nobody wrote anything else").isEmpty();
        assertThat(text(refused)).isEqualTo("One, and more.");
        save("amal", id, refused.select("input[name=version]").val(), text(refused), "state", refused.select("input[name=state]").val()).then().statusCode(303);
    }

    @Test
    void who_schedules_a_draft_is_in_nobodys_way() {
        var id = shared("One.");
        var known = version(id);
        cast.as("bruno").formParam("when", "later").formParam("day", java.time.LocalDate.now().plusDays(5).toString()).formParam("time", "09:00")
                .post("/posts/" + id + "/publication").then().statusCode(303);
        save("amal", id, known, "One, and more.", "baseTitle", "Typed", "base", "One.", "state", "draft").then().statusCode(303);
        assertThat(text(sheet("bruno", id))).isEqualTo("One, and more.");
    }

    @Test
    void saving_from_one_page_leaves_what_another_has_kept_and_not_sent() {
        var id = begun("As published");
        save("amal", id, version(id), "As published", "act", "publish").then().statusCode(303);
        long known = version(id);
        type("amal", id, known, "As published, and a new end", "tab", "one").then().statusCode(200);
        save("amal", id, known, "As published.", "tab", "two").then().statusCode(303);
        assertThat(text(sheet("amal", id))).isEqualTo("As published, and a new end");
        cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("title", "Typed").formParam("version", known)
                .formParam("markdown", "As published, and a new end").formParam("act", "mine").formParam("tab", "one").post("/posts/" + id + "/merge").then().statusCode(303);
        save("amal", id, version(id), "As published, and a new end!", "tab", "three").then().statusCode(303);
        assertThat(sheet("amal", id).select("[data-restored]").hasAttr("hidden")).as("it is in what was sent").isTrue();
    }

    @Test
    void two_authors_who_change_the_same_line_choose() {
        var id = shared("It is so.");
        long known = version(id);
        save("bruno", id, known, "It is not so.").then().statusCode(303);
        var refused = save("amal", id, known, "It is so, mostly.", "baseTitle", "Typed", "base", "It is so.");
        var page = Jsoup.parse(refused.then().statusCode(412).extract().asString());
        assertThat(text(page)).isEqualTo("It is so, mostly.");
        assertThat(page.select("[data-conflict] ins").text()).contains("mostly.");
        assertThat(page.select("[data-conflict] button").eachAttr("value")).containsExactly("both", "mine", "theirs");

    }

    @Test
    void a_draft_says_at_once_what_its_author_goes_on_with() {
        assertThat(merged("mine", false)).isEqualTo("It is so, mostly.");
        assertThat(merged("theirs", false)).isEqualTo("It is not so.");
        assertThat(merged("both", false)).isEqualTo("It is so, mostly.\n\nIt is not so.");
    }

    @Test
    void what_is_published_says_it_once_it_is_saved() {
        assertThat(merged("mine", true)).isEqualTo("It is so, mostly.");
        assertThat(merged("theirs", true)).isEqualTo("It is not so.");
        assertThat(merged("both", true)).isEqualTo("It is so, mostly.\n\nIt is not so.");
    }

    private String merged(String act, boolean published) {
        var id = shared("It is so.");
        if (published) save("amal", id, version(id), "It is so.", "act", "publish").then().statusCode(303);
        long known = version(id);
        save("bruno", id, known, "It is not so.").then().statusCode(303);
        var answer = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("title", "Typed").formParam("version", known)
                .formParam("markdown", "It is so, mostly.").formParam("baseTitle", "Typed").formParam("base", "It is so.").formParam("act", act).post("/posts/" + id + "/merge");
        var sheet = Jsoup.parse(cast.as("amal").get(answer.then().statusCode(303).extract().header("Location")).asString());
        assertThat(sheet.select("[data-conflict]")).isEmpty();
        assertThat(sheet.select("[data-restored]").hasAttr("hidden")).as("what one has just chosen is not unsent text to throw away").isTrue();
        assertThat(sheet.text().contains("Both changed the same lines in one place")).isEqualTo(act.equals("both"));
        assertThat(sheet.text().contains("Others see it once you save the changes.")).isEqualTo(published && !act.equals("both"));
        assertThat(text(sheet("bruno", id))).isEqualTo(published ? "It is not so." : text(sheet));
        return text(sheet);
    }

    /** What somebody typed was said at once: what a co-author says later is no conflict with it. */
    @Test
    void words_that_were_said_are_not_unsent_when_others_go_on() {
        var id = shared("One.");
        type("bruno", id, version(id), "Two.").then().statusCode(200);
        save("amal", id, version(id), "Three.", "tags", "numbers").then().statusCode(303);
        var sheet = sheet("bruno", id);
        assertThat(text(sheet)).isEqualTo("Three.");
        assertThat(sheet.select("input[name=tags]").val()).isEqualTo("numbers");
        assertThat(sheet.select("[data-conflict]")).isEmpty();
        assertThat(sheet.select("[data-restored]").hasAttr("hidden")).isTrue();
    }

    @Test
    void who_else_writes_is_shown_to_authors_only_and_as_long_as_they_do() {
        var id = shared("Together");
        cast.as("bruno").formParam("version", 0).post("/posts/" + id + "/presence").then().statusCode(200);
        assertThat(sheet("amal", id).select("[data-presence]").text()).contains("Bruno");
        assertThat(sheet("bruno", id).select("[data-presence]").text()).doesNotContain("Bruno");
        assertThat(cast.as("amal").formParam("version", 0).post("/posts/" + id + "/presence").asString()).contains("A newer version has been saved.");
        cast.as("bruno").post("/posts/" + id + "/presence/removal").then().statusCode(204);
        assertThat(sheet("amal", id).select("[data-presence]").text()).doesNotContain("Bruno");
        cast.as("chen").post("/posts/" + id + "/presence").then().statusCode(404);
    }

    @Test
    void anothers_draft_is_not_there() {
        var id = begun("Hers");
        type("chen", id, 0, "Mine").then().statusCode(404);
        assertThat(text(sheet("amal", id))).isEqualTo("Hers");
    }

    @Test
    void too_much_is_told_and_kept() {
        var id = begun("Short");
        var tooMuch = "[a](https://example.org) ".repeat(201);
        var refused = type("amal", id, version(id), tooMuch);
        refused.then().statusCode(422);
        assertThat(refused.jsonPath().getList("errors.markdown")).isNotEmpty();
        assertThat(text(sheet("amal", id))).isEqualTo(tooMuch.strip());
    }

    @Test
    void odd_input_is_kept_as_far_as_it_is_text() {
        var id = begun("Plain");
        type("amal", id, version(id), "with \u0000 nothing", "tab", "x".repeat(5000)).then().statusCode(org.hamcrest.Matchers.oneOf(200, 400, 422));
        type("amal", id, "no number", "words").then().statusCode(org.hamcrest.Matchers.oneOf(400, 404));
        cast.as("amal").contentType("application/x-www-form-urlencoded").put("/posts/" + id + "/words").then().statusCode(org.hamcrest.Matchers.oneOf(200, 412, 422));
        assertThat(sheet("amal", id).select("textarea[name=markdown]")).hasSize(1);
    }

    @Test
    void an_unsent_comment_is_back_at_another_browser_and_gone_once_sent() {
        var path = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("title", "To be answered").formParam("markdown", "text")
                .formParam("act", "publish").post("/drafts").then().statusCode(303).extract().header("Location");
        var page = Jsoup.parse(cast.as("bruno").get(path).asString());
        var copy = page.select("form[data-keep^=comment]").attr("data-autosave");
        cast.as("bruno").contentType("application/x-www-form-urlencoded").formParam("markdown", "Half an ans").put(copy).then().statusCode(200);
        assertThat(text(Jsoup.parse(cast.as("bruno").get(path).asString()))).isEqualTo("Half an ans");
        assertThat(text(Jsoup.parse(cast.as("chen").get(path).asString()))).isEmpty();
        cast.as("bruno").formParam("markdown", "Half an answer").post(page.select("form[data-keep^=comment]").attr("action")).then().statusCode(303);
        assertThat(text(Jsoup.parse(cast.as("bruno").get(path).asString()))).isEmpty();
        cast.as("bruno").contentType("application/x-www-form-urlencoded").formParam("markdown", "x".repeat(50_000)).put(copy).then().statusCode(413);
        cast.as("bruno").contentType("application/x-www-form-urlencoded").formParam("markdown", "x").put("/copies/other-thing").then().statusCode(404);
    }

    @Test
    void what_another_browser_has_kept_and_this_one_has_not_sent_stays() {
        var path = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("title", "Two browsers").formParam("markdown", "text")
                .formParam("act", "publish").post("/drafts").then().statusCode(303).extract().header("Location");
        var form = Jsoup.parse(cast.as("bruno").get(path).asString()).select("form[data-keep^=comment]");
        cast.as("bruno").contentType("application/x-www-form-urlencoded").formParam("markdown", "First.\n\nSecond.").formParam("tab", "one").put(form.attr("data-autosave")).then().statusCode(200);
        cast.as("bruno").formParam("markdown", "First.").formParam("tab", "two").post(form.attr("action")).then().statusCode(303);
        assertThat(text(Jsoup.parse(cast.as("bruno").get(path).asString()))).isEqualTo("First.\n\nSecond.");
        cast.as("bruno").formParam("markdown", "First.\r\n\r\nSecond. Third.").formParam("tab", "two").post(form.attr("action")).then().statusCode(303);
        assertThat(text(Jsoup.parse(cast.as("bruno").get(path).asString()))).as("it is in what was sent").isEmpty();
    }

    @Test
    void what_two_pages_of_one_writer_type_into_a_published_post_comes_together() {
        var id = begun("One.\n\nTwo.");
        save("amal", id, version(id), "One.\n\nTwo.", "act", "publish").then().statusCode(303);
        var known = version(id);
        type("amal", id, known, "One. AAA\n\nTwo.", "tab", "one").then().statusCode(200);
        type("amal", id, known, "One.\n\nTwo. BBB", "tab", "two").then().statusCode(412);
        assertThat(text(sheet("amal", id))).as("nothing is written over").isEqualTo("One. AAA\n\nTwo.");
        var merged = type("amal", id, known, "One.\n\nTwo. BBB", "tab", "two", "known-title", "Typed", "known-markdown", "One.\n\nTwo.");
        assertThat(merged.then().statusCode(200).extract().jsonPath().getString("merged.markdown")).isEqualTo("One. AAA\n\nTwo. BBB");
        type("amal", id, known, "One. CCC\n\nTwo.", "tab", "one").then().statusCode(412);
        type("amal", id, known, "One. CCC\n\nTwo.", "tab", "one", "known-title", "Typed", "known-markdown", "One.\n\nTwo.").then().statusCode(200);
        assertThat(text(sheet("amal", id))).as("both lines stay").isEqualTo("One. CCC\n\nOne. AAA\n\nTwo. BBB");
    }

    @Test
    void what_two_pages_type_into_one_comment_stays() {
        var path = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("title", "In two tabs").formParam("markdown", "text")
                .formParam("act", "publish").post("/drafts").then().statusCode(303).extract().header("Location");
        var copy = Jsoup.parse(cast.as("bruno").get(path).asString()).select("form[data-keep^=comment]").attr("data-autosave");
        comment(copy, "AAA", "tab", "one").then().statusCode(200);
        comment(copy, "BBB", "tab", "two").then().statusCode(412);
        comment(copy, "BBB", "tab", "two", "known-markdown", "").then().statusCode(412);
        assertThat(comment(copy, "BBB", "tab", "two", "known-markdown", "", "both", "true").then().statusCode(200).extract().jsonPath().getString("merged.markdown")).isEqualTo("BBB\n\nAAA");
        assertThat(text(Jsoup.parse(cast.as("bruno").get(path).asString()))).isEqualTo("BBB\n\nAAA");
        comment(copy, "BBB\n\nAAA!", "tab", "two", "known-markdown", "BBB\n\nAAA").then().statusCode(200);
        comment(copy, "BBB", "tab", "two").then().statusCode(200);
        assertThat(text(Jsoup.parse(cast.as("bruno").get(path).asString()))).as("a page may take back its own").isEqualTo("BBB");
    }

    private Response comment(String copy, String markdown, String... more) {
        var request = cast.as("bruno").header("Accept", "application/json").contentType("application/x-www-form-urlencoded").formParam("markdown", markdown);
        for (var i = 0; i < more.length; i += 2) request.formParam(more[i], more[i + 1]);
        return request.put(copy);
    }
}
