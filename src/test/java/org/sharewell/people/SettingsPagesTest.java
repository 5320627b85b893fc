package org.sharewell.people;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SettingsPagesTest {
    @Inject
    Cast cast;
    @Inject
    Staff staff;

    private String heading(String cookie, String browserLanguage) {
        return Jsoup.parse(cast.browser().cookie("sid", cookie).header("Accept-Language", browserLanguage).get("/my/settings").asString()).select("h1").text();
    }

    @Test
    void a_chosen_language_stays_with_the_person_whatever_the_browser_asks_for() {
        staff.hire("set-ada");
        var cookie = cast.signIn("set-ada");
        cast.browser().cookie("sid", cookie).formParam("language", "de").post("/my/settings").then().statusCode(303);
        assertThat(heading(cookie, "en")).isEqualTo("Einstellungen");
        assertThat(heading(cast.signIn("set-ada"), "en")).isEqualTo("Einstellungen");
        cast.browser().cookie("sid", cookie).formParam("language", "").post("/my/settings").then().statusCode(303);
        assertThat(staff.holds("set-ada", p -> p.locale == null)).isTrue();
    }

    @Test
    void a_language_we_do_not_speak_is_refused() {
        staff.hire("set-bea");
        cast.browser().cookie("sid", cast.signIn("set-bea")).formParam("language", "tlh").post("/my/settings").then().statusCode(422);
    }
}
