package org.sharewell.journeys;

import java.util.LinkedHashMap;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** In the middle of a sentence the tab, the network or the session goes: nothing typed is lost. */
@QuarkusTest
class KeepingJourneyTest extends WritingJourney {
    /** Amal has begun something that the server has. */
    private Desk kept(String words) {
        var amal = writing("amal");
        type(amal.page, words);
        saved(amal.page);
        amal.page.waitForURL(EDIT);
        return amal;
    }

    @Test
    void typing_makes_a_draft_by_itself() {
        var amal = kept("Half a sen");
        amal.open("/drafts").link("In mid-sentence").click();
        assertThat(amal.find("#markdown")).hasValue("Half a sen");
        assertThat(amal.find("[data-restored]")).isHidden();
    }

    @Test
    void choosing_only_where_it_goes_makes_no_draft() {
        var amal = desk("amal").open("/write");
        amal.find("[name=place][value=space]").check();
        amal.page.waitForTimeout(2_500);
        assertThat(amal.find("[data-saved]").first()).isEmpty();
        type(amal.page, "Now there is something to keep");
        amal.page.waitForURL(EDIT);
        assertThat(amal.find("[name=place][value=space]")).isChecked();
    }

    @Test
    void what_is_typed_into_a_published_text_is_said_to_be_kept_and_not_sent() {
        var amal = desk("amal").open(article("Read by others", "Half of it"));
        amal.find("a[data-key=e]").first().click();
        type(amal.page, " and the rest");
        assertThat(amal.find("[data-saved]").first()).hasText(Pattern.compile("kept for you [0-2]\\d:[0-5]\\d, not sent yet"));
    }

    @Test
    void saving_waits_while_the_words_are_being_kept() {
        var amal = kept("Kept");
        var answers = new LinkedHashMap<Route, APIResponse>();
        amal.page.route("**/words", route -> answers.put(route, route.fetch()));
        amal.page.waitForRequest("**/words", () -> type(amal.page, ", and on its way"));
        amal.page.waitForTimeout(500);
        amal.page.evaluate("document.body.dataset.before = 1");
        amal.find("button[value=save]").first().click();
        amal.page.waitForTimeout(1000);
        assertThat(amal.find("body[data-before]")).hasCount(1);
        answers.forEach((route, answer) -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
        assertThat(amal.find("body[data-before]")).hasCount(0);
        assertThat(amal.find("[data-conflict]")).hasCount(0);
        assertThat(amal.find("#markdown")).hasValue("Kept, and on its way");
    }

    @Test
    void an_answer_that_breaks_off_holds_up_no_saving() {
        var amal = kept("Kept");
        amal.page.route("**/words", route -> route.fulfill(new Route.FulfillOptions().setStatus(200).setContentType("application/json").setBody("{")));
        type(amal.page, ", and cut off");
        assertThat(amal.find("[data-trouble]")).containsText("Not on the server yet");
        amal.page.evaluate("document.body.dataset.before = 1");
        amal.find("button[value=save]").first().click();
        assertThat(amal.find("body[data-before]")).hasCount(0);
        assertThat(amal.find("#markdown")).hasValue("Kept, and cut off");
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
    void a_new_page_whose_answer_got_lost_goes_on_with_its_draft() {
        var farid = desk("farid").open("/write").settle().expecting("ERR_FAILED");
        farid.page.route("**/words", route -> {
            route.fetch();
            route.abort();
        });
        farid.find("#title").fill("In mid-sentence");
        type(farid.page, "Once");
        assertThat(farid.find("[data-trouble]")).containsText("Not on the server yet");
        farid.page.close();
        var next = farid.context.newPage();
        next.navigate("/write");
        assertThat(next.locator("#markdown")).hasValue("Once");
        next.waitForURL(EDIT);
        type(next, " more");
        saved(next);
        next.navigate("/drafts");
        assertThat(next.locator("main a", new Page.LocatorOptions().setHasText("In mid-sentence"))).hasCount(1);
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
