package org.sharewell.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** In the middle of a sentence the tab, the network or the session goes, or somebody else writes: nothing typed is lost. */
@QuarkusTest
class KeepingJourneyTest extends Journey {
    private static final Pattern EDIT = Pattern.compile(".*/posts/[0-9a-f-]{36}/edit");

    private Desk writing(String who) {
        var desk = desk(who).open("/write");
        desk.find("#title").fill("In mid-sentence");
        return desk;
    }

    private static void type(Page page, String words) {
        page.locator("#markdown").focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    private static void saved(Page page) {
        assertThat(page.locator("[data-saved]").first()).hasText(Pattern.compile("saved .*\\d"));
    }

    @Test
    void typing_makes_a_draft_by_itself() {
        var amal = writing("amal");
        type(amal.page, "Half a sen");
        saved(amal.page);
        amal.page.waitForURL(EDIT);
        amal.open("/drafts").link("In mid-sentence").click();
        assertThat(amal.find("#markdown")).hasValue("Half a sen");
        assertThat(amal.find("[data-restored]")).isHidden();
    }

    @Test
    void what_is_typed_into_a_published_text_is_said_to_be_kept_and_not_sent() {
        var amal = desk("amal").open(article("Read by others", "Half of it"));
        amal.find("a[data-key=e]").first().click();
        type(amal.page, " and the rest");
        assertThat(amal.find("[data-saved]").first()).hasText(Pattern.compile("kept for you [0-2]\\d:[0-5]\\d, not sent yet"));
    }

    @Test
    void a_tab_that_dies_at_once_leaves_its_words_in_the_browser() {
        var amal = writing("amal");
        type(amal.page, "Not five seconds ago");
        amal.page.waitForTimeout(600);
        amal.page.close();
        var next = amal.context.newPage();
        next.navigate("/write");
        assertThat(next.locator("#markdown")).hasValue("Not five seconds ago");
        assertThat(next.locator("#title")).hasValue("In mid-sentence");
        assertThat(next.locator("[data-restored]")).isVisible();
        saved(next);
    }

    @Test
    void without_a_network_the_browser_keeps_it_until_there_is_one() {
        var amal = writing("amal").expecting("ERR_INTERNET_DISCONNECTED");
        type(amal.page, "Before the tunnel");
        amal.page.waitForURL(EDIT);
        amal.context.setOffline(true);
        type(amal.page, ", in the tunnel");
        assertThat(amal.find("[data-trouble]")).containsText("Not on the server yet");
        amal.context.setOffline(false);
        assertThat(amal.find("[data-trouble]")).isHidden();
        amal.page.waitForTimeout(300);
        amal.open(path(amal.page));
        assertThat(amal.find("#markdown")).hasValue("Before the tunnel, in the tunnel");
    }

    private static String path(Page page) {
        return java.net.URI.create(page.url()).getPath();
    }

    @Test
    void a_session_that_ended_is_told_and_after_signing_in_it_goes_on() {
        var grace = writing("grace").expecting("status of 401");
        type(grace.page, "Signed in");
        grace.page.waitForURL(EDIT);
        var edit = path(grace.page);
        var other = desk("grace").open("/my/sessions");
        other.button("Sign out everywhere").click();
        other.page.waitForURL("**/login");
        cast.forget("grace");
        type(grace.page, ", and out");
        assertThat(grace.find("[data-trouble]")).containsText("You are not signed in any more");
        var login = grace.context.waitForPage(() -> grace.link("Sign in").click());
        login.locator("#username").fill("grace");
        login.locator("#password").fill(Cast.PASSWORD);
        login.locator("form[action='/login'] button").click();
        login.locator(".me").waitFor();
        login.close();
        assertThat(grace.find("[data-trouble]")).isHidden(new com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions().setTimeout(10_000));
        assertThat(grace.open(edit).find("#markdown")).hasValue("Signed in, and out");
    }

    @Test
    void two_tabs_that_change_different_lines_come_together() {
        var amal = writing("amal");
        type(amal.page, "First.\n\nLast.");
        amal.page.waitForURL(EDIT);
        var second = amal.context.newPage();
        second.navigate(amal.page.url());
        amal.expecting("status of 412");
        type(second, " From the second tab.");
        saved(second);
        amal.page.bringToFront();
        amal.find("#markdown").focus();
        amal.press("Control+Home");
        amal.page.keyboard().type("Very ");
        assertThat(amal.find("#markdown")).hasValue("Very First.\n\nLast. From the second tab.");
        assertThat(amal.find("[data-trouble]")).containsText("What others wrote meanwhile has been added");
        amal.page.keyboard().type("much ");
        amal.page.waitForTimeout(2_000);
        amal.page.reload();
        assertThat(amal.find("#markdown")).hasValue("Very much First.\n\nLast. From the second tab.");
    }

    @Test
    void two_tabs_on_a_published_article_keep_the_words_of_both() {
        var amal = desk("amal").open(article("Two tabs, published", "As it was."));
        amal.link("Edit").click();
        amal.page.waitForURL(EDIT);
        var second = amal.context.newPage();
        second.navigate(amal.page.url());
        type(amal.page, " AAA");
        amal.page.waitForResponse("**/words", () -> type(amal.page, "."));
        type(second, " BBB");
        assertThat(second.locator("#markdown")).hasValue("As it was. BBB\n\nAs it was. AAA.");
        second.close();
        amal.page.reload();
        assertThat(amal.find("#markdown")).hasValue("As it was. BBB\n\nAs it was. AAA.");
    }

    @Test
    void two_authors_who_change_the_same_line_see_both_and_merge() {
        var amal = writing("amal").expecting("status of 412");
        type(amal.page, "It is so.");
        amal.page.waitForURL(EDIT);
        cast.person("bruno");
        amal.find("#coAuthors").fill("bruno");
        amal.find("button[value=save]").first().click();
        var edit = path(amal.page);
        var bruno = desk("bruno").open(edit.replace("/edit", ""));
        bruno.button("Accept").click();
        bruno.open(edit);
        bruno.find("#markdown").fill("It is not so.");
        saved(bruno.page);
        amal.find("#title").click();
        amal.page.keyboard().press("Shift");
        assertThat(amal.find("[data-presence]")).containsText("Bruno", new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        amal.find("#markdown").fill("It is mostly so.");
        assertThat(amal.find("[data-conflict]")).isVisible();
        assertThat(amal.find("[data-conflict] del")).hasText(Pattern.compile("not ?"));
        assertThat(amal.find("#markdown")).hasValue("It is mostly so.");
        amal.button("Bring both together").click();
        assertThat(amal.find("#markdown")).hasValue("It is mostly so.\n\nIt is not so.");
        assertThat(amal.find("main")).containsText("Both changed the same lines in one place");
        assertThat(amal.find("[data-conflict]")).hasCount(0);
        amal.find("#markdown").fill("It is mostly so, says Bruno too.");
        amal.find("button[value=save]").first().click();
        assertThat(amal.find("#markdown")).hasValue("It is mostly so, says Bruno too.");
        bruno.page.reload();
        assertThat(bruno.find("#markdown")).hasValue("It is mostly so, says Bruno too.");
    }

    @Test
    void a_comment_begun_here_goes_on_at_another_browser() {
        var article = article("Begun here", "text");
        var bruno = desk("bruno").open(article);
        type(bruno.page, "Begun at the desk");
        bruno.page.waitForResponse("**/copies/**", () -> type(bruno.page, ","));
        var phone = desk("bruno").open(article);
        assertThat(phone.find("#markdown")).hasValue("Begun at the desk,");
        assertThat(phone.find("[data-restored]")).isVisible();
        phone.find("[data-discard]").click();
        assertThat(phone.find("#markdown")).hasValue("");
        phone.page.waitForTimeout(500);
        phone.page.reload();
        assertThat(phone.find("#markdown")).hasValue("");
    }
}
