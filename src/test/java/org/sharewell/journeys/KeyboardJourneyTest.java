package org.sharewell.journeys;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Everything without a mouse. */
@QuarkusTest
class KeyboardJourneyTest extends Journey {
    @Test
    void the_first_stop_leads_past_the_navigation() {
        var bruno = desk("bruno").open("/");
        bruno.press("Tab");
        assertThat(bruno.find(".skip")).isFocused();
        assertThat(bruno.find(".skip")).isInViewport();
        bruno.press("Enter");
        assertThat(bruno.find("#main")).isFocused();
    }

    @Test
    void one_reads_comments_and_goes_back_without_a_mouse() {
        var bruno = desk("bruno");
        article("Older by a key", "first");
        article("Newer by a key", "second");
        bruno.open("/blog");
        var first = bruno.find("[data-item] h2").first().innerText();
        bruno.press("j", "j", "k");
        assertThat(bruno.find("[data-selected] h2")).hasText(first);
        bruno.press("o");
        assertThat(bruno.find("h1")).hasText(first);
        bruno.press("r");
        assertThat(bruno.find("#markdown")).isFocused();
        bruno.page.keyboard().type("Just keys: / c j k o ? g h");
        assertThat(bruno.find("dialog[open]")).hasCount(0);
        bruno.press("Control+Enter");
        assertThat(bruno.find(".comment .text").last()).hasText("Just keys: / c j k o ? g h");
        bruno.press("g", "b");
        bruno.page.waitForURL("**/blog");
    }

    @Test
    void keys_find_write_and_explain() {
        var bruno = desk("bruno").open("/blog");
        bruno.press("/");
        assertThat(bruno.find("input[type=search]").first()).isFocused();
        bruno.press("Escape", "?");
        assertThat(bruno.find("dialog#keys")).isVisible();
        bruno.press("Escape");
        assertThat(bruno.find("dialog#keys")).isHidden();
        bruno.press("c");
        bruno.page.waitForURL("**/write");
        bruno.find("#title").focus();
        bruno.page.keyboard().type("Kept");
        bruno.press("Escape", "j");
        assertThat(bruno.find("#title")).hasValue("Kept");
    }

    @Test
    void whoever_dictates_switches_single_keys_off() {
        var bruno = desk("bruno").open("/my/settings");
        bruno.find("#single-keys-here").uncheck();
        bruno.open("/blog").press("c", "?", "/");
        assertThat(bruno.find("dialog#keys")).isHidden();
        assertThat(bruno.path()).isEqualTo("/blog");
        bruno.open("/my/settings").find("#single-keys-here").check();
        bruno.open("/blog").press("c");
        bruno.page.waitForURL("**/write");
    }

    @Test
    void the_menu_opens_closes_and_gives_the_focus_back() {
        var bruno = desk("bruno").open("/");
        bruno.find(".me summary").focus();
        bruno.press("Enter");
        assertThat(bruno.link("My drafts")).isVisible();
        bruno.press("Tab", "Escape");
        assertThat(bruno.link("My drafts")).isHidden();
        assertThat(bruno.find(".me summary")).isFocused();
    }

    @Test
    void a_page_that_is_there_to_write_something_takes_the_first_key() {
        var post = article("To be thanked for", "text");
        var bruno = desk("bruno").open(post);
        bruno.find("a[href$='/thanks/new']").click();
        bruno.page.waitForURL("**/thanks/new");
        assertThat(bruno.find("#reason")).isFocused();
        bruno.page.keyboard().type("because it helped");
        assertThat(bruno.find("#reason")).hasValue("because it helped");
    }

    @Test
    void an_act_that_loads_the_page_again_leaves_one_where_one_was() {
        cast.as("amal").post("/notifications/reading").then().statusCode(303);
        for (var title : List.of("Read one", "Read two", "Read three")) say("chen", article(title, "text"), "A word.");
        var amal = desk("amal").open("/people");
        assertThat(amal.find(".bell .n")).hasText("3");
        amal.open("/notifications");
        var second = amal.find("#threads > li").nth(1).locator("h2").innerText();
        amal.find("#threads > li").nth(0).locator("form[action$=reading] button").focus();
        amal.press("Enter");
        assertThat(amal.find("#threads h2").first()).hasText(second);
        assertThat(amal.find("#threads > li").nth(0).locator("form[action$=reading] button")).isFocused();
        amal.press("Enter");
        assertThat(amal.find("#threads h2").first()).not().hasText(second);
        amal.open("/notifications?filter=all");
        amal.find("#threads > li").nth(0).locator("form[action$=removal] button").focus();
        amal.press("Enter");
        assertThat(amal.find("#threads > li").nth(0).locator("[data-open-item]")).isFocused();
    }

    @Test
    void an_act_in_the_page_leaves_one_at_it() {
        var erin = desk("erin").open(article("Acted on by keys", "text"));
        erin.find("button[id^=useful]").focus();
        erin.press("Enter");
        assertThat(erin.find("button[id^=useful]")).containsText("1");
        assertThat(erin.find("button[id^=useful]")).isFocused();
        erin.find("button[id^=save]").focus();
        erin.press("Enter");
        assertThat(erin.find("button[id^=save]")).hasAttribute("aria-pressed", "true");
        assertThat(erin.find("button[id^=save]")).isFocused();
        erin.find("a[href$='/thanks/new']").press("Enter");
        erin.page.waitForURL("**/thanks/new");
        assertThat(erin.find("#reason")).isFocused();
        erin.page.keyboard().type("because it says how to go on");
        erin.press("Control+Enter");
        erin.find("[id^=acts-]:focus").waitFor();
    }

    @Test
    void signing_in_and_publishing_need_only_keys() {
        cast.person("bruno");
        var bruno = desk().open("/login");
        assertThat(bruno.find("#username")).isFocused();
        bruno.page.keyboard().type("bruno");
        bruno.press("Tab");
        bruno.page.keyboard().type(org.sharewell.Cast.PASSWORD);
        bruno.press("Enter");
        bruno.find(".me").waitFor();
        bruno.press("c");
        bruno.page.waitForURL("**/write");
        bruno.find("#title").focus();
        bruno.page.keyboard().type("Typed only");
        bruno.press("Tab", "Tab");
        while (!"markdown".equals(bruno.focused("id"))) bruno.press("Tab");
        bruno.page.keyboard().type("bold");
        bruno.press("Control+a", "Control+b");
        assertThat(bruno.find("#markdown")).hasValue("**bold**");
        bruno.press("Control+Enter");
        bruno.page.waitForURL("**/publication");
        while (!"now".equals(bruno.focused("value"))) bruno.press("Tab");
        bruno.press("Enter");
        assertThat(bruno.find(".text.read strong")).hasText("bold");
    }
}
