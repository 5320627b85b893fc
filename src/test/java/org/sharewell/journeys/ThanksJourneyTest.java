package org.sharewell.journeys;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody says what a post changed for them; its author reads it on the post and on their profile. */
@QuarkusTest
class ThanksJourneyTest extends Journey {
    @Test
    void thanks_are_given_read_and_taken_back() {
        cast.person("bruno");
        var article = article("Three boxes", "Ask for three photos.");
        var bruno = desk("bruno").open(article);
        bruno.link("Thank").click();
        assertThat(bruno.find("#to")).hasValue("amal");
        bruno.find("#reason").fill("Half of the second calls are gone since we ask for three.");
        bruno.button("Thank").click();
        assertThat(bruno.find("#thanks .card")).containsText("Half of the second calls are gone");
        assertThat(bruno.find("#thanks .card")).containsText("Amal Example");

        var amal = desk("amal").open("/people/amal");
        assertThat(amal.find("#thanks .card").first()).containsText("Half of the second calls are gone");

        bruno.button("Withdraw").click();
        assertThat(bruno.find("#thanks")).not().containsText("Half of the second calls");
    }
}
