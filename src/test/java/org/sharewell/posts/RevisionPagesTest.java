package org.sharewell.posts;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RevisionPagesTest {
    @Inject
    Cast cast;

    private String path;
    private String id;

    @BeforeEach
    void two_revisions() {
        path = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("act", "publish").formParam("title", "Loud pumps")
                .formParam("tags", "Loudness").formParam("markdown", "# Pumps\n\nThe pump is loud & <b>hot</b>.").post("/drafts").header("Location");
        id = page("amal", path).select("a[data-key=e]").attr("href").split("/")[2];
        revise("Quiet pumps", "# Pumps\n\nThe pump is quiet & <b>hot</b>.").then().statusCode(303);
    }

    private Response revise(String title, String markdown) {
        var version = page("amal", "/posts/" + id + "/edit").select("input[name=version]").val();
        return cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("version", version).formParam("tags", "Loudness")
                .formParam("title", title).formParam("markdown", markdown).post("/posts/" + id + "/revisions");
    }

    private Document page(String username, String at) {
        return Jsoup.parse(cast.as(username).get(at).then().statusCode(200).extract().asString());
    }

    @Test
    void two_revisions_stand_side_by_side() {
        var comparison = page("chen", "/posts/" + id + "/comparison");
        assertThat(comparison.select("h1").text()).isEqualTo("Versions 1 and 2");
        assertThat(comparison.select("del").eachText()).containsExactly("Loud", "loud");
        assertThat(comparison.select("ins").eachText()).containsExactly("Quiet", "quiet");
        assertThat(comparison.select("td b")).as("a text is never a page's own HTML").isEmpty();
        assertThat(comparison.select("td").text()).contains("<b>hot</b>");
    }

    @Test
    void the_earlier_one_is_on_the_left_whichever_was_named_first() {
        assertThat(page("chen", "/posts/" + id + "/comparison?from=2&to=1").select("del").eachText()).containsExactly("Loud", "loud");
        assertThat(page("chen", "/posts/" + id + "/comparison?from=2&to=2").select(".compare")).isEmpty();
    }

    @Test
    void what_does_not_exist_cannot_be_compared() {
        for (var query : new String[] { "from=3", "to=0", "from=-1", "from=x", "to=99999999999" })
            cast.as("chen").get("/posts/" + id + "/comparison?" + query).then().statusCode(404);
        var draft = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("title", "Draft").post("/drafts").header("Location");
        cast.as("amal").get(draft.replace("/edit", "/comparison")).then().statusCode(404);
    }

    @Test
    void what_was_done_to_the_draft_is_no_edit_of_what_is_published() {
        var edit = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("title", "Never edited").formParam("markdown", "x").post("/drafts").header("Location");
        var version = page("amal", edit).select("input[name=version]").val();
        cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("version", version).formParam("title", "Never edited").formParam("markdown", "x, y")
                .post(edit.replace("/edit", "/revisions")).then().statusCode(303);
        cast.as("amal").formParam("when", "now").post(edit.replace("/edit", "/publication")).then().statusCode(303);
        assertThat(page("chen", "/blog/never-edited").select(".byline").text()).doesNotContain("edited");
        assertThat(page("chen", path).select(".byline").text()).contains("edited");
    }

    @Test
    void the_list_offers_the_newest_two() {
        var list = page("chen", "/posts/" + id + "/revisions");
        assertThat(list.select("input[name=from][checked]").val()).isEqualTo("1");
        assertThat(list.select("input[name=to][checked]").val()).isEqualTo("2");
    }

    @Test
    void a_restored_revision_becomes_the_newest_and_the_others_stay() {
        var form = page("amal", "/posts/" + id + "/revisions/1").select("form[action$=/restoration]");
        cast.as("amal").formParam("version", form.select("input[name=version]").val()).post(form.attr("action")).then().statusCode(303);
        var restored = page("chen", path);
        assertThat(restored.select("h1").text()).isEqualTo("Loud pumps");
        assertThat(restored.select(".text").text()).contains("loud");
        assertThat(restored.select("a.chip[href^=/tags/]").eachText()).containsExactly("Loudness");
        var stale = cast.as("amal").formParam("version", form.select("input[name=version]").val()).post(form.attr("action"));
        stale.then().statusCode(412);
        assertThat(Jsoup.parse(stale.asString()).select(".notice.rose").text()).startsWith("Somebody changed this meanwhile, so nothing was restored.");
        assertThat(Jsoup.parse(stale.asString()).select(".notice.rose a").attr("href")).isEqualTo("/posts/" + id + "/revisions");
        assertThat(page("chen", "/posts/" + id + "/revisions").select("tbody tr")).hasSize(3);
        assertThat(page("chen", "/posts/" + id + "/revisions/2").select(".text").text()).contains("quiet");
    }

    @Test
    void only_who_may_edit_is_offered_to_restore() {
        assertThat(page("chen", "/posts/" + id + "/revisions/1").select("form[action$=/restoration]")).isEmpty();
        assertThat(page("amal", "/posts/" + id + "/revisions/2").select("form[action$=/restoration]")).as("the newest is there already").isEmpty();
        cast.as("chen").formParam("version", 1).post("/posts/" + id + "/revisions/1/restoration").then().statusCode(403);
        cast.as("amal").post("/posts/" + id + "/revisions/1/restoration").then().statusCode(412);
    }
}
