package org.sharewell.journeys;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;

/** A draft finds its day: by the mouse, by keys alone, and without a script. */
@QuarkusTest
class CalendarJourneyTest extends Journey {
    private static final AtomicInteger COUNT = new AtomicInteger();
    /** Two months ahead, where a month of working days lies open. */
    private static final LocalDate TUESDAY = LocalDate.now(ZoneOffset.UTC).plusMonths(2).with(firstInMonth(MONDAY)).plusDays(8);
    private static final String MONTH = "/calendar?month=" + YearMonth.from(TUESDAY);

    private String olga;

    @BeforeEach
    void somebody_with_a_draft() {
        olga = "journey" + COUNT.incrementAndGet();
        cast.as(olga).formParam("kind", "article").formParam("place", "blog").formParam("title", "Hail by " + olga).post("/drafts").then().statusCode(303);
    }

    /** All of a month at once, so that nothing scrolls while it is dragged. */
    private Desk tall() {
        return desk(desk(olga, english().setViewportSize(1320, 1500)));
    }

    private Desk desk(Desk at) {
        return at.open(MONTH).settle();
    }

    private static Locator day(Desk desk, LocalDate day) {
        return desk.find("td[data-day='" + day + "']");
    }

    private Locator chip(Desk desk) {
        return desk.find("[data-draft]", "Hail by " + olga);
    }

    private Locator entry(Desk desk) {
        return desk.find("[data-slot]", "Hail by " + olga);
    }

