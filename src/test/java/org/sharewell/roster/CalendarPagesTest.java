package org.sharewell.roster;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.Statements;
import org.sharewell.access.Rows;
import org.sharewell.people.Viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.roster.Writers.in;

@QuarkusTest
class CalendarPagesTest {
    @Inject
    Cast cast;
    @Inject
    Writers writers;
    @Inject
    Slots slots;
    @Inject
    Rows rows;
    @Inject
    Statements statements;

    private Viewer olga;
    private Viewer pavel;

    @BeforeEach
    void two_who_write() {
        olga = writers.somebody();
        pavel = writers.somebody();
    }

    private Document page(Viewer viewer, String path) {
        return page(viewer, path, "en");
    }

    private Document page(Viewer viewer, String path, String language) {
        rows.change("update person set locale = ?1 where username = ?2", language, viewer.username());
        return Jsoup.parse(cast.as(viewer.username()).get(path).then().statusCode(200).extract().asString());
    }

    private static String month(LocalDate day) {
        return "/calendar?month=" + YearMonth.from(day);
    }

    private static String cell(Document page, LocalDate day) {
        return page.select("td[data-day=" + day + "]").text();
    }

    @Test
    void a_draft_is_given_a_day_and_stands_there() {
        var day = writers.monday(3);
        var draft = writers.draft(olga, "Hail without history");
        var page = page(olga, "/calendar");
        assertThat(page.select("form#plan input[name=post][value=" + draft + "]")).hasSize(1);
        var location = cast.as(olga.username()).formParam("post", draft).formParam("day", day.toString()).post("/calendar/slots").then().statusCode(303).extract().header("Location");
        assertThat(location).contains(month(day) + "#slot-");
        assertThat(cell(page(olga, month(day)), day)).contains("Hail without history").contains("draft");
        assertThat(page(olga, "/calendar").select("form#plan")).as("it waits no more").isEmpty();
    }

    @Test
    void others_see_who_and_not_what() {
        var day = writers.monday(3).plusDays(1);
        in(() -> slots.plan(olga, writers.draft(olga, "Secret so far"), day));
        var seen = page(pavel, month(day));
        assertThat(cell(seen, day)).contains(olga.name()).contains("a draft").doesNotContain("Secret");
        assertThat(seen.select("td[data-day=" + day + "] .entry:contains(" + olga.name() + ")").attr("draggable")).isEmpty();
        assertThat(cell(page(pavel, month(day), "de"), day)).contains("ein Entwurf");
    }

    @Test
    void an_empty_slot_asks_its_holder_to_start_and_others_nothing() {
        var day = writers.monday(3).plusDays(2);
        writers.empty(olga, day);
        assertThat(cell(page(olga, month(day)), day)).contains("You: no draft yet").contains("start");
        assertThat(cell(page(pavel, month(day)), day)).contains(olga.name()).doesNotContain("start");
        assertThat(cell(page(olga, month(day), "de"), day)).contains("Du: noch kein Entwurf").contains("anfangen");
    }

    @Test
    void what_is_begun_for_a_slot_fills_it_once() {
        var day = writers.monday(3).plusDays(3);
        writers.empty(olga, day);
        var start = page(olga, month(day)).select("td[data-day=" + day + "] a:contains(start)").attr("href");
        assertThat(page(olga, "/calendar/slots/" + start.replaceAll(".*=", "")).select("main a.primary").attr("href")).isEqualTo(start);
        var form = page(olga, start).select("form[data-keep]");
        cast.as(olga.username()).formParams(fields(form, "Begun for the day")).put(form.attr("data-autosave")).then().statusCode(200);
        assertThat(cell(page(olga, month(day)), day)).contains("Begun for the day").doesNotContain("start");
        var edit = cast.as(olga.username()).get(start).then().statusCode(303).extract().header("Location");
        assertThat(page(olga, edit).select("#title").text()).as("the link in a mail leads on to what was begun").isEqualTo("Begun for the day");
    }

