package org.sharewell.people;

import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.events.Outbox;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SessionPagesTest {
    @Inject
    Cast cast;
    @Inject
    Staff staff;
    @Inject
    EntityManager entities;
    @Inject
    Outbox outbox;

    private Document page(String cookie) {
        return Jsoup.parse(cast.browser().cookie("sid", cookie).get("/my/sessions").asString());
    }

    private String other(String cookie) {
        return page(cookie).select("li.card:not(:has(.chip)) form").attr("action");
    }

    @Test
    void every_browser_is_listed_and_this_one_is_marked() {
        staff.hire("ses-ada");
        var first = cast.signIn("ses-ada");
        cast.browser().header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .formParam("username", "ses-ada").formParam("password", Cast.PASSWORD).post("/login").then().statusCode(303);
        var page = page(first);
        assertThat(page.select("li.card")).hasSize(2);
        assertThat(page.select("li.card:has(.chip)")).hasSize(1);
        assertThat(page.text()).contains("Firefox on Linux", "this one", "from 127.0.0.1");
    }

    @Test
    void one_session_can_be_ended_from_another() {
        staff.hire("ses-bea");
        var here = cast.signIn("ses-bea");
        var there = cast.signIn("ses-bea");
        cast.browser().cookie("sid", here).post(other(here)).then().statusCode(303);
        assertThat(staff.status(there)).isEqualTo(302);
        assertThat(staff.status(here)).isEqualTo(200);
    }

    @Test
    void another_persons_session_does_not_exist() {
        staff.hire("ses-cyd");
        staff.hire("ses-dan");
        var cyd = cast.signIn("ses-cyd");
        var theirs = page(cyd).select("li.card form").attr("action");
        cast.browser().cookie("sid", cast.signIn("ses-dan")).post(theirs).then().statusCode(404);
        cast.browser().cookie("sid", cyd).post("/my/sessions/not-an-id/removal").then().statusCode(404);
        assertThat(staff.status(cyd)).isEqualTo(200);
    }

    @Test
    void signing_out_everywhere_ends_this_one_too() {
        staff.hire("ses-eva");
        var here = cast.signIn("ses-eva");
        var there = cast.signIn("ses-eva");
        cast.browser().cookie("sid", here).post("/my/sessions/removal").then().statusCode(303).header("Clear-Site-Data", org.hamcrest.Matchers.containsString("storage"));
        assertThat(staff.status(here)).isEqualTo(302);
        assertThat(staff.status(there)).isEqualTo(302);
    }

    @Test
    void a_stolen_cookie_is_worth_nothing_after_signing_out() {
        staff.hire("ses-fay");
        var cookie = cast.signIn("ses-fay");
        cast.browser().cookie("sid", cookie).post("/logout").then().statusCode(303);
        assertThat(staff.status(cookie)).isEqualTo(302);
        cast.browser().cookie("sid", cookie).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void every_sign_in_has_a_new_id() {
        staff.hire("ses-gus");
        var first = cast.signIn("ses-gus");
        var again = cast.browser().cookie("sid", first).formParam("username", "ses-gus").formParam("password", Cast.PASSWORD).post("/login")
                .then().statusCode(303).extract().cookie("sid");
        assertThat(again).isNotEqualTo(first).hasSize(43);
    }

    @Test
    void a_session_ends_after_an_hour_without_use_and_after_twelve_in_any_case() {
        staff.hire("ses-hal");
        var token = new Token(cast.signIn("ses-hal"));
        assertThat(isLive(token, Duration.ofMinutes(59))).isTrue();
        assertThat(isLive(token, Duration.ofMinutes(59 + 59))).as("used meanwhile").isTrue();
        assertThat(isLive(token, Duration.ofMinutes(59 + 59 + 61))).as("not used for an hour").isFalse();
        for (var time = Duration.ofMinutes(150); time.toHours() < 12; time = time.plusMinutes(50)) isLive(token, time);
        assertThat(isLive(token, Duration.ofHours(12).plusMinutes(1))).as("after twelve hours").isFalse();
    }

    private boolean isLive(Token token, Duration later) {
        return QuarkusTransaction.requiringNew().call(() -> new Sessions(entities, outbox, staff.in(later)).live(token, true).isPresent());
    }
}
