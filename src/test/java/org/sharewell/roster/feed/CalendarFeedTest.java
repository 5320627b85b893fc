package org.sharewell.roster.feed;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.Cast;
import org.sharewell.access.Rows;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CalendarFeedTest {
    private static final Pattern ADDRESS = Pattern.compile("(/calendar/[A-Za-z0-9_-]{43}\\.ics)");
    private static final LocalDate SOON = LocalDate.now(ZoneOffset.UTC).plusDays(10);
    private static final String AWKWARD = "Größe, Maß; \\n und \"Zitat\": 😀👩‍💻 " + "Übermaß 語 ".repeat(14);

    @Inject Cast cast;
    @Inject Rows rows;

    @BeforeEach
    void nobody_writes() {
        rows.change("delete from slot");
        rows.change("delete from gathering_answer");
        rows.change("update post set scheduled_at = null, scheduled_by = null where scheduled_at is not null");
        cast.person("farid");
        rows.change("update person set locale = 'de' where username = 'farid'");
    }

    @AfterEach
    void everybody_reads_what_their_browser_says() {
        rows.change("update person set locale = null where username = 'farid'");
    }

    @Test
    void a_slot_is_a_whole_day_that_blocks_nothing() throws Exception {
        var slot = slot("amal", SOON, null);
        var event = only(read(feed("amal")));
        assertThat(value(event, Property.UID)).isEqualTo("slot-" + slot + "@localhost");
        assertThat(event.toString()).contains("DTSTART;VALUE=DATE:" + SOON.toString().replace("-", "")).contains("TRANSP:TRANSPARENT").contains("SEQUENCE:0");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Your day on the blog");
        assertThat(value(event, Property.URL)).endsWith("/calendar");
    }

    @Test
    void it_speaks_the_readers_language() throws Exception {
        slot("farid", SOON, draft("farid", "Kräne"));
        assertThat(value(only(read(feed("farid"))), Property.SUMMARY)).isEqualTo("Dein Tag im Blog: Kräne");
    }

    @Test
    void a_change_is_told_by_its_number_and_its_time_and_the_entry_stays_the_same() throws Exception {
        var slot = slot("amal", SOON, draft("amal", "Cranes"));
        var address = feed("amal");
        var before = only(read(address));
        rows.change("update slot set day = ?2 where id = ?1", UUID.fromString(slot), SOON.plusDays(1));
        var after = only(read(address));
        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
        assertThat(value(after, Property.SEQUENCE)).isEqualTo("1");
        assertThat(value(after, Property.LAST_MODIFIED)).isEqualTo(value(after, Property.DTSTAMP)).isGreaterThanOrEqualTo(value(before, Property.LAST_MODIFIED));
        rows.change("update post set title = 'Tides' where id = (select post_id from slot where id = ?1)", UUID.fromString(slot));
        assertThat(value(only(read(address)), Property.SUMMARY)).isEqualTo("Your day on the blog: Tides");
    }

    @Test
    void what_is_scheduled_stands_at_its_instant_and_not_on_its_day_too() throws Exception {
        var post = draft("amal", "Cranes");
        slot("amal", SOON, post);
        var at = Instant.now().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MINUTES);
        rows.change("update post set scheduled_at = ?2, scheduled_by = ?3 where id = ?1", UUID.fromString(post), at, cast.id("amal"));
        var event = only(read(feed("amal")));
        assertThat(value(event, Property.UID)).isEqualTo("post-" + post + "@localhost");
        assertThat(event.toString()).contains("DTSTART:" + at.toString().replaceAll("[-:]", "")).contains("SEQUENCE:1");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Appears on the blog: Cranes");
        rows.change("update post set scheduled_at = null, scheduled_by = null where id = ?1", UUID.fromString(post));
    }

    @Test
    void everybodys_days_say_nothing_of_their_drafts() throws Exception {
        slot("amal", SOON, draft("amal", "Cranes"));
        slot("bruno", SOON, draft("bruno", "Secret tides"));
        var address = feed("amal");
        assertThat(read(address).getComponents()).hasSize(1);
        var all = RestAssured.get(address + "?all=true").asString();
        assertThat(all).contains("Your day on the blog: Cranes", "Bruno Example writes on the blog").doesNotContain("Secret");
    }

    /** RFC 5545, 3.1 and 3.3.11. */
    @Test
    void any_title_arrives_as_it_is() throws Exception {
        slot("amal", SOON, draft("amal", AWKWARD.strip()));
        var answer = RestAssured.get(feed("amal"));
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        var text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).endsWith("\r\n").doesNotContainPattern("[^\r]\n").doesNotContainPattern("\r[^\n]");
        assertThat(List.of(text.split("\r\n"))).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75).hasSizeGreaterThan(12);
        assertThat(text).doesNotContain("\uFFFD").contains("\\, Maß\\;").contains("\\\\n und");
        var calendar = read(text);
        calendar.validate(true);
        assertThat(value(only(calendar), Property.SUMMARY)).isEqualTo("Your day on the blog: " + AWKWARD.strip());
    }

    @Test
    void an_empty_calendar_is_a_calendar() throws Exception {
        assertThat(read(feed("bruno")).getComponents()).isEmpty();
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        slot("amal", SOON, null);
        var address = feed("amal");
        var tag = RestAssured.get(address).header("ETag");
        var again = RestAssured.given().header("If-None-Match", tag).get(address);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
        slot("amal", SOON.plusDays(3), null);
        RestAssured.given().header("If-None-Match", tag).get(address).then().statusCode(200);
    }

    @Test
    void an_address_ends_when_it_is_made_anew_removed_or_its_person_leaves() {
        var first = feed("bruno");
        var second = feed("bruno");
        assertThat(status(first)).isEqualTo(404);
        assertThat(status(second)).isEqualTo(200);
        rows.change("update person set deactivated_at = now() where username = 'bruno'");
        assertThat(status(second)).isEqualTo(404);
        rows.change("update person set deactivated_at = null where username = 'bruno'");
        assertThat(status(second)).isEqualTo(200);
        cast.as("bruno").post("/calendar/subscription/removal").then().statusCode(303);
        assertThat(status(second)).isEqualTo(404);
    }

    @Test
    void an_address_for_calendars_is_none_for_feed_readers_and_ends_without_it() {
        var calendar = feed("amal");
        var reader = Pattern.compile("token=([\\w-]+)").matcher(cast.shownOnce("amal", "/my/feeds"));
        assertThat(reader.find()).isTrue();
        assertThat(status("/calendar/" + reader.group(1) + ".ics")).isEqualTo(404);
        assertThat(status("/blog/feed.json?token=" + calendar.replaceAll(".*/|\\.ics", ""))).isEqualTo(401);
        cast.as("amal").post("/my/feeds/removal");
        assertThat(status(calendar)).isEqualTo(200);
    }

    @Test
    void the_address_is_shown_once_and_kept_only_as_a_hash() {
        var address = feed("amal");
        assertThat(cast.as("amal").get("/calendar/subscription").asString()).doesNotContain(address);
        assertThat(rows.one("select count(*) from feed_token where kind = 'calendar' and encode(token_hash, 'escape') like '%' || ?1 || '%'",
                address.substring(10, 50))).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/calendar/subscription", "/my/feeds" })
    void a_page_that_is_loaded_again_makes_nothing_anew_and_shows_nothing_again(String path) {
        var made = cast.as("bruno").post(path).then().statusCode(303).header("Location", path).extract().detailedCookie("once");
        assertThat(made.isHttpOnly()).isTrue();
        assertThat(made.getSameSite()).isEqualTo("Strict");
        assertThat(made.getPath()).isEqualTo(path);
        assertThat(made.getMaxAge()).isEqualTo(60);
        var shown = cast.as("bruno").cookie("once", made.getValue()).get(path);
        assertThat(shown.asString()).contains(made.getValue());
        assertThat(shown.detailedCookie("once").getMaxAge()).as("the browser forgets it").isZero();
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(cast.as("bruno").get(path).asString()).doesNotContain(made.getValue());
        assertThat(cast.as("amal").cookie("once", made.getValue()).get(path).asString()).as("it is nobody else's").doesNotContain(made.getValue());
        assertThat(status(path.equals("/my/feeds") ? "/blog/feed.json?token=" + made.getValue() : "/calendar/" + made.getValue() + ".ics")).as("it works still").isEqualTo(200);
        cast.as("bruno").post(path);
        assertThat(cast.as("bruno").cookie("once", made.getValue()).get(path).asString()).as("one that has ended").doesNotContain(made.getValue());
    }

    private String feed(String username) {
        var found = ADDRESS.matcher(cast.shownOnce(username, "/calendar/subscription"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static int status(String address) {
        return RestAssured.given().header("Accept", "*/*").redirects().follow(false).get(address).statusCode();
    }

    private String draft(String username, String title) {
        Response answer = cast.as(username).contentType(ContentType.JSON).body(Map.of("kind", "article", "title", title, "markdown", "Words.", "blog", true)).post("/api/v1/posts");
        return answer.then().statusCode(201).extract().path("id");
    }

    private String slot(String username, LocalDate day, String post) {
        var id = UUID.randomUUID();
        rows.change("insert into slot (id, person_id, day, post_id) values (?1, ?2, ?3, cast(?4 as uuid))", id, cast.id(username), day, post);
        return id.toString();
    }

    private static Calendar read(String addressOrText) throws Exception {
        var text = addressOrText.startsWith("/") ? RestAssured.get(addressOrText).then().statusCode(200).extract().asString() : addressOrText;
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static VEvent only(Calendar calendar) {
        assertThat(calendar.getComponents()).hasSize(1);
        return (VEvent) calendar.getComponents().getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }
}
