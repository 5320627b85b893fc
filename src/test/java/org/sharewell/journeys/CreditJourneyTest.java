package org.sharewell.journeys;

import java.util.regex.Pattern;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody quotes a colleague, is asked whether it is a source, and credits it; the colleague reads it and says that it is wrong. */
@QuarkusTest
class CreditJourneyTest extends Journey {
    @Test
    void a_quote_is_proposed_credited_seen_and_declined() {
        cast.person("bruno");
        var source = article("Berths in winter", "In the old basin berths are scarce in winter and dear in spring.");
        var bruno = desk("bruno").open("/write");
        bruno.find("[name=title]").fill("What a berth is worth");
        bruno.find("#markdown").fill("> In the old basin berths are scarce in winter and dear in spring.\n>\n> — [Berths](" + source + ")\n\nSo we asked.");
        bruno.button("Save draft").click();
        bruno.page.waitForURL(Pattern.compile(".*/posts/.*"));
        var draft = bruno.path().replaceFirst("(/posts/[^/]+).*", "$1");
        bruno.open(draft + "/edit");
        assertThat(bruno.find("#proposed")).containsText("Berths in winter");
        bruno.find("#proposed .button.quiet", "Not a source").waitFor();
        bruno.find("#proposed a.button").first().click();
        assertThat(bruno.find("#source")).hasValue(Pattern.compile("/posts/.+"));
        bruno.find("#sentence").fill("The sentence on when they are scarce.");
        bruno.button("Give credit").click();
        assertThat(bruno.find("#citations .credit")).containsText("The sentence on when they are scarce.");
        cast.as("bruno").post(draft + "/publication").then().statusCode(303);

        var amal = desk("amal").open(source);
        assertThat(amal.find("#citations .credit")).containsText("What a berth is worth");
        amal.link("Lineage").click();
        assertThat(amal.find("svg a")).hasCount(2);
        assertThat(amal.sticksOut()).isFalse();
        amal.open(source);
        amal.link("This is wrong").click();
        amal.find("#why").fill("That sentence was Mei's.");
        amal.button("This is wrong").click();
        assertThat(amal.find("#citations .chip.sun")).hasText("Declined");

        var chen = desk("chen").open(draft);
        assertThat(chen.find("[hx-get$='/citations'] #citations")).hasCount(1);
        assertThat(chen.find("#citations .credit")).hasCount(0);
    }

    @Test
    void who_used_a_post_says_what_for() {
        var chen = desk("chen").open(article("Three boxes for photos", "Ask for three photos."));
        chen.button("I used this").click();
        chen.find("#use #note").fill("For our claims in Bergen.");
        chen.button("Say it").click();
        assertThat(chen.find("#citations")).containsText("Chen Example: For our claims in Bergen.");
        chen.link("Say it differently").click();
        assertThat(chen.find("#note")).hasValue("For our claims in Bergen.");
    }
}
