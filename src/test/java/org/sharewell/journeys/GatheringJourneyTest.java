package org.sharewell.journeys;

import java.time.LocalDate;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A post asks its readers something and invites them; they answer without leaving it, keep it for later and follow who wrote it. */
@QuarkusTest
class GatheringJourneyTest extends Journey {
    @Test
    void one_asks_and_invites_and_others_answer_where_they_read() {
        var path = article("Jam in the staircase", "Bring *anything* that sounds.");
        var amal = desk("amal").open(path);
        amal.link("Ask something with a poll").click();
        amal.find("#question").fill("What shall we play?");
        amal.find("#option-1").fill("Blues");
        amal.find("#option-2").fill("Bossa nova");
        amal.find("#named-true").check();
        amal.button("Ask").click();
        assertThat(amal.find("#poll")).containsText("Your name is shown beside what you choose.");
        amal.open(path).link("Invite to something with a date").click();
        amal.find("#day").fill(LocalDate.now().plusDays(9).toString());
        amal.find("#starts").fill("17:00");
        amal.find("#ends").fill("18:30");
        amal.find("#zone").selectOption("Asia/Tokyo");
        amal.find("#place").fill("Staircase B");
        amal.button("Invite").click();
        assertThat(amal.find("#gathering")).containsText("17:00–18:30, Japan Standard Time (Tokyo)");

        var bruno = desk("bruno").open(path);
        assertThat(bruno.find("#gathering")).containsText("By your clock:");
        bruno.button("I’m coming").click();
        assertThat(bruno.find("#gathering")).containsText("1 comes");
        bruno.find("#poll label", "Bossa nova").click();
        bruno.find("#poll").getByText("Vote", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(bruno.find("#poll .mine")).containsText("Bruno Example");
        assertThat(bruno.find("#poll")).containsText("1 has voted");
        bruno.button("Withdraw my vote").click();
        assertThat(bruno.find("#poll")).containsText("0 have voted");
        assertThat(bruno.path()).isEqualTo(path);

        bruno.find("h1").click();
        bruno.press("b");
        assertThat(bruno.find(".acts button[data-key=b]")).hasAttribute("aria-pressed", "true");
        bruno.button("Follow").click();
        assertThat(bruno.button("Following")).hasAttribute("aria-pressed", "true");
        bruno.open("/people/amal").button("Follow").click();
        assertThat(bruno.button("Following")).isVisible();
        bruno.open("/?filter=following");
        assertThat(bruno.link("Jam in the staircase")).isVisible();
        bruno.open("/my/saved").find("#main input[name=note]").first().fill("Bring the clarinet");
        bruno.button("Keep the note").click();
        assertThat(bruno.find("#main input[name=note]").first()).hasValue("Bring the clarinet");
        bruno.open("/gatherings");
        assertThat(bruno.find("article", "Jam in the staircase")).containsText("I’m coming");
    }

    @Test
    void it_all_works_by_plain_links_and_forms() {
        var path = article("No script in the staircase", "Still.");
        var amal = desk("amal", english().setJavaScriptEnabled(false)).expecting("status of 422").open(path);
        amal.link("Ask something with a poll").click();
        amal.find("#question").fill("Shall we?");
        amal.find("#option-1").fill("Yes");
        amal.button("Ask").click();
        assertThat(amal.find("#options-wrong-1")).hasText("2 to 10 options are possible.");
        assertThat(amal.find("#question")).hasValue("Shall we?");
        amal.find("#option-2").fill("No");
        amal.button("Ask").click();
        assertThat(amal.find("#poll")).containsText("Nobody sees who voted what.");

        var bruno = desk("bruno", english().setJavaScriptEnabled(false)).open(path);
        bruno.link("There is a poll").click();
        bruno.find("#poll label", "Yes").click();
        bruno.button("Vote").click();
        assertThat(bruno.find("#poll")).containsText("Fewer than 5 votes");
        bruno.open(path).button("Save").click();
        assertThat(bruno.find(".acts button[data-key=b]")).hasAttribute("aria-pressed", "true");
        bruno.button("Follow").click();
        assertThat(bruno.button("Following")).isVisible();
        bruno.open("/my/following").button("Stop following No script in the staircase").click();
        assertThat(bruno.find("main")).not().containsText("No script in the staircase");
    }
}