    @Test
    void without_a_script_it_fills_it_too_and_others_slots_stay_empty() {
        var day = writers.monday(3).plusDays(4);
        writers.empty(olga, day);
        var start = page(olga, month(day)).select("td[data-day=" + day + "] a:contains(start)").attr("href");
        assertThat(page(pavel, start).select(".notice").text()).contains("That day is not yours");
        assertThat(page(olga, start).select("main").text()).contains(", as an article of the blog.");
        assertThat(page(olga, start).select(".chips a").first().attr("href")).isEqualTo(start);
        var others = fields(page(pavel, start).select("form[data-keep]"), "Not for it");
        others.put("slot", start.replaceAll(".*=", ""));
        cast.as(pavel.username()).formParams(others).post("/drafts").then().statusCode(303);
        assertThat(cell(page(olga, month(day)), day)).contains("no draft yet");
        cast.as(olga.username()).formParams(fields(page(olga, start).select("form[data-keep]"), "Sent for it")).post("/drafts").then().statusCode(303);
        assertThat(cell(page(olga, month(day)), day)).contains("Sent for it");
    }

    @Test
    void what_is_begun_for_an_open_day_takes_it() {
        var day = writers.monday(5).plusDays(2);
        var start = "/write?title=&tags=&slot=" + day;
        assertThat(page(olga, start).select("main").text()).contains(", as an article of the blog.");
        cast.as(olga.username()).formParams(fields(page(olga, start).select("form[data-keep]"), "For an open day")).post("/drafts").then().statusCode(303);
        assertThat(cell(page(olga, month(day)), day)).contains("For an open day");
        cast.as(olga.username()).get(start).then().statusCode(303).header("Location", org.hamcrest.Matchers.containsString("/edit"));
        assertThat(page(olga, "/write?slot=2020-01-01").select(".notice").text()).contains("That day is not yours");
        cast.as(olga.username()).get("/write?slot=soon").then().statusCode(404);
    }

    private static Map<String, String> fields(Elements form, String title) {
        var fields = new HashMap<String, String>();
        form.select("input[type=hidden]").forEach(hidden -> fields.put(hidden.attr("name"), hidden.val()));
        fields.putAll(Map.of("title", title, "markdown", "Words.", "place", "blog", "act", "save"));
        return fields;
    }

    @Test
    void what_is_over_without_an_article_is_nobody_elses_business() {
        var yesterday = new Days(java.time.Clock.systemUTC()).today(olga).minusDays(1);
        writers.empty(olga, yesterday);
        assertThat(page(pavel, month(yesterday)).text()).doesNotContain(olga.name());
        var sameWeek = Span.monday(yesterday).equals(Span.monday(yesterday.plusDays(1)));
        assertThat(page(olga, month(yesterday)).select(".entry:contains(You: no draft yet)")).as("until the week is over").hasSize(sameWeek ? 1 : 0);
    }

    @Test
    void what_is_published_stands_on_the_day_it_was() {
        var draft = writers.draft(olga, "Weights, again " + UUID.randomUUID());
        writers.publish(olga, draft);
        var title = writers.post(draft).title;
        var entry = page(pavel, "/calendar?view=list").select(".entry:contains(" + title + ")");
        assertThat(entry.select("a").attr("href")).startsWith("/blog/weights-again");
        assertThat(entry.text()).contains("published");
        assertThat(entry.parents().select("li.now")).as("today").isNotEmpty();
    }

