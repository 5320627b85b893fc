package org.sharewell.journeys;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Two at their desks, side by side: what one of them does shows at the other's without a reload. */
@QuarkusTest
class LiveJourneyTest extends Journey {
    @BeforeEach
    void nothing_is_unread() {
        cast.as("amal").post("/notifications/reading").then().statusCode(303);
    }

    @Test
    void the_bell_counts_up_while_one_looks_and_down_when_it_is_read_elsewhere() {
        var article = article("Two desks", "text");
        var amal = desk("amal").open("/people");
        assertThat(amal.find(".bell")).not().containsText("1");
        amal.page.evaluate("window.stayed = true");
        var bruno = desk("bruno").open(article);
        bruno.find("#comments textarea").fill("Side by side");
        bruno.find("#comments form button.primary").click();
        assertThat(amal.find(".bell .n")).hasText("1");
        org.assertj.core.api.Assertions.assertThat((Boolean) amal.page.evaluate("window.stayed")).isTrue();
        desk("amal").open(article);
        assertThat(amal.find(".bell .n")).hasCount(0);
    }

    @Test
    void one_catches_up_by_keyboard() {
        var article = article("By keyboard", "text");
        cast.as("bruno").contentType("application/json").body("{\"markdown\":\"Look here\"}")
                .post("/api/v1/posts/" + idOf("amal", article) + "/comments").then().statusCode(201);
        var amal = desk("amal", english().setColorScheme(ColorScheme.DARK)).open("/people");
        assertThat(amal.find(".bell .n")).hasText("1");
        amal.press("g", "n");
        assertThat(amal.find("h1")).hasText("Notifications");
        assertThat(amal.find(".told")).containsText("a comment on your post");
        amal.press("j", "o");
        assertThat(amal.find(".comment:target")).containsText("Look here");
        assertThat(amal.find(".bell .n")).hasCount(0);
    }

    @Test
    void all_is_read_and_comes_back_by_undo() {
        var article = article("Undone", "text");
        cast.as("bruno").contentType("application/json").body("{\"markdown\":\"Look here\"}")
                .post("/api/v1/posts/" + idOf("amal", article) + "/comments").then().statusCode(201);
        var amal = desk("amal").open("/people");
        assertThat(amal.find(".bell .n")).hasText("1");
        amal.open("/notifications");
        amal.button("Mark all as read").click();
        assertThat(amal.find("main")).containsText("You are up to date");
        amal.button("Undo").click();
        assertThat(amal.find(".told")).hasCount(1);
    }
}
