package org.sharewell.people;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.people.MailKind.REMINDERS;

@QuarkusTest
class MailChoicesTest {
    @Inject Cast cast;
    @Inject Staff staff;
    @Inject MailChoices choices;

    @Test
    void reminders_are_wanted_until_somebody_says_no() {
        staff.hire("mail-ada");
        assertThat(wanted("mail-ada")).isTrue();
        assertThat(ticked("mail-ada")).isTrue();
        cast.as("mail-ada").post("/my/settings/mail").then().statusCode(303);
        assertThat(wanted("mail-ada")).isFalse();
        assertThat(ticked("mail-ada")).isFalse();
        cast.as("mail-ada").post("/my/settings/mail").then().statusCode(303);
        assertThat(wanted("mail-ada")).as("no twice").isFalse();
        cast.as("mail-ada").formParam("reminders", "true").post("/my/settings/mail").then().statusCode(303);
        assertThat(wanted("mail-ada")).isTrue();
    }

    @Test
    void looking_at_the_link_of_a_mail_changes_nothing() {
        staff.hire("mail-bea");
        var page = Jsoup.parse(cast.browser().get(path("mail-bea")).then().statusCode(200).extract().asString());
        assertThat(page.select("form[method=post] button")).hasSize(1);
        assertThat(wanted("mail-bea")).isTrue();
    }

    @Test
    void whoever_has_the_mail_stops_its_kind_without_signing_in() {
        staff.hire("mail-cem");
        staff.hire("mail-dan");
        var path = path("mail-cem");
        cast.browser().post(path).then().statusCode(200);
        assertThat(wanted("mail-cem")).isFalse();
        assertThat(wanted("mail-dan")).isTrue();
        cast.browser().post(path).then().statusCode(200);
    }

    /** What a mail program's server sends: no browser's headers, no cookie, and a body of either kind (RFC 8058, 3.2). */
    @Test
    void one_click_in_a_mail_program_stops_it() {
        staff.hire("mail-eva");
        staff.hire("mail-fay");
        RestAssured.given().contentType("application/x-www-form-urlencoded").body("List-Unsubscribe=One-Click").post(path("mail-eva")).then().statusCode(200);
        RestAssured.given().multiPart("List-Unsubscribe", "One-Click").post(path("mail-fay")).then().statusCode(200);
        assertThat(wanted("mail-eva")).isFalse();
        assertThat(wanted("mail-fay")).isFalse();
    }

    @Test
    void a_link_that_we_never_made_is_not_there() {
        cast.browser().get("/unsubscribe/" + Token.random().secret()).then().statusCode(404);
        cast.browser().post("/unsubscribe/" + Token.random().secret()).then().statusCode(404);
    }

    private String path(String username) {
        return QuarkusTransaction.requiringNew().call(() -> choices.unsubscribePath(cast.id(username), REMINDERS));
    }

    private boolean wanted(String username) {
        return QuarkusTransaction.requiringNew().call(() -> choices.wants(cast.id(username), REMINDERS));
    }

    private boolean ticked(String username) {
        return !Jsoup.parse(cast.as(username).get("/my/settings").asString()).select("input[name=reminders][checked]").isEmpty();
    }
}