    @Test
    void a_scheduled_article_moves_with_its_time() {
        rows.change("update person set time_zone = 'Europe/Zurich' where username = ?1", olga.username());
        olga = cast.viewer(olga.username());
        var draft = writers.draft(olga, "Fraud in photos");
        var beforeTheClocksChange = LocalDate.parse(writers.monday(2).getYear() + 1 + "-03-20");
        var day = beforeTheClocksChange.isAfter(writers.monday(50)) ? beforeTheClocksChange.minusYears(1) : beforeTheClocksChange;
        cast.as(olga.username()).contentType("application/json").body("{\"at\":\"" + day.atTime(8, 0) + ":00Z\"}").post("/api/v1/posts/" + draft + "/publication").then().statusCode(200);
        assertThat(cell(page(olga, month(day)), day)).contains("Fraud in photos").contains("scheduled 09:00");
        var later = day.plusDays(20);
        cast.as(olga.username()).formParam("post", draft).formParam("day", later.toString()).post("/calendar/slots").then().statusCode(303);
        assertThat(writers.post(draft).scheduledAt).as("nine by the clock, in summer too").isEqualTo(later.atTime(7, 0).toInstant(java.time.ZoneOffset.UTC));
        assertThat(cell(page(olga, month(later)), later)).contains("scheduled 09:00");
        assertThat(cell(page(pavel, month(later)), later)).contains("a draft").doesNotContain("scheduled").doesNotContain("Fraud");
        var slot = page(olga, month(later)).select("[data-slot]:contains(Fraud)");
        cast.as(olga.username()).formParam("day", day.toString()).formParam("version", slot.attr("data-version")).post("/calendar/slots/" + slot.attr("data-slot") + "/day").then().statusCode(303);
        assertThat(writers.post(draft).scheduledAt).isEqualTo(day.atTime(8, 0).toInstant(java.time.ZoneOffset.UTC));
    }

    @Test
    void a_day_that_is_over_is_refused_with_what_was_typed() {
        var draft = writers.draft(olga, "Late");
        var refused = Jsoup.parse(cast.as(olga.username()).formParam("post", draft).formParam("day", "2020-01-01").post("/calendar/slots").then().statusCode(422).extract().asString());
        assertThat(refused.select("[role=alert]").text()).isEqualTo("That day is over. Choose today or a later one.");
        assertThat(refused.select("#plan-day").val()).isEqualTo("2020-01-01");
        assertThat(refused.select("input[name=post][checked]").val()).isEqualTo(draft.toString());
        cast.as(olga.username()).formParam("day", "2020-01-01").post("/calendar/slots").then().statusCode(422);
    }

    @Test
    void a_slots_page_moves_it_and_tells_of_another_who_was_faster() {
        var slot = writers.empty(olga, writers.monday(4));
        var form = page(olga, "/calendar/slots/" + slot.id).select("form[action$=/day]");
        assertThat(form.select("input[name=day]").val()).isEqualTo(writers.monday(4).toString());
        var version = form.select("input[name=version]").val();
        cast.as(olga.username()).formParam("day", writers.monday(5).toString()).formParam("version", version).post(form.attr("action")).then().statusCode(303);
        var stale = Jsoup.parse(cast.as(olga.username()).formParam("day", writers.monday(6).toString()).formParam("version", version).post(form.attr("action"))
                .then().statusCode(412).extract().asString());
        assertThat(stale.select("[role=alert]").text()).startsWith("This was moved meanwhile.");
        assertThat(stale.select("h1").text()).as("where it stands now").isEqualTo(new java.text.SimpleDateFormat("EEEE, d MMMM", java.util.Locale.ENGLISH)
                .format(java.sql.Date.valueOf(writers.monday(5))));
        assertThat(stale.select("input[name=day]").first().val()).isNotEmpty();
        cast.as(olga.username()).formParam("day", "soon").formParam("version", "1").post(form.attr("action")).then().statusCode(422);
    }