    private static String spoken(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH));
    }

    @Test
    void a_draft_is_dragged_to_a_day_and_on_to_another() {
        var desk = tall();
        chip(desk).dragTo(day(desk, TUESDAY));
        assertThat(day(desk, TUESDAY)).containsText("Hail by " + olga);
        assertThat(chip(desk)).hasCount(0);
        entry(desk).dragTo(day(desk, TUESDAY.plusDays(8)));
        assertThat(day(desk, TUESDAY.plusDays(8))).containsText("Hail by " + olga);
        assertThat(day(desk, TUESDAY)).not().containsText("Hail by " + olga);
    }

    /** Next Tuesday but two: the list shows eight weeks. */
    @Test
    void in_the_list_a_draft_is_dropped_on_a_free_day_and_one_stays_in_the_list() {
        var there = LocalDate.now(ZoneOffset.UTC).with(MONDAY).plusDays(22);
        var desk = desk(olga, english().setViewportSize(1320, 3200)).open("/calendar?view=list").settle();
        var free = desk.find(".free [data-day='" + there.plusDays(1) + "']");
        chip(desk).dragTo(desk.find("[data-day='" + there + "']"));
        assertThat(desk.find("li[data-day='" + there + "']")).containsText("Hail by " + olga);
        assertThat(desk.page).hasURL(Pattern.compile("view=list"));
        entry(desk).locator("a").first().focus();
        desk.press("ArrowRight");
        assertThat(free).hasClass(Pattern.compile("target"));
        desk.press("Enter");
        assertThat(desk.find("li[data-day='" + there.plusDays(1) + "']")).containsText("Hail by " + olga);
        assertThat(desk.page).hasURL(Pattern.compile("view=list"));
    }

    @Test
    void the_same_by_keys_alone() {
        var desk = desk(desk(olga));
        chip(desk).locator("input").focus();
        desk.press("Space", "Enter");
        assertThat(desk.find("#plan-day")).isFocused();
        type(desk, TUESDAY);
        desk.press("Enter");
        assertThat(day(desk, TUESDAY)).containsText("Hail by " + olga);

        entry(desk).locator("a").first().focus();
        desk.press("ArrowRight", "ArrowRight", "ArrowDown");
        assertThat(desk.find("[role=status][data-says]")).containsText(TUESDAY.plusDays(9).format(DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH)));
        desk.press("Escape");
        assertThat(desk.find("[data-says]")).isEmpty();
        desk.press("ArrowLeft", "ArrowLeft");
        assertThat(desk.find("[data-says]")).containsText("Friday");
        desk.press("Enter");
        assertThat(day(desk, TUESDAY.minusDays(4))).containsText("Hail by " + olga);
    }

    /** Digits in the order the browser's own language has for dates. */
    private static void type(Desk desk, LocalDate day) {
        for (var order : new String[] { "MMddyyyy", "ddMMyyyy" }) {
            if (desk.find("#plan-day").inputValue().equals(day.toString())) return;
            desk.press("ArrowLeft", "ArrowLeft");
            desk.page.keyboard().type(day.format(DateTimeFormatter.ofPattern(order)));
        }
    }

    @Test
    void the_same_without_a_script() {
        var desk = desk(desk(olga, english().setJavaScriptEnabled(false)));
        chip(desk).locator("input").check();
        desk.find("#plan-day").fill(TUESDAY.toString());
        desk.button("Give it this day").click();
        assertThat(day(desk, TUESDAY)).containsText("Hail by " + olga);
        entry(desk).locator("a").first().click();
        assertThat(desk.find("h1")).hasText(spoken(TUESDAY));
        desk.find("#day").fill(TUESDAY.plusDays(1).toString());
        desk.button("Move").click();
        assertThat(day(desk, TUESDAY.plusDays(1))).containsText("Hail by " + olga);
        entry(desk).locator("a").first().click();
        desk.button("Skip this slot").click();
        desk.open(MONTH);
        assertThat(desk.find("table.calendar")).not().containsText("Hail by " + olga);
        assertThat(chip(desk)).hasCount(1);
    }

    @Test
    void a_word_too_long_for_its_day_is_shortened_and_the_title_has_all_of_it() {
        var longest = "Rindfleischetikettierungsüberwachung by " + olga;
        cast.as(olga).formParam("kind", "article").formParam("place", "blog").formParam("title", longest).post("/drafts").then().statusCode(303);
        var desk = tall();
        desk.find("[data-draft]", longest).dragTo(day(desk, TUESDAY));
        var entry = desk.find("[data-slot]", longest);
        assertThat(entry).hasAttribute("title", longest + " · Journey" + olga.substring(7) + " Example");
        assertThat(entry.locator("> span:not(.face)")).hasCSS("text-overflow", "ellipsis");
        var lines = entry.locator("bdi").evaluate("""
                name => {
                  const word = document.createRange();
                  word.setStart(name.firstChild, 0);
                  word.setEnd(name.firstChild, name.textContent.indexOf(' '));
                  return new Set([...word.getClientRects()].map(piece => Math.round(piece.top))).size;
                }""");
        org.assertj.core.api.Assertions.assertThat(lines).isEqualTo(1);
    }

    @Test
    void what_asks_stands_in_line_with_whom_one_asks() {
        cast.as(olga + "b").post("/calendar/membership").then().statusCode(303);
        var desk = tall();
        chip(desk).dragTo(day(desk, TUESDAY.plusDays(9)));
        entry(desk).locator("a").first().click();
        var asked = desk.find("#with").boundingBox();
        var ask = desk.button("Ask").boundingBox();
        cast.as(olga + "b").post("/calendar/membership/removal").then().statusCode(303);
        org.assertj.core.api.Assertions.assertThat(ask.y + ask.height).isBetween(asked.y + asked.height - 1, asked.y + asked.height + 1);
    }

    @Test
    void a_day_that_is_taken_is_told_and_another_can_be_chosen_at_once() {
        cast.as(olga).formParam("kind", "article").formParam("place", "blog").formParam("title", "Second thoughts").post("/drafts").then().statusCode(303);
        var desk = tall().expecting("status of 409");
        chip(desk).dragTo(day(desk, TUESDAY));
        assertThat(day(desk, TUESDAY)).containsText("Hail by " + olga);
        desk.find("[data-draft]", "Second thoughts").dragTo(day(desk, TUESDAY));
        assertThat(desk.find("[role=alert]")).hasText("There is something on that day already. Choose another one.");
        assertThat(desk.find("#plan-day")).hasValue(TUESDAY.toString());
    }
}
