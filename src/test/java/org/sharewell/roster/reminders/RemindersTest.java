package org.sharewell.roster.reminders;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.Cast;
import org.sharewell.access.Rows;
import org.sharewell.events.HandClock;
import org.sharewell.mail.Postbox;
import org.sharewell.people.MailChoices;
import org.sharewell.people.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a letter is written; how letters are sent, and each once, is tested where they are. */
@QuarkusTest
class RemindersTest {
    /** A Thursday some weeks ahead: what lies behind us is forgotten by the roster itself. */
    private static final LocalDate THURSDAY = LocalDate.now(ZoneOffset.UTC).plusWeeks(5).with(TemporalAdjusters.next(DayOfWeek.THURSDAY));
    private static final LocalDate MONDAY = THURSDAY.minusDays(3);
    private static final LocalDate WEDNESDAY = THURSDAY.minusDays(1);

    @Inject Cast cast;
    @Inject Rows rows;
    @Inject Occasions occasions;
    @Inject Audience audience;
    @Inject MailChoices choices;
    @Inject People people;
    @Inject Postbox postbox;
    @Inject Session session;

    private final HandClock clock = new HandClock();

    @BeforeEach
    void nobody_has_planned_anything() {
        rows.change("delete from letter");
        rows.change("delete from slot");
        rows.change("delete from writer");
        rows.change("delete from mail_refusal");
        rows.change("update post set review_by = null");
        for (var username : List.of("amal", "bruno")) on(username);
        live("amal", "Europe/Berlin", "en");
        live("bruno", "Europe/Berlin", "de");
    }

    @AfterEach
    void everybody_lives_where_they_lived() {
        rows.change("update person set time_zone = null, locale = null, email = null where username in ('amal', 'bruno')");
    }

    @Test
    void a_slot_without_a_draft_makes_two_mails_three_working_days_and_one_before() {
        slot("amal", THURSDAY);
        hourly(THURSDAY.minusDays(8), 10);
        assertThat(letters()).containsExactly(MONDAY + " 08 FIRST", WEDNESDAY + " 08 LAST");
    }

    @Test
    void a_weekend_between_is_no_working_day() {
        slot("amal", MONDAY);
        hourly(MONDAY.minusDays(8), 10);
        assertThat(letters()).containsExactly(MONDAY.minusDays(5) + " 08 FIRST", MONDAY.minusDays(3) + " 08 LAST");
    }

    @Test
    void it_is_by_the_clock_where_they_live() {
        live("amal", "Pacific/Kiritimati", "en");
        slot("amal", THURSDAY);
        hourly(THURSDAY.minusDays(8), 10);
        assertThat(letters()).as("UTC+14, in UTC").containsExactly(MONDAY.minusDays(1) + " 18 FIRST", WEDNESDAY.minusDays(1) + " 18 LAST");
    }

