package org.sharewell.journeys;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Signing in and out, here and everywhere. */
@QuarkusTest
class SessionJourneyTest extends Journey {
    @Test
    void signing_out_everywhere_ends_the_other_browser() {
        var here = desk("grace");
        var there = desk("grace").open("/blog");
        here.open("/my/sessions");
        assertThat(here.find("main li form")).hasCount(2);
        here.button("Sign out everywhere").click();
        here.page.waitForURL("**/login");
        cast.forget("grace");
        there.link("People").click();
        there.page.waitForURL("**/login?next=**");
        there.signInHere("grace", Cast.PASSWORD);
        there.page.waitForURL("**/people");
        assertThat(here.open("/").find("#password")).isVisible();
    }

    @Test
    void a_reaction_after_the_session_has_ended_leads_to_the_sign_in_page() {
        var here = desk("grace").open(article("Ended meanwhile", "text"));
        var there = desk("grace").open("/my/sessions");
        there.button("Sign out everywhere").click();
        there.page.waitForURL("**/login");
        cast.forget("grace");
        here.expecting("status of 401").button("Useful").click();
        here.page.waitForURL("**/login**");
    }

    @Test
    void a_wrong_password_says_so_and_keeps_the_name() {
        cast.person("grace");
        var desk = desk().expecting("status of 422").open("/login");
        desk.find("#username").fill("grace");
        desk.find("#password").fill("something else");
        desk.button("Sign in").click();
        assertThat(desk.find("main .notice")).isVisible();
        assertThat(desk.find("#username")).hasValue("grace");
        assertThat(desk.find("#password")).hasValue("");
    }
}