    @Test
    void somebody_elses_slot_offers_nothing_to_do() {
        var slot = writers.empty(olga, writers.monday(4));
        var page = page(pavel, "/calendar/slots/" + slot.id);
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.text()).contains("This slot is a colleague’s.");
        cast.as(pavel.username()).post("/calendar/slots/" + slot.id + "/removal").then().statusCode(403);
        cast.as(pavel.username()).get("/calendar/slots/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_colleague_is_asked_and_agrees() {
        for (var person : List.of(olga, pavel)) rows.change("insert into writer (person_id, joined_at) values (?1, now())", person.id());
        var hers = writers.empty(olga, writers.monday(4));
        var his = writers.empty(pavel, writers.monday(5));
        var page = page(olga, "/calendar/slots/" + hers.id);
        assertThat(page.select("select[name=with] option").eachAttr("value")).contains("day:" + his.id, pavel.username()).doesNotContain(olga.username());
        cast.as(olga.username()).formParam("with", "day:" + his.id).post("/calendar/slots/" + hers.id + "/swaps").then().statusCode(303);
        assertThat(page(olga, "/calendar/slots/" + hers.id).text()).contains("You offered " + pavel.name() + " your ");
        assertThat(page(olga, "/calendar").select(".notice:contains(" + pavel.name() + ")").text()).contains("You offered", "Take it back");
        var asked = page(pavel, "/calendar").select(".notice:contains(" + olga.name() + ")");
        assertThat(asked.text()).contains("offers").contains("Agree").contains("No, thanks");
        assertThat(page(pavel, "/calendar/slots/" + his.id).select(".notice:contains(" + olga.name() + ")").text()).as("also where it is about").isEqualTo(asked.text());
        cast.as(pavel.username()).post(asked.select("form[action$=acceptance]").attr("action")).then().statusCode(303);
        assertThat(writers.now(hers).day).isEqualTo(writers.monday(5));
        var late = Jsoup.parse(cast.as(pavel.username()).post(asked.select("form[action$=acceptance]").attr("action")).then().statusCode(409).extract().asString());
        assertThat(late.select("[role=alert]").text()).isEqualTo("This has been answered already, or was taken back.");
        cast.as(olga.username()).formParam("with", "").post("/calendar/slots/" + hers.id + "/swaps").then().statusCode(422);
    }

    @Test
    void a_no_is_told_to_whoever_asked_until_they_have_seen_it() {
        for (var person : List.of(olga, pavel)) rows.change("insert into writer (person_id, joined_at) values (?1, now())", person.id());
        var hers = writers.empty(olga, writers.monday(6));
        cast.as(olga.username()).formParam("with", pavel.username()).post("/calendar/slots/" + hers.id + "/swaps").then().statusCode(303);
        var asked = page(pavel, "/calendar").select(".notice:contains(" + olga.name() + ")");
        cast.as(pavel.username()).post(asked.select("form[action$=removal]").attr("action")).then().statusCode(303);
        assertThat(page(pavel, "/calendar").select(".notice:contains(" + olga.name() + ")")).isEmpty();
        assertThat(page(olga, "/calendar/slots/" + hers.id).select(".notice").text()).startsWith(pavel.name() + " cannot take ");
        assertThat(cast.as(olga.username()).header("HX-Request", "true").get("/calendar/next").then().statusCode(200).extract().asString()).contains(pavel.name() + " cannot take ");
        var told = page(olga, "/calendar").select(".notice:contains(" + pavel.name() + ")");
        cast.as(olga.username()).post(told.select("form").attr("action")).then().statusCode(303);
        assertThat(page(olga, "/calendar").select(".notice:contains(" + pavel.name() + ")")).isEmpty();
    }

    @Test
    void nobody_is_offered_who_writes_on_that_day_already() {
        for (var person : List.of(olga, pavel)) rows.change("insert into writer (person_id, joined_at) values (?1, now())", person.id());
        var hers = writers.empty(olga, writers.monday(4).plusDays(1));
        var alsoHers = writers.empty(olga, writers.monday(5).plusDays(1));
        var sameDay = writers.empty(pavel, alsoHers.day);
        var his = writers.empty(pavel, writers.monday(5).plusDays(2));
        assertThat(offered(hers)).contains("day:" + his.id, pavel.username()).doesNotContain("day:" + sameDay.id);
        assertThat(offered(alsoHers)).doesNotContain(pavel.username(), "day:" + his.id);
    }

    private List<String> offered(Slot slot) {
        return page(olga, "/calendar/slots/" + slot.id).select("select[name=with] option").eachAttr("value");
    }