    @Test
    void nothing_at_night_and_nothing_on_a_weekend() {
        for (var hour : IntStream.range(0, 24).toArray()) {
            rows.change("delete from letter");
            rows.change("delete from slot");
            slot("amal", THURSDAY);
            at(MONDAY, hour, 30);
            assertThat(letters().isEmpty()).as(hour + ":30").isEqualTo(hour < 8 || hour >= 18);
        }
        rows.change("delete from letter");
        slot("bruno", MONDAY);
        at(MONDAY.minusDays(1), 12, 0);
        at(MONDAY.minusDays(2), 12, 0);
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_letter_is_not_for_the_night_either() {
        slot("amal", THURSDAY);
        at(MONDAY, 17, 50);
        assertThat(one("select good_until from letter")).isEqualTo(one("select cast('" + MONDAY + " 18:00 Europe/Berlin' as timestamptz)"));
    }

    @Test
    void a_draft_for_the_day_makes_silence() {
        slot("amal", THURSDAY);
        at(MONDAY, 9, 0);
        rows.change("update slot set post_id = ?1", UUID.fromString(draft("amal", "Cranes")));
        hourly(MONDAY.plusDays(1), 4);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void skipping_makes_silence_for_everybody() {
        slot("amal", THURSDAY);
        slot("bruno", THURSDAY.plusWeeks(1));
        at(MONDAY, 9, 0);
        rows.change("delete from slot where day = ?1", THURSDAY);
        hourly(MONDAY.plusDays(1), 5);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void who_moves_a_slot_is_not_reminded_anew() {
        slot("amal", THURSDAY);
        hourly(MONDAY, 3);
        rows.change("update slot set day = ?1", THURSDAY.plusWeeks(1));
        hourly(THURSDAY, 8);
        assertThat(letters()).hasSize(2);
    }

    @Test
    void who_takes_a_slot_over_is_reminded_in_the_place_of_the_other() {
        slot("amal", THURSDAY);
        at(MONDAY, 9, 0);
        rows.change("update slot set person_id = ?1", cast.id("bruno"));
        hourly(MONDAY.plusDays(1), 3);
        assertThat(one("select string_agg(username, ' ' order by written) from (select p.username, l.due_at as written from letter l join person p on p.id = l.person_id) w"))
                .isEqualTo("amal bruno bruno");
    }

    @Test
    void who_left_the_roster_or_the_firm_or_was_only_asked_is_not_reminded() {
        slot("amal", THURSDAY);
        rows.change("delete from writer where person_id = ?1", cast.id("amal"));
        hourly(MONDAY, 4);
        rows.change("insert into writer (person_id, asked_by) values (?1, ?2)", cast.id("amal"), cast.id("bruno"));
        hourly(MONDAY, 4);
        rows.change("delete from writer where person_id = ?1", cast.id("amal"));
        on("amal");
        rows.change("update person set deactivated_at = now() where username = 'amal'");
        hourly(MONDAY, 4);
        assertThat(letters()).isEmpty();
        rows.change("update person set deactivated_at = null where username = 'amal'");
    }

    @Test
    void who_wants_no_reminders_gets_none_and_who_stops_them_gets_no_more() {
        cast.as("amal").post("/my/settings/mail").then().statusCode(303);
        slot("amal", THURSDAY);
        slot("bruno", THURSDAY);
        at(MONDAY, 9, 0);
        assertThat(one("select p.username from letter l join person p on p.id = l.person_id")).isEqualTo("bruno");
        cast.browser().post(one("select regexp_replace(unsubscribe, '^https?://[^/]+', '') from letter")).then().statusCode(200);
        hourly(MONDAY.plusDays(1), 4);
        assertThat(letters()).hasSize(1);
    }

    @Test
    void who_has_no_address_is_left_in_peace() {
        rows.change("update person set email = null where username = 'amal'");
        slot("amal", THURSDAY);
        hourly(MONDAY, 4);
        assertThat(letters()).isEmpty();
    }

    @Test
    void it_is_written_in_their_language_with_pages_where_they_decide() {
        slot("bruno", THURSDAY);
        at(MONDAY, 9, 0);
        assertThat(one("select language from letter")).isEqualTo("de");
        assertThat(one("select subject from letter")).isEqualTo("Dein Tag im Blog: " + new Words(java.util.Locale.GERMAN).day(THURSDAY)).startsWith("Dein Tag im Blog: Donnerstag, ");
        var slot = one("select id from slot");
        assertThat(one("select text from letter")).startsWith("Hallo Bruno Example,").contains("Donnerstag, ", "Den Tag tauschen", "Den Tag auslassen", "/calendar/slots/" + slot,
                "/unsubscribe/", "weil du auf dem Redaktionsplan stehst");
        assertThat(one("select html from letter")).contains("<a href=\"http://localhost:8080/calendar/slots/" + slot + "\">Den Tag auslassen</a>").doesNotContain("<img");
    }

    @Test
    void a_review_date_makes_two_mails_for_every_author() {
        review("amal", "Cranes", THURSDAY);
        hourly(THURSDAY.minusDays(10), 45);
        assertThat(letters()).containsExactly(MONDAY + " 08 FIRST", THURSDAY.plusDays(7) + " 08 LAST");
        assertThat(one("select count(*) from letter where text like '%Cranes%' and subject like 'Does this still hold? Cranes'")).isEqualTo("2");
    }

    @Test
    void a_new_review_date_is_a_new_occasion_and_none_is_none() {
        var post = review("amal", "Cranes", THURSDAY);
        at(MONDAY, 9, 0);
        rows.change("update post set review_by = ?2 where id = ?1", UUID.fromString(post), THURSDAY.plusWeeks(4));
        hourly(MONDAY.plusDays(1), 20);
        assertThat(letters()).hasSize(1);
        hourly(MONDAY.plusDays(21), 10);
        assertThat(letters()).hasSize(2);
        rows.change("update post set review_by = null where id = ?1", UUID.fromString(post));
        hourly(MONDAY.plusDays(31), 14);
        assertThat(letters()).hasSize(2);
    }

    @Test
    void two_replicas_write_each_letter_once() throws Exception {
        slot("amal", THURSDAY);
        slot("bruno", THURSDAY);
        clock.set(MONDAY.atTime(9, 0).atZone(ZoneId.of("Europe/Berlin")).toInstant());
        try (var replicas = Executors.newFixedThreadPool(6)) {
            for (var round : IntStream.range(0, 6).mapToObj(_ -> replicas.submit(() -> reminders().round())).toList()) round.get();
        }
        assertThat(letters()).hasSize(2);
    }

    @Test
    void a_swap_is_told_to_the_one_asked_and_its_answer_to_the_one_who_asked() {
        slot("amal", THURSDAY);
        slot("bruno", MONDAY);
        cast.as("amal").formParam("with", "day:" + one("select id from slot where day = '" + MONDAY + "'")).post("/calendar/slots/" + one("select id from slot where day = '" + THURSDAY + "'") + "/swaps")
                .then().statusCode(303);
        assertThat(one("select subject from letter")).isEqualTo("Amal Example bietet " + new Words(java.util.Locale.GERMAN).day(THURSDAY) + " im Blog für deinen Termin "
                + new Words(java.util.Locale.GERMAN).day(MONDAY) + ".");
        rows.change("delete from letter");
        cast.as("bruno").post("/calendar/swaps/" + one("select id from slot_swap") + "/acceptance").then().statusCode(303);
        assertThat(one("select subject from letter")).isEqualTo("Bruno Example agrees: you write on " + new Words(java.util.Locale.ENGLISH).day(MONDAY) + " now, and they on "
                + new Words(java.util.Locale.ENGLISH).day(THURSDAY) + ".");
    }

    @Test
    void a_no_is_told_and_who_wants_no_mail_gets_none() {
        slot("amal", THURSDAY);
        rows.change("insert into mail_refusal (person_id, kind, refused_at) values (?1, 'notifications', now())", cast.id("bruno"));
        cast.as("amal").formParam("with", "bruno").post("/calendar/slots/" + one("select id from slot") + "/swaps").then().statusCode(303);
        assertThat(letters()).isEmpty();
        cast.as("bruno").post("/calendar/swaps/" + one("select id from slot_swap") + "/removal").then().statusCode(303);
        assertThat(one("select subject from letter")).startsWith("Bruno Example cannot take Thursday, ");
    }

    private Reminders reminders() {
        return new Reminders(occasions, audience, choices, people, postbox, clock);
    }

    /** The job, every hour of so many days. */
    private void hourly(LocalDate from, int days) {
        clock.set(from.atStartOfDay(ZoneOffset.UTC).toInstant());
        for (var hour = 0; hour < 24 * days; hour++) {
            round();
            clock.move(Duration.ofHours(1));
        }
    }

    private void at(LocalDate day, int hour, int minute) {
        clock.set(day.atTime(LocalTime.of(hour, minute)).atZone(ZoneId.of("Europe/Berlin")).toInstant());
        round();
    }

    /** What it writes gets the time by the hand clock, so that a test can tell when that was. */
    private void round() {
        reminders().round();
        rows.change("update letter set due_at = ?1, attempts = 1 where attempts = 0", clock.instant());
    }

    /** Day and hour in Berlin (UTC for whoever lives elsewhere), and which one it was. */
    private List<String> letters() {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery("""
                select to_char(l.due_at at time zone case when p.time_zone = 'Europe/Berlin' then p.time_zone else 'UTC' end, 'YYYY-MM-DD HH24')
                  || ' ' || regexp_replace(l.reason, '.* ', '')
                from letter l join person p on p.id = l.person_id order by l.due_at, l.id""", String.class).getResultList());
    }

    private String one(String query) {
        return rows.one(query);
    }

    private void on(String username) {
        rows.change("insert into writer (person_id, joined_at) values (?1, now())", cast.id(username));
    }

    private void live(String username, String zone, String language) {
        rows.change("update person set time_zone = ?2, locale = ?3, email = ?1 || '@example.org' where username = ?1", username, zone, language);
    }

    private void slot(String username, LocalDate day) {
        rows.change("insert into slot (id, person_id, day) values (?1, ?2, ?3)", UUID.randomUUID(), cast.id(username), day);
    }

    private String draft(String username, String title) {
        return cast.as(username).contentType(ContentType.JSON).body(Map.of("kind", "article", "title", title, "markdown", "Words.", "blog", true))
                .post("/api/v1/posts").then().statusCode(201).extract().path("id");
    }

    private String review(String username, String title, LocalDate by) {
        var post = draft(username, title);
        cast.as(username).post("/api/v1/posts/" + post + "/publication").then().statusCode(200);
        rows.change("update post set review_by = ?2 where id = ?1", UUID.fromString(post), by);
        return post;
    }
}
