package org.sharewell.journeys;

import java.util.List;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands beside each other has room for it, in each language. */
@QuarkusTest
class RoomJourneyTest extends Journey {
    private static final String CUT_OFF = "all => all.filter(one => one.offsetParent && one.scrollWidth > one.clientWidth).map(one => one.textContent)";

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void the_number_of_words_stands_in_line_with_the_tools(String language) {
        var amal = desk("amal", english().setLocale(language)).open("/write");
        amal.find("#markdown").fill("word ".repeat(2345));
        var bold = middle(amal.find(".toolbar .button").first());
        assertThat(middle(amal.find(".toolbar .push"))).isBetween(bold - 3, bold + 3);
    }

    private static double middle(Locator place) {
        var box = place.boundingBox();
        return box.y + box.height / 2;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void no_place_in_the_bar_of_a_phone_is_cut_off(String language) {
        for (int width : new int[] {390, 360}) {
            var phone = desk("amal", english().setLocale(language).setViewportSize(width, 844)).open("/blog").settle();
            assertThat(phone.find(".nav .name").evaluateAll(CUT_OFF)).as("%d px", width).isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1320, 390})
    void what_throws_a_draft_away_keeps_its_distance(int width) {
        var draft = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("act", "save").formParam("title", "Distance").post("/drafts").header("Location");
        var amal = desk("amal", english().setViewportSize(width, 844)).open(draft);
        var form = amal.find("form[data-autosave]").boundingBox();
        assertThat(amal.find("main .danger-zone").boundingBox().y - form.y - form.height).isGreaterThanOrEqualTo(16);
    }
}
