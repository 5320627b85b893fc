package org.sharewell.journeys;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.text.Hostile;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Hostile words in a real browser: no dialog, nothing the policy has to stop, no request elsewhere (all three fail every journey). */
@QuarkusTest
class HostileJourneyTest extends Journey {
    private static final String NAME = "\"><img src=x onerror=alert(1)><script>alert(2)</script>{cdi:viewer}";

    @Test
    void hostile_markdown_does_nothing_where_it_is_read() {
        var read = published("chen", "kind", "article", "place", "blog", "title", NAME, "standfirst", NAME, "tags", "<b onclick=alert(3)>", "markdown", lines());
        var action = "/posts/" + Jsoup.parse(cast.as("chen").get(read).asString()).select("a[data-key=e]").attr("href").split("/")[2] + "/comments";
        cast.as("chen").formParam("markdown", lines()).post(action).then().statusCode(303);
        var bruno = desk("bruno").open(read);
        assertThat(bruno.find(".text.read").first()).isVisible();
        bruno.find(".text").first().hover();
        for (var link : bruno.page.locator(".text a").all()) link.dispatchEvent("mouseover");
        bruno.open("/");
        assertThat(bruno.find("main")).containsText("<script>alert(2)</script>{cdi:viewer}");
        for (var page : List.of("/blog", "/tags", "/people/chen", action.replace("/comments", "/revisions"))) bruno.open(page);
    }

    @Test
    void hostile_markdown_does_nothing_in_the_preview_and_the_editor() {
        var chen = desk("chen").open("/write").expecting("status of 404").expecting("status of 422");
        chen.find("#title").fill(NAME);
        chen.button("Preview").click();
        var rendered = Hostile.texts(60).stream().filter(text -> preview(chen, text)).count();
        assertThat(rendered).isGreaterThan(30);
        chen.page.waitForResponse("**/words", () -> chen.find("#markdown").fill("Words."));
        chen.page.waitForResponse("**/words", () -> chen.find("#markdown").fill("Words, kept."));
        chen.button("Save draft").click();
        chen.page.waitForURL("**/edit");
        assertThat(chen.find("#title")).hasValue(NAME);
        chen.open("/drafts");
    }

    /** Whether it was rendered; some texts are refused for their size or depth. */
    private static boolean preview(Desk desk, String text) {
        desk.page.waitForResponse("**/preview", new Page.WaitForResponseOptions().setTimeout(30_000), () -> desk.find("#markdown").fill(text.replace("\u0000", "")));
        assertThat(desk.find("#preview .text")).not().isEmpty();
        return desk.find("#preview .wrong").count() == 0;
    }

    @Test
    void hostile_names_do_nothing_on_any_page_that_shows_them() {
        cast.as("villain").formParam("version", version()).formParam("name", NAME).formParam("title", NAME).formParam("department", NAME)
                .formParam("site", NAME).formParam("city", NAME).formParam("bio", "<img src=x onerror=alert(1)> [x](javascript:alert(1))").formParam("languages", NAME).formParam("expertise", "<b onclick=alert(4)>")
                .formParam("timeZone", "UTC").post("/my/profile").then().statusCode(303);
        var space = Map.of("name", NAME.substring(0, 60), "purpose", NAME, "visibility", "open");
        String slug = cast.as("villain").contentType("application/json").body(space).post("/api/v1/spaces").then().statusCode(201).extract().path("slug");
        var bruno = desk("bruno");
        for (var page : List.of("/", "/people", "/people/villain", "/spaces", "/spaces/" + slug, "/spaces/" + slug + "/members", "/spaces/" + slug + "/about")) {
            bruno.open(page);
            assertThat(bruno.find("main img[src=x], main script, main [onclick]")).hasCount(0);
        }
        desk("erin").open("/admin/people").open("/admin/people/villain").open("/admin/audit");
    }

    private String version() {
        return Jsoup.parse(cast.as("villain").get("/my/profile").asString()).select("input[name=version]").val();
    }

    private static String lines() {
        return Hostile.texts(20).getLast();
    }
}
