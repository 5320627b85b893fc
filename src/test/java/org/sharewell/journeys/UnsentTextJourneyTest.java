package org.sharewell.journeys;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What was typed is never lost: not by leaving, not by a session that has ended, not by a refusal. */
@QuarkusTest
class UnsentTextJourneyTest extends Journey {
    private static final String TYPED = "Half a thought about berths";

    @Test
    void a_comment_survives_leaving_and_reloading_and_is_gone_once_sent() {
        var bruno = desk("bruno").open(article("Leaving", "text"));
        bruno.find("#markdown").fill(TYPED);
        bruno.link("People").click();
        bruno.page.goBack();
        assertThat(bruno.find("#markdown")).hasValue(TYPED);
        bruno.page.reload();
        assertThat(bruno.find("#markdown")).hasValue(TYPED);
        assertThat(bruno.find("[data-restored]")).isVisible();
        bruno.button("Send").click();
        assertThat(bruno.find(".comment .text")).hasText(TYPED);
        assertThat(bruno.find("#markdown")).hasValue("");
        bruno.page.reload();
        assertThat(bruno.find("#markdown")).hasValue("");
        assertThat(bruno.find("[data-restored]")).isHidden();
    }

    @Test
    void a_comment_survives_a_session_that_another_browser_ended() {
        var article = article("Lost session", "text");
        // What keeps the text asks again while the session is gone.
        var bruno = desk("bruno").open(article).expecting("status of 401");
        bruno.find("#markdown").fill(TYPED);
        endAllOthers(desk("bruno"));
        cast.forget("bruno");
        bruno.button("Send").click();
        bruno.page.waitForURL("**/login**");
        bruno.signInHere("bruno", Cast.PASSWORD);
        bruno.page.waitForURL("**" + article);
        assertThat(bruno.find("#markdown")).hasValue(TYPED);
        assertThat(bruno.find(".comment")).hasCount(0);
        bruno.button("Send").click();
        assertThat(bruno.find(".comment .text")).hasText(TYPED);
        assertThat(bruno.open(article).find("#markdown")).hasValue("");
    }

    private static void endAllOthers(Desk desk) {
        desk.open("/my/sessions");
        var end = desk.page.locator("main li form").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Sign out there")).locator("button");
        while (end.count() > 0) {
            var before = end.count();
            end.first().click();
            assertThat(end).hasCount(before - 1);
        }
    }

    @Test
    void a_colleague_at_the_same_browser_does_not_find_the_text() {
        var article = article("Shared desk", "text");
        var desk = desk("bruno").open(article);
        desk.find("#markdown").fill(TYPED);
        desk.find(".me summary").click();
        desk.button("Sign out").click();
        cast.person("chen");
        desk.signIn("chen", Cast.PASSWORD).open(article);
        assertThat(desk.find("#markdown")).hasValue("");
    }

    @Test
    void a_stale_edit_in_a_second_tab_keeps_both_texts() {
        var amal = desk("amal").open(article("Two tabs", "As it was."));
        amal.link("Edit").click();
        amal.page.waitForURL("**/edit");
        var second = amal.context.newPage();
        second.navigate(amal.page.url());
        second.locator("#markdown").fill("From the second tab.");
        second.locator("button[value=save]").first().click();
        assertThat(second.locator(".text.read")).hasText("From the second tab.");

        amal.expecting("status of 412");
        amal.find("#markdown").fill("From the first tab.");
        amal.find("button[value=save]").first().click();
        assertThat(amal.find("[data-conflict] del")).hasText("second ");
        assertThat(amal.find("#markdown")).hasValue("From the first tab.");
        amal.button("Go on with mine").click();
        assertThat(amal.find("#markdown")).hasValue("From the first tab.");
        amal.find("button[value=save]").first().click();
        assertThat(amal.find(".text.read")).hasText("From the first tab.");
        second.reload();
        assertThat(second.locator(".text.read")).hasText("From the first tab.");
    }

    @Test
    void what_is_no_picture_is_refused_and_the_text_stays() {
        var amal = desk("amal").open("/write").expecting("status of 415");
        amal.find("#title").fill("Upload");
        amal.find("#markdown").fill("Before the upload.");
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(UTF_8);
        amal.find(".toolbar input[type=file]").setInputFiles(new FilePayload("plan.png", "image/png", svg));
        assertThat(amal.find("#markdown-upload .wrong")).containsText("plan.png: This is not a picture we can take.");
        assertThat(amal.find("#markdown")).hasValue(java.util.regex.Pattern.compile("Before the upload\\.\\s*"));
        amal.find("#cover-file").setInputFiles(new FilePayload("cover.png", "image/png", svg));
        assertThat(amal.find("[data-cover-status] .wrong")).containsText("This is not a picture we can take.");
        assertThat(amal.find("#title")).hasValue("Upload");
    }

    @Test
    void a_refused_post_stands_at_its_field_with_all_that_was_typed() {
        var amal = desk("amal").open("/write").expecting("status of 422");
        amal.find("#title").fill("Only a title");
        amal.find("#tags").fill("cranes, wind");
        amal.button("Publish").click();
        assertThat(amal.find("#markdown")).hasAttribute("aria-invalid", "true");
        assertThat(amal.find("#markdown")).isFocused();
        assertThat(amal.find("#title")).hasValue("Only a title");
        assertThat(amal.find("#tags")).hasValue("cranes, wind");
    }
}
