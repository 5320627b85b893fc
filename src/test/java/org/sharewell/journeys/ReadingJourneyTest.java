package org.sharewell.journeys;

import java.util.List;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Reading and answering, in either language, light or dark. */
@QuarkusTest
class ReadingJourneyTest extends Journey {
    @Test
    void a_reaction_counts_in_place() {
        var bruno = desk("bruno").open(article("Reactions", "text"));
        bruno.page.evaluate("window.stayed = true");
        bruno.button("Useful").click();
        assertThat(bruno.button("Useful")).hasAttribute("aria-pressed", "true");
        assertThat(bruno.button("Useful")).hasText("Useful · 1");
        bruno.button("I used this").click();
        assertThat(bruno.button("I used this")).hasText("I used this · 1");
        bruno.button("Useful").click();
        assertThat(bruno.button("Useful")).hasText("Useful · 0");
        assertThat((Boolean) bruno.page.evaluate("window.stayed")).isTrue();
    }

    @Test
    void a_preview_shows_the_words_as_they_will_be_read() {
        var amal = desk("amal").open("/write");
        amal.find("#markdown").fill("| a | b |\n|---|---|\n| 1 | 2 |\n\n- [x] done");
        amal.button("Preview").click();
        assertThat(amal.find("#preview td")).hasText(new String[] {"1", "2"});
        assertThat(amal.find("#preview li")).hasText("☑ done");
        assertThat(amal.find("[data-words]")).containsText("6 words");
        amal.find("#markdown").fill("One");
        assertThat(amal.find("[data-words]")).hasText("1 word · 1 min");
    }

    @Test
    void on_a_phone_the_preview_stands_where_the_text_was() {
        var amal = desk("amal", english().setViewportSize(390, 844)).open("/write").settle();
        amal.find("#markdown").fill("By the **berth**");
        amal.button("Preview").click();
        assertThat(amal.find("#preview strong")).isInViewport();
        assertThat(amal.find("#markdown")).isHidden();
        amal.button("Preview").click();
        assertThat(amal.find("#markdown")).isVisible();
        assertThat(amal.find("#markdown")).hasValue("By the **berth**");
    }

    @Test
    void the_preview_follows_what_is_typed_until_it_is_closed() {
        var amal = desk("amal").open("/write");
        amal.button("Preview").click();
        amal.find("#markdown").pressSequentially("A **berth** for");
        assertThat(amal.find("#preview strong")).hasText("berth");
        assertThat(amal.find(".aside")).isHidden();
        amal.find("#markdown").pressSequentially(" every _ship_");
        assertThat(amal.find("#preview em")).hasText("ship");
        assertThat(amal.find("#markdown")).isFocused();
        amal.button("Preview").click();
        assertThat(amal.find("#preview")).isEmpty();
        assertThat(amal.find(".aside")).isVisible();
    }

    @Test
    void the_toolbar_begins_a_table_to_type_over() {
        var amal = desk("amal").open("/write");
        amal.find("#markdown").fill("Berths:");
        amal.button("Table").click();
        amal.page.keyboard().type("Quay");
        assertThat(amal.find("#markdown")).hasValue("Berths:\n\n| Quay | Column |\n| --- | --- |\n|  |  |\n");
        amal.button("Preview").click();
        assertThat(amal.find("#preview th")).hasText(new String[] {"Quay", "Column"});
    }

    @Test
    void a_browser_that_speaks_german_sees_german_and_a_choice_wins() {
        var german = english().setLocale("de-DE");
        var desk = desk("farid", german);
        assertThat(desk.find("html")).hasAttribute("lang", "de");
        assertThat(desk.link("Fragen")).isVisible();
        desk.open("/my/settings").find("#language-en").check();
        desk.button("Speichern").click();
        assertThat(desk.find("html")).hasAttribute("lang", "en");
        assertThat(desk("farid", english().setLocale("de-DE")).find("html")).hasAttribute("lang", "en");
        desk.open("/my/settings").find("#language-").check();
        desk.button("Save").click();
        assertThat(desk.find("html")).hasAttribute("lang", "de");
    }

    @Test
    void dark_and_light_follow_the_system() {
        var light = desk("bruno", english().setColorScheme(ColorScheme.LIGHT)).open("/");
        var dark = desk("bruno", english().setColorScheme(ColorScheme.DARK)).open("/");
        assertThat(List.of(brightness(light) > 200, brightness(dark) < 60)).containsOnly(true);
    }

    /** Of the page's ground, drawn as it is: whatever way the colour is written. */
    private static int brightness(Desk desk) {
        return (Integer) desk.page.evaluate("""
                () => {
                  const pen = new OffscreenCanvas(1, 1).getContext('2d');
                  pen.fillStyle = getComputedStyle(document.body).backgroundColor;
                  pen.fillRect(0, 0, 1, 1);
                  return Math.max(...pen.getImageData(0, 0, 1, 1).data.slice(0, 3));
                }""");
    }
}
