package org.sharewell.people;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ProfilePageTest {
    @Inject
    Cast cast;
    @Inject
    Staff staff;
    @Inject
    Clock clock;

    private Document page(String username) {
        return Jsoup.parse(cast.as("amal").get("/people/" + username).then().statusCode(200).extract().asString());
    }

    @Test
    void a_time_zone_is_chosen_by_its_place_as_one_writes_it_and_an_old_name_is_found_again() {
        staff.hire("pro-zones", p -> {
            p.timeZone = "Asia/Kolkata";
            p.locale = "de";
        });
        var zones = Jsoup.parse(cast.browser().cookie("sid", cast.signIn("pro-zones")).get("/my/profile").asString()).select("#timeZone");
        assertThat(zones.select("option[value=Europe/Zurich]").text()).isEqualTo("Zürich");
        assertThat(zones.select("optgroup[label=Europe] option").eachText()).containsSubsequence("Warschau", "Wien", "Zürich");
        assertThat(zones.select("option[selected]").eachText()).containsExactly("Kalkutta");
    }

    @Test
    void a_profile_says_who_somebody_is_and_how_to_reach_them() {
        staff.hire("pro-kenji", p -> {
            p.name = "Kenji Mori";
            p.title = "Surveyor";
            p.department = "Marine";
            p.site = "Kobe";
            p.timeZone = "Asia/Tokyo";
            p.languages = "Japanese, English";
            p.email = "kenji@example.com";
            p.phone = "+81 78 555 01 11";
            p.bio = "I look at **hulls**.\n\n[Site](https://example.com)";
            p.declare(List.of("Hulls"), p.joinedAt);
        });
        var page = page("pro-kenji");
        assertThat(page.select("h1").text()).isEqualTo("Kenji Mori");
        assertThat(page.select(".profile").text()).contains("Surveyor, Marine · Kobe", "Japanese, English", "kenji@example.com");
        assertThat(page.select(".profile time[data-clock]").attr("data-clock")).isEqualTo("Asia/Tokyo");
        assertThat(page.select(".profile time[data-clock]").text()).startsWith(clock.instant().atZone(ZoneId.of("Asia/Tokyo")).toString().substring(11, 13));
        assertThat(page.select("a[href=tel:+81785550111]")).hasSize(1);
        assertThat(page.select(".bio strong").text()).isEqualTo("hulls");
        assertThat(page.select("a.chip[href=/people?expertise=hulls]").text()).isEqualTo("Hulls");
        assertThat(page.select("[hx-get=/people/pro-kenji/posts] a[href=/people/pro-kenji/posts]")).hasSize(1);
    }

    @Test
    void where_nobody_knows_the_zone_no_time_is_shown_until_its_owner_says_it() {
        staff.hire("pro-nowhere");
        assertThat(page("pro-nowhere").select(".profile time[data-clock]")).isEmpty();
        var cookie = cast.signIn("pro-nowhere");
        var form = Jsoup.parse(cast.browser().cookie("sid", cookie).get("/my/profile").asString());
        assertThat(form.select("select[name=timeZone] option[selected]")).isEmpty();
        cast.browser().cookie("sid", cookie).formParam("version", form.select("input[name=version]").val()).formParam("timeZone", "America/Bogota")
                .post("/my/profile").then().statusCode(303);
        assertThat(page("pro-nowhere").select(".profile time[data-clock]").attr("data-clock")).isEqualTo("America/Bogota");
    }

    @Test
    void managers_and_reports_lead_to_each_other() {
        var boss = staff.hire("pro-boss");
        staff.hire("pro-worker", p -> p.manager = boss);
        staff.hire("pro-left", p -> {
            p.manager = boss;
            p.deactivatedAt = p.joinedAt;
        });
        assertThat(page("pro-worker").select(".profile a[href=/people/pro-boss]")).hasSize(1);
        assertThat(page("pro-boss").select("aside a[href=/people/pro-worker]")).hasSize(1);
        assertThat(page("pro-boss").select("aside a[href=/people/pro-left]")).isEmpty();
    }

    @Test
    void who_has_left_is_shown_with_a_mark_and_without_contact() {
        staff.hire("pro-gone", p -> {
            p.email = "gone@example.com";
            p.phone = "+41 61 555 02 02";
            p.deactivatedAt = p.joinedAt;
        });
        var page = page("pro-gone");
        assertThat(page.text()).contains("Not active any more").doesNotContain("gone@example.com", "555 02 02");
        assertThat(page.select("a[href^=mailto], a[href^=tel]")).isEmpty();
    }

    @Test
    void nobody_is_not_found() {
        for (var name : List.of("nobody-here", "%F0%9F%98%80", "amal'--", "A".repeat(300)))
            cast.as("amal").urlEncodingEnabled(false).get("/people/" + name).then().statusCode(404);
    }

    @Test
    void strangers_see_nobody() {
        cast.person("amal");
        cast.browser().get("/people/amal").then().statusCode(302);
        cast.browser().get("/people").then().statusCode(302);
    }

    @Test
    void the_directory_row_of_somebody_known_changes_what_it_owns_and_nothing_else() {
        staff.hire("pro-row", p -> {
            p.bio = "mine";
            p.timeZone = "Asia/Tokyo";
        });
        var row = new DirectoryRow("pro-row", "Row Name", "row@example.com", "Title", "Dept", "Basel", "Basel", "Switzerland",
                Optional.empty(), Optional.of("E-77"));
        var before = staff.stored("pro-row", p -> p.id);
        staff.enlist(row);
        assertThat(staff.facts("pro-row", p -> List.of(p.id, p.name, p.email, p.site, p.employeeNumber, p.bio, p.timeZone, p.isKeptByDirectory())))
                .isEqualTo(List.of(before, "Row Name", "row@example.com", "Basel", "E-77", "mine", "Asia/Tokyo", true));
    }
}