    @Test
    void one_joins_and_leaves_with_one_click() {
        assertThat(page(olga, "/calendar").select("form[action=/calendar/membership]")).hasSize(1);
        cast.as(olga.username()).post("/calendar/membership").then().statusCode(303);
        var list = page(olga, "/calendar?view=list");
        assertThat(list.select(".entry:contains(You: no draft yet)")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(list.select("h2:contains(On the roster) + ul").text()).contains(olga.name());
        var left = cast.as(olga.username()).formParam("view", "list").post("/calendar/membership/removal").then().statusCode(303).extract().header("Location");
        assertThat(left).as("one stays where one was").endsWith("/calendar?view=list");
        assertThat(page(olga, "/calendar?view=list").select(".entry:contains(You:)")).isEmpty();
    }

    @Test
    void who_is_asked_to_join_decides() {
        cast.as("mila").formParam("username", olga.username()).post("/calendar/invitations").then().statusCode(303);
        assertThat(page(olga, "/calendar").text()).contains("You are asked to write on the blog by turns.");
        cast.as(olga.username()).post("/calendar/membership/removal").then().statusCode(303);
        assertThat(page(olga, "/calendar").text()).doesNotContain("You are asked");
        var wrong = Jsoup.parse(cast.as("mila").formParam("username", "no such <b>").post("/calendar/invitations").then().statusCode(422).extract().asString());
        assertThat(wrong.select("#username").val()).isEqualTo("no such <b>");
    }

    @Test
    void a_weekend_is_there_when_something_stands_on_it() {
        var quiet = writers.monday(30);
        assertThat(page(olga, month(quiet)).select("thead th").eachText()).startsWith("Mon", "Tue").hasSize(5);
        var saturday = writers.monday(40).plusDays(5);
        writers.empty(olga, saturday);
        assertThat(page(pavel, month(saturday)).select("thead th")).hasSize(7);
        assertThat(cell(page(pavel, month(saturday)), saturday)).contains(olga.name());
    }

    @Test
    void the_sentence_says_what_is_agreed_and_how_it_stands() {
        assertThat(page(olga, "/calendar").select("h1 + p").text()).matches("Agreed: everyone every two weeks, more than four articles a week\\. This week \\d+ of 5, next week \\d+ of 5\\.");
        assertThat(page(olga, month(writers.monday(20)), "de").select("h1 + p").text())
                .matches("Vereinbart: Alle schreiben alle zwei Wochen, der Blog bringt mehr als vier Artikel pro Woche\\. Diese Woche \\d+ von 5, nächste Woche \\d+ von 5\\.");
    }

    @Test
    void odd_months_are_this_one() {
        for (var odd : List.of("x", "2026-13", "0000-01", "99999-01", "+999999999-12", "")) assertThat(page(olga, "/calendar?month=" + odd).select("nav.month h2").text()).as(odd)
                .isEqualTo(page(olga, "/calendar").select("nav.month h2").text());
    }

    @Test
    void beside_other_pages_stands_ones_own_next_slot() {
        var htmx = cast.as(olga.username()).header("HX-Request", "true");
        assertThat(htmx.get("/calendar/next").then().statusCode(200).extract().asString()).isBlank();
        var slot = writers.empty(olga, writers.monday(4));
        var card = Jsoup.parseBodyFragment(cast.as(olga.username()).header("HX-Request", "true").get("/calendar/next").asString());
        assertThat(card.select("a[href=/calendar/slots/" + slot.id + "]").text()).isEqualTo("swap");
        cast.as(olga.username()).get("/calendar/next").then().statusCode(303).header("Location", "/calendar");
        var coming = Jsoup.parseBodyFragment(cast.as(pavel.username()).header("HX-Request", "true").get("/calendar/coming").asString());
        assertThat(coming.select("li")).hasSizeBetween(1, 3);
        assertThat(page(olga, "/").select("[hx-get=/calendar/next], [hx-get=/calendar/coming]")).hasSize(2);
    }

    @Test
    void the_stewards_page_counts_weeks_and_names_nobody() {
        writers.empty(olga, writers.monday(1));
        writers.publish(olga, writers.draft(olga, "Counted"));
        for (var n = 0; n < 9; n++) writers.empty(writers.somebody(), writers.monday(2).plusDays(n % 5));
        var page = page(cast.viewer("mila"), "/calendar/weeks");
        assertThat(page.select("tbody tr")).hasSize(17);
        var enough = Integer.parseInt(page.select("#moreThan").val()) + 1;
        var counted = page.select("tbody tr td:last-child").eachText();
        assertThat(counted).allSatisfy(words -> assertThat(words.replace(" planned", "")).isEqualTo(count(words) > enough ? count(words) + ", agreed " + enough : count(words) + " of " + enough));
        assertThat(counted).anyMatch(words -> count(words) > enough).anyMatch(words -> count(words) <= enough);
        assertThat(counted.getLast().endsWith(" planned")).as("what is to come says that it is planned, what is over does not").isNotEqualTo(counted.getFirst().endsWith(" planned"));
        assertThat(page.select("tr.now td").get(1).text()).as("published this week").isNotEqualTo("0");
        assertThat(page.select("main table").text()).doesNotContain(olga.name()).doesNotContain("Writer");
        cast.as(olga.username()).get("/calendar/weeks").then().statusCode(403);
        cast.as("mila").formParam("weeks", "a lot").post("/calendar/periods").then().statusCode(422);
        var wrong = Jsoup.parse(cast.as("mila").formParam("everyDays", "0").formParam("moreThan", "x").post("/calendar/cadence").then().statusCode(422).extract().asString());
        assertThat(wrong.select(".wrong")).hasSize(2);
        assertThat(wrong.select("#moreThan").val()).isEqualTo("x");
    }

    private static int count(String words) {
        return Integer.parseInt(words.split("\\D", 2)[0]);
    }

    private Document after(String path, String field, String value) {
        var answer = cast.as("mila").formParam(field, value).formParam("moreThan", "4").post(path).then().statusCode(303).extract();
        return page(cast.viewer("mila"), answer.header("Location"));
    }

    @Test
    void a_steward_is_told_what_was_done() {
        cast.as(olga.username()).post("/calendar/membership").then().statusCode(303);
        var opened = after("/calendar/periods", "weeks", "3").select(".notices .notice").text();
        assertThat(opened).matches("The weeks from Monday, \\d+ \\w+ to Sunday, \\d+ \\w+ are open\\. Slots in them: [1-9]\\d*, for (one person|[1-9]\\d* people)\\. See them");
        assertThat(after("/calendar/invitations", "username", pavel.username()).select(".notices .notice").text()).isEqualTo(pavel.name() + " is asked, sees it in the calendar and decides.");
        assertThat(after("/calendar/invitations", "username", olga.username()).select(".notices .notice").text()).isEqualTo(olga.name() + " is on the roster already.");
        assertThat(after("/calendar/cadence", "everyDays", "14").select(".notices .notice").text()).isEqualTo("Agreed: everyone every two weeks, more than four articles a week.");
        var nothing = page(cast.viewer("mila"), "/calendar/weeks?opened=" + UUID.randomUUID() + "&asked=" + writers.somebody().username());
        assertThat(nothing.select(".notices .notice")).as("what was not done").isEmpty();
        cast.as("mila").get("/calendar/weeks?opened=x&asked=no-such").then().statusCode(200);
        for (var person : List.of(olga, pavel)) cast.as(person.username()).post("/calendar/membership/removal").then().statusCode(303);
        rows.change("delete from roster_period where last_day = (select max(last_day) from roster_period)");
    }

    @Test
    void who_comes_from_the_list_stays_in_it() {
        var draft = writers.draft(olga, "From the list");
        var list = page(olga, "/calendar?view=list");
        assertThat(list.select("#plan input[name=view], #move input[name=view]").eachAttr("value")).containsExactly("list", "list");
        assertThat(page(olga, "/calendar").select("input[name=view]")).isEmpty();
        var refused = Jsoup.parse(cast.as(olga.username()).formParam("post", draft).formParam("day", "2020-01-01").formParam("view", "list").post("/calendar/slots")
                .then().statusCode(422).extract().asString());
        assertThat(refused.select("nav a[aria-current=page]").eachText()).contains("List").doesNotContain("Month");
        assertThat(refused.select("#plan-day").val()).isEqualTo("2020-01-01");
        var planned = cast.as(olga.username()).formParam("post", draft).formParam("day", writers.monday(3).toString()).formParam("view", "list").post("/calendar/slots")
                .then().statusCode(303).extract().header("Location");
        assertThat(planned).contains("/calendar?view=list#slot-");
        var entry = page(olga, "/calendar?view=list").select("[data-slot]:contains(From the list)");
        assertThat(planned).endsWith("#" + entry.attr("id"));
        var own = page(olga, entry.select("a").attr("href"));
        assertThat(own.select(".crumbs a").eachAttr("href")).contains("/calendar?view=list");
        assertThat(own.select("form[action$=/day] input[name=view], form[action$=/removal] input[name=view]").eachAttr("value")).containsExactly("list", "list");
        assertThat(moved(entry, writers.monday(4))).contains("/calendar?view=list#slot-");
        var beyond = writers.monday(20);
        assertThat(moved(page(olga, "/calendar?view=list").select("[data-slot]:contains(From the list)"), beyond)).as("where the list does not reach").contains(month(beyond) + "#slot-");
    }

    private String moved(org.jsoup.select.Elements entry, LocalDate day) {
        return cast.as(olga.username()).formParam("day", day.toString()).formParam("version", entry.attr("data-version")).formParam("view", "list")
                .post("/calendar/slots/" + entry.attr("data-slot") + "/day").then().statusCode(303).extract().header("Location");
    }

    @Test
    void every_working_day_of_the_list_takes_a_draft() {
        var days = page(olga, "/calendar?view=list").select("[data-day]").eachAttr("data-day");
        var today = new Days(java.time.Clock.systemUTC()).today(olga);
        var ahead = today.datesUntil(writers.monday(8)).filter(Span::isWorkingDay).map(LocalDate::toString).toList();
        assertThat(days).doesNotHaveDuplicates().containsAll(ahead);
    }

    @Test
    void programs_read_the_same_calendar() {
        var day = writers.monday(8);
        in(() -> slots.plan(olga, writers.draft(olga, "Secret so far"), day));
        var theirs = cast.as(pavel.username()).get("/api/v1/calendar?from=" + day + "&to=" + day).then().statusCode(200).extract().jsonPath();
        assertThat(theirs.getString("items.find { it.person == '" + olga.username() + "' }.stage")).isEqualTo("draft");
        assertThat(theirs.getString("items.find { it.person == '" + olga.username() + "' }.title")).isNull();
        var hers = cast.as(olga.username()).get("/api/v1/calendar?from=" + day + "&to=" + day).then().statusCode(200).extract().jsonPath();
        assertThat(hers.getString("items.find { it.person == '" + olga.username() + "' }.title")).isEqualTo("Secret so far");
        for (var wrong : List.of("?to=2020-01-01", "?from=x&to=y", "?from=+999999999-12-31", "?from=2026-02-01&to=2026-01-01", "?from=2026-01-01&to=2026-04-03"))
            cast.as(olga.username()).get("/api/v1/calendar" + wrong).then().statusCode(422);
        cast.as(olga.username()).get("/api/v1/calendar?from=2026-01-01&to=2026-04-02").then().statusCode(200);
    }

    @Test
    void a_calendar_takes_at_most_twelve_statements() {
        for (var n = 0; n < 10; n++) writers.empty(writers.somebody(), writers.monday(2).plusDays(n % 5));
        for (var path : List.of("/calendar", month(writers.monday(20)), "/calendar?view=list", "/calendar/slots/" + writers.empty(olga, writers.monday(9)).id))
            assertThat(statements.of(() -> cast.as(olga.username()).get(path))).as(path).isLessThanOrEqualTo(12);
    }
}
