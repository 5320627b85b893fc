package org.sharewell.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class OwnProfileTest {
    @Inject
    Cast cast;
    @Inject
    Staff staff;

    private Response save(String cookie, Map<String, ?> fields) {
        var page = Jsoup.parse(cast.browser().cookie("sid", cookie).get("/my/profile").asString());
        return cast.browser().contentType("application/x-www-form-urlencoded; charset=UTF-8").cookie("sid", cookie).formParam("version", page.select("input[name=version]").val())
                .formParams(fields).post("/my/profile");
    }

    @Test
    void what_one_says_of_oneself_is_kept_and_shown() {
        staff.hire("own-ada");
        var cookie = cast.signIn("own-ada");
        save(cookie, Map.of("name", "Ada Own", "title", "Engineer", "bio", "Line one\n\nLine two", "phone", "+41 1", "languages", "Deutsch",
                "timeZone", "Europe/Zurich", "expertise", "Rust, C++ , rust,,"))
                .then().statusCode(303).header("Location", org.hamcrest.Matchers.endsWith("/people/own-ada"));
        assertThat(staff.facts("own-ada", p -> List.of(p.name, p.title, p.bio, p.phone, p.languages, p.timeZone)))
                .isEqualTo(List.of("Ada Own", "Engineer", "Line one\n\nLine two", "+41 1", "Deutsch", "Europe/Zurich"));
        assertThat(staff.facts("own-ada", p -> p.expertise.stream().map(Expertise::slug).sorted().map(Object.class::cast).toList())).containsExactly("c-plus-plus", "rust");
        var page = Jsoup.parse(cast.browser().cookie("sid", cookie).get("/my/profile").asString());
        assertThat(page.select("option[selected]").val()).isEqualTo("Europe/Zurich");
        assertThat(page.select("textarea[name=bio]").text()).contains("Line one");
    }

    @Test
    void a_topic_that_stays_keeps_its_date() {
        staff.hire("own-topics", p -> p.declare(List.of("Pumps", "Valves"), p.joinedAt.minusSeconds(90_000)));
        save(cast.signIn("own-topics"), Map.of("expertise", "Pumps, Gauges", "timeZone", "UTC")).then().statusCode(303);
        var dates = staff.stored("own-topics", p -> p.expertise.stream().collect(java.util.stream.Collectors.toMap(Expertise::topic, Expertise::declaredAt)));
        assertThat(dates).containsOnlyKeys("Pumps", "Gauges");
        assertThat(dates.get("Pumps")).isBefore(dates.get("Gauges"));
    }

    @Test
    void what_the_directory_keeps_is_marked_and_cannot_be_changed() {
        staff.enlist(new DirectoryRow("own-kept", "Kept Name", "kept@example.com", "Clerk", "Claims", "Basel", "Basel", "CH", Optional.empty(), Optional.empty()));
        var cookie = cast.signIn("own-kept");
        var page = Jsoup.parse(cast.browser().cookie("sid", cookie).get("/my/profile").asString());
        assertThat(page.select("legend").eachText()).contains("Kept by the directory");
        assertThat(page.select("input[name=name], input[name=email], input[name=department]")).isEmpty();
        save(cookie, Map.of("name", "Somebody Else", "email", "x@example.com", "department", "Board", "city", "Rome", "bio", "mine", "timeZone", "UTC"))
                .then().statusCode(303);
        assertThat(staff.facts("own-kept", p -> List.of(p.name, p.email, p.department, p.city, p.bio)))
                .isEqualTo(List.of("Kept Name", "kept@example.com", "Claims", "Basel", "mine"));
    }

    @Test
    void nothing_else_of_a_person_can_be_set() {
        var bruno = cast.id("bruno");
        staff.hire("own-forger");
        var before = staff.stored("own-forger", p -> p.id);
        save(cast.signIn("own-forger"), Map.ofEntries(Map.entry("id", bruno.toString()), Map.entry("username", "root"), Map.entry("user_id", bruno.toString()),
                Map.entry("author", "bruno"), Map.entry("roles", "administrator"), Map.entry("role", "administrator"), Map.entry("employeeNumber", "1"),
                Map.entry("employee_number", "1"), Map.entry("manager", "bruno"), Map.entry("manager_id", bruno.toString()), Map.entry("picture", bruno.toString()),
                Map.entry("picture_id", bruno.toString()), Map.entry("deactivatedAt", "2026-01-01T00:00:00Z"), Map.entry("directoryAt", "2026-01-01T00:00:00Z"),
                Map.entry("joined_at", "2000-01-01T00:00:00Z"), Map.entry("locale", "de"), Map.entry("timeZone", "UTC"))).then().statusCode(303);
        assertThat(staff.holds("own-forger", p -> p.id.equals(before) && p.username.equals("own-forger") && p.employeeNumber == null && p.manager == null
                && p.picture == null && p.deactivatedAt == null && p.directoryAt == null && p.locale == null)).isTrue();
        assertThat(cast.as("bruno").get("/people/bruno").asString()).contains("Bruno Example");
    }

    @Test
    void a_stale_edit_is_told_and_what_was_typed_is_kept() {
        staff.hire("own-stale");
        var cookie = cast.signIn("own-stale");
        save(cookie, Map.of("bio", "first", "timeZone", "UTC")).then().statusCode(303);
        var late = cast.browser().cookie("sid", cookie).formParam("version", "0").formParam("bio", "typed in another tab").formParam("timeZone", "UTC")
                .post("/my/profile");
        assertThat(late.statusCode()).isEqualTo(412);
        var page = Jsoup.parse(late.asString());
        assertThat(page.select("textarea[name=bio]").text()).isEqualTo("typed in another tab");
        assertThat(page.select("[role=alert]").text()).contains("changed meanwhile");
        assertThat(staff.words("own-stale", p -> p.bio)).isEqualTo("first");
    }

    @Test
    void what_does_not_do_is_said_at_the_field_and_kept() {
        staff.hire("own-wrong");
        var cookie = cast.signIn("own-wrong");
        var wrong = Map.of("name", "\u202Eevil", "bio", "b".repeat(4001), "phone", "1".repeat(61), "timeZone", "Mars/Base", "email", "no address",
                "expertise", "a,b,c,d,e,f,g,h,i,j,k,l,m");
        var page = Jsoup.parse(save(cookie, wrong).then().statusCode(422).extract().asString());
        for (var field : List.of("name", "bio", "phone", "timeZone", "email", "expertise"))
            assertThat(page.select("[name=" + field + "][aria-invalid=true]")).as(field).hasSize(1);
        assertThat(page.select("input[name=phone]").val()).isEqualTo("1".repeat(61));
        assertThat(page.select("#expertise-wrong-1").text()).isEqualTo("At most 12 topics.");
        assertThat(staff.words("own-wrong", p -> p.name)).isEqualTo("own-wrong Hired");
    }

    @Test
    void markup_in_a_bio_is_only_words_or_markdown() {
        staff.hire("own-markup");
        save(cast.signIn("own-markup"), Map.of("bio", "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) {cdi:viewer.name}",
                "timeZone", "UTC", "expertise", "<script>")).then().statusCode(303);
        var page = Jsoup.parse(cast.as("amal").get("/people/own-markup").asString());
        assertThat(page.select("main script, main [onerror], main a[href^=javascript]")).isEmpty();
        assertThat(page.select(".bio").text()).contains("{cdi:viewer.name}");
    }

    @Test
    void characters_are_counted_as_people_count_them() {
        staff.hire("own-long");
        var cookie = cast.signIn("own-long");
        save(cookie, Map.of("bio", "😀".repeat(4000), "timeZone", "UTC")).then().statusCode(303);
        save(cookie, Map.of("bio", "😀".repeat(4001), "timeZone", "UTC")).then().statusCode(422);
    }
}
