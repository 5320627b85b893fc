package org.sharewell.people;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PasswordPagesTest {
    @Inject
    Cast cast;
    @Inject
    Staff staff;

    private Response change(String cookie, String old, String password) {
        return cast.browser().cookie("sid", cookie).formParam("old", old).formParam("password", password).post("/my/password");
    }

    @Test
    void a_new_password_signs_out_every_other_browser() {
        staff.hire("pas-ada");
        var here = cast.signIn("pas-ada");
        var there = cast.signIn("pas-ada");
        var renewed = change(here, Cast.PASSWORD, Staff.NEW_PASSWORD).then().statusCode(303).extract().cookie("sid");
        assertThat(staff.status(renewed)).isEqualTo(200);
        assertThat(staff.status(there)).isEqualTo(302);
        assertThat(staff.status(here)).as("the id before").isEqualTo(302);
        staff.signIn("pas-ada", Cast.PASSWORD).then().statusCode(422);
        staff.signIn("pas-ada", Staff.NEW_PASSWORD).then().statusCode(303);
    }

    @Test
    void without_the_old_one_nothing_changes() {
        staff.hire("pas-bea");
        var cookie = cast.signIn("pas-bea");
        var page = Jsoup.parse(change(cookie, "wrong", Staff.NEW_PASSWORD).then().statusCode(422).extract().asString());
        assertThat(page.select("#old-wrong-1").text()).contains("not your present password");
        assertThat(page.select("input[type=password]").eachAttr("value")).allMatch(String::isEmpty);
        staff.signIn("pas-bea", Cast.PASSWORD).then().statusCode(303);
    }

    @Test
    void short_long_and_easy_passwords_are_refused_with_a_reason() {
        staff.hire("pas-cyd", p -> p.name = "Cyd Winterbottom");
        var cookie = cast.signIn("pas-cyd");
        assertThat(wrong(change(cookie, Cast.PASSWORD, "elf chars 1"))).contains("At least 12");
        assertThat(wrong(change(cookie, Cast.PASSWORD, "x7#k".repeat(33)))).contains("At most 128");
        assertThat(wrong(change(cookie, Cast.PASSWORD, "password1234"))).contains("guessed");
        assertThat(wrong(change(cookie, Cast.PASSWORD, "zebra cyd winterbottom 93 kiln"))).contains("name");
        assertThat(wrong(change(cookie, Cast.PASSWORD, "PAS-CYD zebra kiln 93 moss"))).contains("name");
    }

    private static String wrong(Response response) {
        return Jsoup.parse(response.then().statusCode(422).extract().asString()).select("#password-wrong-1").text();
    }

    @Test
    void guessing_the_old_one_is_slowed_down_too() {
        staff.hire("pas-dan");
        var cookie = cast.signIn("pas-dan");
        for (int i = 0; i < 5; i++) change(cookie, "wrong " + i, Staff.NEW_PASSWORD).then().statusCode(422);
        change(cookie, Cast.PASSWORD, Staff.NEW_PASSWORD).then().statusCode(429);
    }
}
