package org.sharewell.journeys;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Two tabs, two authors, two people at one browser: each word stays where it belongs. */
@QuarkusTest
class TabsJourneyTest extends WritingJourney {
    @Test
    void what_one_types_goes_to_nobody_who_signs_in_later_in_the_same_browser() {
        var chen = writing("chen").expecting("status of 409").expecting("status of 401");
        type(chen.page, "Chen's words");
        chen.page.waitForURL(EDIT);
        var edit = path(chen.page);
        var second = chen.context.newPage();
        signOut(second);
        cast.forget("chen");
        signIn(second, "bruno");
        type(chen.page, ", and only hers");
        assertThat(chen.find("[data-trouble]")).containsText("Somebody else has signed in in this browser");
        chen.find("button[value=save]").first().click();
        assertThat(chen.find("#notices")).containsText("Somebody else has signed in in this browser, so nothing was sent.");
        second.navigate("/drafts");
        assertThat(second.locator("main")).not().containsText("In mid-sentence");
        signOut(second);
        cast.forget("bruno");
        signIn(second, "chen");
        assertThat(chen.find("[data-trouble]")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(10_000));
        chen.find("button[value=save]").first().click();
        second.navigate(edit);
        assertThat(second.locator("#markdown")).hasValue("Chen's words, and only hers");
    }

    private static void signOut(Page page) {
        page.navigate("/");
        page.locator(".me summary").click();
        page.locator(".me form[action='/logout'] button").click();
        page.waitForURL("**/login**");
    }

    private void signIn(Page page, String username) {
        cast.person(username);
        page.locator("#username").fill(username);
        page.locator("#password").fill(Cast.PASSWORD);
        page.locator("form[action='/login'] button").click();
        page.locator(".me").waitFor();
    }

    @Test
    void a_blank_just_typed_stays_while_others_words_come_in() {
        var amal = writing("amal");
        type(amal.page, "First.\n\nLast");
        amal.page.waitForURL(EDIT);
        var second = amal.context.newPage();
        second.navigate(amal.page.url());
        amal.expecting("status of 412");
        second.locator("#markdown").focus();
        second.keyboard().press("Control+Home");
        second.keyboard().type("Very ");
        saved(second);
        amal.page.bringToFront();
        type(amal.page, " word ");
        assertThat(amal.find("#markdown")).hasValue("Very First.\n\nLast word ");
        amal.page.keyboard().type("by word");
        assertThat(amal.find("#markdown")).hasValue("Very First.\n\nLast word by word");
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
        assertThat(amal.find("[data-trouble]")).containsText("What was written elsewhere meanwhile has been added");
        amal.page.keyboard().type("much ");
        amal.page.waitForTimeout(2_000);
        amal.page.reload();
        assertThat(amal.find("#markdown")).hasValue("Very much First.\n\nLast. From the second tab.");
    }

    @Test
    void two_tabs_on_a_published_article_keep_the_words_of_both() {
        var amal = desk("amal").open(article("Two tabs, published", "As it was.")).expecting("status of 412");
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

    /** One comment, begun at one browser and gone on with at another, with the same line changed at both. */
    private Desk[] atTwoBrowsers(String article, String here, String there) {
        var desk = desk("bruno").open(article).expecting("status of 412");
        desk.page.waitForResponse("**/copies/**", () -> type(desk.page, "It is so.\n\nThe end"));
        var phone = desk("bruno").open(article).expecting("status of 412");
        assertThat(phone.find("#markdown")).hasValue("It is so.\n\nThe end");
        phone.page.waitForResponse(kept -> kept.url().contains("/copies/") && kept.status() == 200, () -> phone.find("#markdown").fill(there));
        desk.find("#markdown").fill(here);
        return new Desk[] {desk, phone};
    }

    @Test
    void a_comment_whose_line_changed_at_two_browsers_shows_both_and_lets_one_choose() {
        var article = article("One comment, two browsers", "text");
        var desks = atTwoBrowsers(article, "It is mostly so.\n\nThe end", "It is not so.\n\nThe end");
        var desk = desks[0];
        assertThat(desk.find("[data-conflict] del")).hasText(Pattern.compile("not ?"));
        assertThat(desk.find("#markdown")).isFocused();
        assertThat(desk.find("[data-trouble]")).containsText("Go on writing");
        assertThat(desk.find("#markdown")).hasValue("It is mostly so.\n\nThe end");
        type(desk.page, ", really");
        desk.button("Bring both together").click();
        assertThat(desk.find("#markdown")).hasValue("It is mostly so.\n\nIt is not so.\n\nThe end, really");
        assertThat(desk.find("[data-conflict]")).hasCount(0);

        type(desks[1].page, ", at the phone");
        assertThat(desks[1].find("[data-conflict]")).isVisible();
        desks[1].button("Go on with mine").click();
        desks[1].page.waitForResponse(kept -> kept.url().contains("/copies/") && kept.status() == 200, () -> {});
        desk.page.reload();
        assertThat(desk.find("#markdown")).hasValue("It is not so.\n\nThe end, at the phone");
    }

    @Test
    void a_comment_can_go_on_as_it_was_kept_at_the_other_browser() {
        var desk = atTwoBrowsers(article("The other browser's", "text"), "It is mostly so.", "It is not so.")[0];
        desk.button("Go on with the saved one").click();
        assertThat(desk.find("#markdown")).hasValue("It is not so.");
        desk.page.waitForResponse(kept -> kept.url().contains("/copies/") && kept.status() == 200, () -> type(desk.page, " Or is it?"));
        desk.page.reload();
        assertThat(desk.find("#markdown")).hasValue("It is not so. Or is it?");
    }

    @Test
    void different_lines_of_a_comment_come_together_by_themselves() {
        var desk = atTwoBrowsers(article("Two lines", "text"), "It is mostly so.\n\nThe end", "It is so.\n\nThe very end")[0];
        assertThat(desk.find("#markdown")).hasValue("It is mostly so.\n\nThe very end");
        assertThat(desk.find("[data-conflict]")).hasCount(0);
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
        amal.page.reload();
        assertThat(amal.find("#markdown")).hasValue("It is mostly so.\n\nIt is not so.");
        assertThat(amal.find("main")).not().containsText("Both changed the same lines");
        amal.find("#markdown").fill("It is mostly so, says Bruno too.");
        amal.find("button[value=save]").first().click();
        assertThat(amal.find("#markdown")).hasValue("It is mostly so, says Bruno too.");
        bruno.page.reload();
        assertThat(bruno.find("#markdown")).hasValue("It is mostly so, says Bruno too.");
    }
}
