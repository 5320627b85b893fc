package org.sharewell.posts.publication;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.posts.State;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PublicationPagesTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @Inject
    Cast cast;
    @Inject
    Desk desk;

    private final LocalDateTime nextWeek = LocalDateTime.now(ZURICH).plusDays(7).truncatedTo(ChronoUnit.MINUTES);

    @BeforeEach
    void amal_lives_in_zurich() {
        cast.person("amal");
        desk.change("update person set time_zone = 'Europe/Zurich' where username = 'amal'");
    }

    private Document sheet(UUID post) {
        return page("/posts/" + post + "/publication");
    }

    private Document page(String path) {
        return Jsoup.parse(cast.as("amal").get(path).then().statusCode(200).extract().asString());
    }

    private Response plan(UUID post, String day, String time) {
        return cast.as("amal").formParam("when", "later").formParam("day", day).formParam("time", time).post("/posts/" + post + "/publication");
    }

    private Response plan(UUID post, LocalDateTime there) {
        return plan(post, there.toLocalDate().toString(), there.toLocalTime().toString());
    }

    @Test
    void the_sheet_says_who_will_see_it_and_who_is_told() {
        var sheet = sheet(desk.draft("Who sees this", null));
        assertThat(sheet.select(".sees").text()).contains("On the expert blog, for everybody at the firm.", "Now or at a time you choose.", "It appears on their home page, on the blog and in its feeds. Publishing tells fewer than five people who follow its authors");
        assertThat(sheet.select(".phase li").eachText()).containsExactly("Draft just now", "A reader if you like", "Scheduled if you like", "Published now or later");
        assertThat(sheet.select(".phase [aria-current=step]").text()).startsWith("Draft");
        assertThat(sheet.select("#readers").text()).contains("You need not wait for them.");
        assertThat(sheet.select("input[name=username]").attr("data-completes")).isEqualTo("people");
    }

    @Test
    void a_space_counts_its_members() {
        assertThat(sheet(desk.draft("For us", desk.space("closed"))).select(".sees").text()).contains("for its 3 members only");
        assertThat(sheet(desk.draft("For all", desk.space("open"))).select(".sees").text()).contains("for its 3 members and everybody else at the firm");
    }

    @Test
    void one_press_publishes() {
        var post = desk.draft("Pressed once", null);
        cast.as("amal").formParam("when", "now").post("/posts/" + post + "/publication").then().statusCode(303).header("Location", "/blog/pressed-once");
        cast.as("amal").post("/posts/" + post + "/publication").then().statusCode(409);
        cast.as("amal").get("/posts/" + post + "/publication").then().statusCode(303).header("Location", "/blog/pressed-once");
    }

    @Test
    void a_day_and_a_time_are_meant_where_the_author_is_and_are_spelled_out() {
        var post = desk.draft("At nine", null);
        plan(post, nextWeek).then().statusCode(303);
        assertThat(desk.post(post).scheduledAt).isEqualTo(nextWeek.atZone(ZURICH).toInstant());
        var sheet = sheet(post);
        assertThat(sheet.select(".sees").text()).containsPattern("On \\w+day \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d, Central European (Standard|Summer) Time \\(Zurich\\)\\.");
        assertThat(sheet.select("input[name=time]").val()).isEqualTo(nextWeek.toLocalTime().toString());
        assertThat(sheet.select(".phase [aria-current=step]").text()).startsWith("Scheduled");
        assertThat(page("/drafts").text()).contains("scheduled for");
        assertThat(page("/posts/" + post).select(".notice").text()).contains("This will be published on");
    }

    @Test
    void a_schedule_is_taken_back() {
        var post = desk.draft("Not then", null);
        plan(post, nextWeek).then().statusCode(303);
        cast.as("amal").post("/posts/" + post + "/schedule/removal").then().statusCode(303);
        assertThat(desk.post(post).state()).isEqualTo(State.DRAFT);
        cast.as("amal").post("/posts/" + post + "/schedule/removal").then().statusCode(409);
    }

    @Test
    void what_is_not_a_time_is_told_at_its_field_and_kept() {
        var post = desk.draft("When", null);
        var page = refused(plan(post, "", "25:00"));
        assertThat(page.select("#day-wrong-1").text()).isEqualTo("Choose a day.");
        assertThat(page.select("#time-wrong-1").text()).isEqualTo("Choose a time.");
        assertThat(page.select("input[name=time]").val()).isEqualTo("25:00");
        assertThat(refused(plan(post, "2020-02-29", "09:00")).select("#time-wrong-1").text()).isEqualTo("Choose a time that is still to come.");
        assertThat(refused(plan(post, "2999-01-01", "09:00")).select("#time-wrong-1").text()).isEqualTo("Choose a time within a year.");
        assertThat(desk.post(post).state()).isEqualTo(State.DRAFT);
    }

    private static Document refused(Response response) {
        return Jsoup.parse(response.then().statusCode(422).extract().asString());
    }

    @Test
    void a_time_that_the_clocks_leave_out_is_refused_with_the_next_one() {
        var gap = next(true);
        var page = refused(plan(desk.draft("Spring", null), gap.getDateTimeBefore().plusMinutes(30)));
        assertThat(page.select("#time-wrong-1").text()).isEqualTo("02:30 does not exist that night, as the clocks go forward. The next time there is 03:00.");
    }

    @Test
    void of_a_time_that_comes_twice_the_first_is_meant_and_that_is_said() {
        var overlap = next(false);
        var post = desk.draft("Autumn", null);
        var twice = overlap.getDateTimeAfter().plusMinutes(30);
        plan(post, twice).then().statusCode(303);
        assertThat(desk.post(post).scheduledAt).isEqualTo(twice.toInstant(overlap.getOffsetBefore()));
        assertThat(sheet(post).select(".sees").text()).contains("Central European Summer Time", "the first one is meant");
    }

    private static ZoneOffsetTransition next(boolean gap) {
        var transition = ZURICH.getRules().nextTransition(Instant.now());
        return transition.isGap() == gap ? transition : ZURICH.getRules().nextTransition(transition.getInstant());
    }

    @Test
    void what_is_missing_is_said_before_the_button_is_pressed_and_after() {
        var post = desk.draft("", null);
        assertThat(sheet(post).select(".notice").text()).contains("Give it a title.");
        assertThat(sheet(post).select("button[disabled]")).hasSize(2);
        assertThat(refused(cast.as("amal").post("/posts/" + post + "/publication")).select(".notice").text()).contains("Give it a title.");
    }

    @Test
    void why_a_schedule_was_not_kept_is_said_to_the_authors() {
        var due = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var post = desk.scheduled("Nameless at nine", due);
        desk.change("update post set title = '' where id = ?1", post);
        desk.publisherAt(due).publishDue();
        for (var path : new String[] { "/posts/" + post, "/posts/" + post + "/publication" })
            assertThat(page(path).select(".notice.rose").text()).contains("It was to be published on", "(Zurich)", "something of it is missing");
        desk.change("update post set title = 'Named' where id = ?1", post);
        plan(post, nextWeek).then().statusCode(303);
        assertThat(sheet(post).select(".notice.rose")).isEmpty();
    }

    @Test
    void who_is_invited_is_shown_as_not_named_yet() {
        assertThat(sheet(desk.draft("With Bruno", null, "bruno")).text()).contains("Bruno Example invited, will not be named until they accept");
    }

    @Test
    void hostile_words_stay_words() {
        var sheet = sheet(desk.draft("<script>alert(1)</script>{cdi:viewer}", null));
        assertThat(sheet.select("h1").text()).isEqualTo("Publish “<script>alert(1)</script>{cdi:viewer}”");
        assertThat(sheet.select("script:not([src])")).isEmpty();
    }

    @Test
    void the_sheet_speaks_german() {
        var post = desk.scheduled("Auf Deutsch", nextWeek.atZone(ZURICH).toInstant());
        desk.change("update person set locale = 'de' where username = 'amal'");
        try {
            assertThat(sheet(post).select(".sees").text()).contains("Im Expertenblog, für alle in der Firma.", " Uhr, Mitteleuropäische ", "(Zürich)");
        } finally {
            desk.change("update person set locale = null where username = 'amal'");
        }
    }
}
