package org.sharewell.posts.gatherings;

import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.Statements;
import org.sharewell.access.Rows;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class GatheringPagesTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final LocalDate DAY = LocalDate.now(ZURICH).plusDays(20);
    private static final List<String> EVERYBODY = List.of("amal", "bruno", "chen", "dana", "erin", "farid", "grace", "mila", "anton");

    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Rows rows;
    @Inject
    Statements statements;

    private Post post;
    private UUID id;

    @BeforeEach
    void a_post() {
        EVERYBODY.forEach(cast::person);
        rows.change("delete from gathering where post_id in (select id from post where title not like 'qz%')");
        of(articles.published("amal", Articles.title("Jam in the lobby")));
    }

    private void of(Post post) {
        this.post = post;
        this.id = post.id;
    }

    private String at(String rest) {
        return "/posts/" + id + "/gathering" + rest;
    }

    private Response plan(String username, Map<String, ?> differently) {
        var said = new HashMap<String, Object>(Map.of("day", DAY.toString(), "starts", "17:00", "ends", "18:30", "zone", "Europe/Zurich", "place", "The lobby in Basel"));
        said.putAll(differently);
        var form = cast.as(username);
        said.forEach((name, value) -> form.formParam(name, value));
        return form.post(at(""));
    }

    private void planned(Map<String, ?> differently) {
        plan("amal", differently).then().statusCode(303).header("Location", at(""));
    }

    private Response answer(String username, String answer) {
        return cast.as(username).formParam("answer", answer).post(at("/answer"));
    }

    private Document page(String username, String path) {
        return Jsoup.parse(cast.as(username).get(path).then().statusCode(200).extract().asString());
    }

    private String version() {
        return rows.one("select version from gathering where post_id = ?1", id);
    }

    private long events(String type) {
        return Long.parseLong(rows.one("select count(*) from event where type = ?1 and payload->>'post' = ?2", "posts.gatherings.Gathering." + type, id.toString()));
    }

    private VEvent calendar(String username) throws Exception {
        return only(cast.as(username).get("/posts/" + id + "/gathering.ics").then().statusCode(200).extract().asString());
    }

    private static VEvent only(String text) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(text));
        calendar.validate(true);
        assertThat(calendar.getComponents()).hasSize(1);
        return (VEvent) calendar.getComponents().getFirst();
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    @Test
    void readers_see_when_and_where_and_say_whether_they_come() {
        planned(Map.of("link", "https://meet.example.org/jam", "capacity", "2"));
        var seen = page("chen", at("")).select("#gathering").text();
        assertThat(seen).contains("17:00–18:30", "(Zurich)", "The lobby in Basel", "By your clock: ", "room for 2 more");
        answer("chen", "yes").then().statusCode(303).header("Location", at(""));
        answer("bruno", "maybe").then().statusCode(303);
        answer("farid", "no").then().statusCode(303);
        assertThat(page("grace", at("")).select("#gathering dl").text()).contains("1 comes", "room for 1 more", "Chen Example", "1 maybe", "Bruno Example", "1 does not", "Farid Example");
        assertThat(page("chen", at("")).select("button[aria-pressed=true]").text()).isEqualTo("I’m coming");
        answer("chen", "yes");
        answer("chen", "maybe");
        assertThat(page("grace", at("")).select("#gathering dl").text()).contains("2 maybe").doesNotContain("comes");
        assertThat(List.of(events("Announced"), events("Answered"), events("Moved"))).containsExactly(1L, 4L, 0L);
        answer("chen", "perhaps").then().statusCode(422);
    }

    @Test
    void at_another_time_everybody_is_asked_again() {
        planned(Map.of());
        answer("chen", "yes");
        answer("bruno", "no");
        planned(Map.of("version", version(), "place", "The canteen"));
        assertThat(page("chen", at("")).text()).contains("The canteen").doesNotContain("The time has changed");
        planned(Map.of("version", version(), "starts", "16:00"));
        assertThat(page("chen", at("")).text()).contains("16:00–18:30", "The time has changed since you answered.", "answered for another time");
        assertThat(page("bruno", at("")).select("#gathering .notice")).isEmpty();
        assertThat(page("chen", "/gatherings").select("article:has(a[href=" + post.path() + "])").text()).contains("The time has changed");
        answer("chen", "yes").then().statusCode(303);
        assertThat(page("chen", at("")).text()).doesNotContain("The time has changed");
        assertThat(List.of(events("Moved"), events("Answered"))).containsExactly(1L, 3L);
        plan("amal", Map.of("version", "0")).then().statusCode(412);
        plan("chen", Map.of("version", version())).then().statusCode(403);
    }

    @Test
    void what_is_called_off_stays_called_off_and_says_why() throws Exception {
        planned(Map.of());
        answer("chen", "yes");
        cast.as("chen").formParam("why", "No").post(at("/cancellation")).then().statusCode(403);
        var again = Jsoup.parse(cast.as("amal").formParam("why", " ").post(at("/cancellation")).then().statusCode(422).extract().asString());
        assertThat(again.select("#why-wrong-1")).isNotEmpty();
        cast.as("amal").formParam("why", "The drummer is ill").post(at("/cancellation")).then().statusCode(303);
        assertThat(page("chen", at("")).text()).contains("Called off: The drummer is ill").doesNotContain("I’m coming");
        answer("bruno", "yes").then().statusCode(409);
        plan("amal", Map.of("version", version())).then().statusCode(409);
        cast.as("amal").formParam("why", "Twice").post(at("/cancellation")).then().statusCode(409);
        assertThat(events("Cancelled")).isEqualTo(1);
        assertThat(value(calendar("chen"), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(page("chen", "/gatherings").select("article.off").text()).contains(post.title, "Called off");
    }

    @Test
    void a_calendar_gets_it_right_and_every_change_of_it() throws Exception {
        planned(Map.of());
        var first = calendar("chen");
        assertThat(value(first, Property.UID)).isEqualTo("gathering-" + post.id + "@localhost");
        assertThat(value(first, Property.SUMMARY)).isEqualTo(post.title);
        assertThat(value(first, Property.LOCATION)).isEqualTo("The lobby in Basel");
        assertThat(value(first, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(first, Property.DTSTART)).isEqualTo(utc("17:00"));
        assertThat(value(first, Property.DTEND)).isEqualTo(utc("18:30"));
        planned(Map.of("version", version(), "starts", "16:00"));
        var second = calendar("chen");
        assertThat(Integer.parseInt(value(second, Property.SEQUENCE))).isGreaterThan(Integer.parseInt(value(first, Property.SEQUENCE)));
        assertThat(value(second, Property.DTSTAMP)).isGreaterThanOrEqualTo(value(first, Property.DTSTAMP));
        assertThat(value(second, Property.UID)).isEqualTo(value(first, Property.UID));
        var title = "Größe; Maß, \\n 😀 " + "lang ".repeat(20);
        rows.change("update post set title = ?2 where id = ?1", post.id, title.strip());
        assertThat(value(calendar("chen"), Property.SUMMARY)).isEqualTo(title.strip());
        assertThat(Integer.parseInt(value(calendar("chen"), Property.SEQUENCE))).isGreaterThan(Integer.parseInt(value(second, Property.SEQUENCE)));
        cast.as("chen").get("/posts/" + articles.published("amal", Articles.title("Dateless")).id + "/gathering.ics").then().statusCode(404);
    }

    private static String utc(String time) {
        return DAY.atTime(LocalTime.parse(time)).atZone(ZURICH).toInstant().toString().replaceAll("[-:]", "");
    }

    @Test
    void what_one_comes_to_is_in_the_calendar_one_subscribes_to_and_nothing_else() throws Exception {
        planned(Map.of());
        rows.change("delete from slot");
        rows.change("update post set scheduled_at = null, scheduled_by = null where scheduled_at is not null");
        var address = Pattern.compile("(/calendar/[\\w-]{43}\\.ics)").matcher(cast.shownOnce("chen", "/calendar/subscription"));
        assertThat(address.find()).isTrue();
        var feed = address.group(1);
        assertThat(RestAssured.get(feed).asString()).doesNotContain(post.title);
        answer("chen", "maybe");
        assertThat(RestAssured.get(feed).asString()).doesNotContain(post.title);
        answer("chen", "yes");
        assertThat(value(only(RestAssured.get(feed).asString()), Property.TRANSP)).isEqualTo("OPAQUE");
        assertThat(RestAssured.get(feed + "?all=true").asString()).as("everybody’s days are about the blog").doesNotContain(post.title);
        cast.as("amal").formParam("why", "Rain").post(at("/cancellation"));
        assertThat(value(only(RestAssured.get(feed).asString()), Property.STATUS)).isEqualTo("CANCELLED");
        cast.as("amal").post("/posts/" + post.id + "/withdrawal").then().statusCode(303);
        assertThat(RestAssured.get(feed).asString()).doesNotContain(post.title);
    }

    @Test
    void what_cannot_be_is_told_at_its_field_and_what_was_typed_stays() {
        wrong("starts", Map.of("day", "2020-01-01"));
        wrong("starts", Map.of("day", LocalDate.now().plusYears(3).toString()));
        wrong("day", Map.of("day", "soon"));
        wrong("starts", Map.of("starts", "25:00"));
        wrong("ends", Map.of("ends", ""));
        wrong("ends", Map.of("ends", "17:00"));
        wrong("ends", Map.of("ends", "16:00"));
        wrong("ends", Map.of("lastDay", DAY.plusDays(15).toString()));
        wrong("lastDay", Map.of("lastDay", "later"));
        wrong("zone", Map.of("zone", "Middle/Earth"));
        wrong("zone", Map.of("zone", ""));
        wrong("place", Map.of("place", ""));
        wrong("place", Map.of("place", "p".repeat(121)));
        for (var link : List.of("javascript:alert(1)", "meet.example.org", "https://", "http://a b", "//example.org", "data:text/html,x")) wrong("link", Map.of("link", link));
        wrong("link", Map.of("link", "https://example.org/" + "l".repeat(481)));
        for (var capacity : List.of("0", "-1", "10001", "many", "1.5", "99999999999")) wrong("capacity", Map.of("capacity", capacity));
        assertThat(rows.one("select count(*) from gathering where post_id = ?1", id)).isEqualTo("0");
    }

    private void wrong(String field, Map<String, String> differently) {
        var page = Jsoup.parse(plan("amal", differently).then().statusCode(422).extract().asString());
        assertThat(page.select("#" + field + "-wrong-1")).as(field + differently).isNotEmpty();
        differently.forEach((name, value) -> {
            if (!name.equals("zone")) assertThat(page.select("[name=" + name + "]").val()).isEqualTo(value);
        });
    }

    @Test
    void clocks_that_change_are_minded() {
        var gap = nextChange(true);
        wrong("starts", Map.of("day", gap.toString(), "starts", "02:30", "ends", "05:00"));
        wrong("ends", Map.of("day", gap.toString(), "starts", "01:30", "ends", "02:30"));
        planned(Map.of("day", gap.toString(), "starts", "01:30", "ends", "03:30"));
        assertThat(rows.one("select ends_at - starts_at from gathering where post_id = ?1", id)).as("an hour is left out").isEqualTo("01:00:00");
        planned(Map.of("version", version(), "day", nextChange(false).toString(), "starts", "02:30", "ends", "03:30"));
        assertThat(rows.one("select ends_at - starts_at from gathering where post_id = ?1", id)).as("an hour comes twice").isEqualTo("02:00:00");
    }

    private static LocalDate nextChange(boolean gap) {
        var change = ZURICH.getRules().nextTransition(Instant.now().plus(Duration.ofDays(2)));
        while (change.isGap() != gap) change = ZURICH.getRules().nextTransition(change.getInstant());
        return change.getDateTimeBefore().toLocalDate();
    }

    @Test
    void the_list_shows_what_is_to_come_in_its_order_and_goes_on() {
        planned(Map.of("lastDay", DAY.plusDays(1).toString()));
        var mine = post;
        var before = articles.published("amal", Articles.title("Talk"));
        of(before);
        planned(Map.of("starts", "09:00", "zone", "Asia/Tokyo"));
        of(articles.published("amal", Articles.title("Over")));
        planned(Map.of());
        rows.change("update gathering set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where post_id = ?1", id);
        assertThat(page("chen", "/gatherings").select("article h3").eachText()).containsSubsequence(before.title, mine.title).doesNotContain(post.title);
        assertThat(page("chen", "/gatherings").select("section h2").text()).contains(String.valueOf(DAY.getYear()));
        assertThat(statements.of(() -> cast.as("chen").get("/gatherings"))).isLessThanOrEqualTo(12);
        answer("chen", "yes").then().statusCode(409);
        for (int i = 0; i < 31; i++) {
            of(articles.published("amal", Articles.title("Many")));
            planned(Map.of("day", DAY.plusDays(i).toString()));
        }
        var first = page("chen", "/gatherings");
        assertThat(first.select("article").size()).isEqualTo(30);
        assertThat(page("chen", first.select("a[rel=next]").attr("href")).select("article h3").eachText()).contains(post.title);
    }

    @Test
    void the_post_leads_to_it_and_takes_no_more_statements() {
        assertThat(page("amal", post.path()).select("a[href=" + at("/edit") + "]").text()).isEqualTo("Invite to something with a date");
        var before = statements.of(() -> cast.as("chen").get(post.path()));
        planned(Map.of());
        assertThat(page("chen", post.path()).select("[hx-get=" + at("") + "] a").attr("href")).isEqualTo(at(""));
        assertThat(statements.of(() -> cast.as("chen").get(post.path()))).isEqualTo(before).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("chen").get(at("")))).isLessThanOrEqualTo(12);
        assertThat(cast.as("chen").header("HX-Request", "true").get(at("")).asString()).contains("id=\"gathering\"").doesNotContain("<html");
        assertThat(page("chen", "/blog").select("#p-" + post.id + " .chip[href=" + at("") + "]")).isNotEmpty();
    }

    @Test
    void a_drafts_date_is_its_authors_until_it_is_published() {
        var draft = articles.draft("amal", Articles.title("Half"));
        var published = post;
        id = draft;
        planned(Map.of());
        cast.as("chen").get(at("")).then().statusCode(404);
        assertThat(cast.as("chen").get("/gatherings").asString()).doesNotContain(draft.toString());
        answer("amal", "yes").then().statusCode(409);
        cast.as("amal").formParam("why", "x").post(at("/cancellation")).then().statusCode(409);
        planned(Map.of("version", version(), "starts", "10:00"));
        assertThat(events("Moved")).isZero();
        cast.as("amal").post(at("/removal")).then().statusCode(303);
        cast.as("amal").get(at("")).then().statusCode(404);
        id = published.id;
        planned(Map.of());
        cast.as("amal").post(at("/removal")).then().statusCode(409);
    }

    @Test
    void a_private_spaces_gathering_tells_an_outsider_nothing_and_a_removed_member_nothing_more() {
        var space = articles.space("private");
        of(articles.published("amal", Articles.title("Hush"), space));
        planned(Map.of("place", "Behind the samovar"));
        rows.change("insert into membership (space_id, person_id, state, since, by_id) select id, ?2, 'member', now(), ?2 from space where slug = ?1", space, cast.id("bruno"));
        answer("bruno", "yes").then().statusCode(303);
        var address = Pattern.compile("(/calendar/[\\w-]{43}\\.ics)").matcher(cast.shownOnce("bruno", "/calendar/subscription"));
        assertThat(address.find()).isTrue();
        assertThat(RestAssured.get(address.group(1)).asString()).contains(post.title);
        assertThat(cast.as("bruno").get("/gatherings").asString()).contains(post.title);
        rows.change("delete from membership where person_id = ?1 and space_id = (select id from space where slug = ?2)", cast.id("bruno"), space);
        assertThat(RestAssured.get(address.group(1)).asString()).doesNotContain(post.title, "samovar");
        for (var who : List.of("bruno", "chen")) {
            for (var path : List.of(at(""), at(".ics"), at("/edit"), "/api/v1" + at(""))) assertThat(cast.as(who).get(path).then().statusCode(404).extract().asString()).doesNotContain("samovar", post.title);
            answer(who, "yes").then().statusCode(404);
            plan(who, Map.of()).then().statusCode(404);
            assertThat(cast.as(who).get("/gatherings").asString()).doesNotContain(post.title, "samovar");
        }
    }

    @Test
    void sixteen_who_want_two_seats_at_once_get_two() {
        planned(Map.of("capacity", "2"));
        EVERYBODY.forEach(cast::as);
        var answers = IntStream.range(0, 16).mapToObj(i -> CompletableFuture.supplyAsync(() -> answer(EVERYBODY.get(i % EVERYBODY.size()), "yes").statusCode()))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(answers).containsOnly(303, 409);
        assertThat(rows.one("select count(*) from gathering_answer where post_id = ?1 and answer = 'yes'", id)).isEqualTo("2");
        assertThat(Jsoup.parse(plan("amal", Map.of("version", version(), "capacity", "1")).then().statusCode(422).extract().asString()).select("#capacity-wrong-1").text())
                .contains("2 people have said already");
    }

    @Test
    void programs_plan_and_answer_too() {
        var starts = Instant.now().plus(Duration.ofDays(9)).truncatedTo(ChronoUnit.MINUTES);
        var body = new HashMap<String, Object>(Map.of("starts", starts.toString(), "ends", starts.plusSeconds(3600).toString(), "zone", "Africa/Lagos", "place", "Canteen"));
        cast.as("amal").contentType("application/json").body(body).put("/api/v1" + at("")).then().statusCode(200).header("ETag", "\"0\"");
        cast.as("amal").contentType("application/json").body(body).put("/api/v1" + at("")).then().statusCode(428);
        cast.as("bruno").contentType("application/json").body(body).put("/api/v1" + at("")).then().statusCode(403);
        cast.as("amal").contentType("application/json").header("If-Match", "\"0\"").body(Map.of("place", "Canteen")).put("/api/v1" + at("")).then().statusCode(422);
        cast.as("amal").contentType("application/json").header("If-Match", "\"0\"").body("{\"starts\":\"tomorrow\"}").put("/api/v1" + at("")).then().statusCode(400);
        var said = cast.as("bruno").contentType("application/json").body(Map.of("answer", "yes")).put("/api/v1" + at("/answer"));
        said.then().statusCode(200);
        assertThat(said.jsonPath().getList("coming")).containsExactly("bruno");
        cast.as("bruno").contentType("application/json").body(Map.of("answer", "sure")).put("/api/v1" + at("/answer")).then().statusCode(422);
        body.put("ends", starts.plusSeconds(7200).toString());
        cast.as("amal").contentType("application/json").header("If-Match", "\"0\"").body(body).put("/api/v1" + at("")).then().statusCode(200).header("ETag", "\"1\"");
        assertThat(cast.as("bruno").get("/api/v1" + at("")).jsonPath().getBoolean("stale")).isTrue();
    }
}
