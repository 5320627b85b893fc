package org.sharewell.people;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

@QuarkusTest
class SignInTest {
    @Inject
    Cast cast;

    @Test
    void strangers_are_sent_to_the_sign_in_page_and_back() {
        cast.person("amal");
        cast.browser().get("/drafts").then().statusCode(302).header("Location", containsString("/login?next=%2Fdrafts"));
        cast.browser().formParam("username", "amal").formParam("password", Cast.PASSWORD).formParam("next", "/drafts")
                .post("/login").then().statusCode(303).header("Location", containsString("/drafts"));
    }

    @Test
    void after_signing_in_one_is_back_on_the_page_where_one_typed() {
        next(cast.browser().header("Referer", "http://localhost/posts/1/edit?x=1").formParam("title", "x").post("/drafts"), 302, "Location", "%2Fposts%2F1%2Fedit%3Fx%3D1");
        next(cast.browser().header("HX-Request", "true").header("HX-Current-URL", "http://localhost/calendar?view=list").get("/calendar/next"), 401, "HX-Redirect", "%2Fcalendar%3Fview%3Dlist");
        next(cast.browser().header("HX-Request", "true").get("/calendar/next"), 401, "HX-Redirect", "%2F");
        for (var odd : new String[] { "", "http://", "//x", "%%%", "mailto:x", "http://localhost//evil.example", "http://localhost/logout" })
            next(cast.browser().header("Referer", odd).post("/drafts"), 302, "Location", "%2F");
    }

    private static void next(Response answer, int status, String header, String next) {
        answer.then().statusCode(status).header(header, endsWith("/login?next=" + next));
    }

    @Test
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        cast.person("amal");
        var wrong = cast.browser().formParam("username", "amal").formParam("password", "wrong").post("/login");
        var unknown = cast.browser().formParam("username", "nobd").formParam("password", "wrong").post("/login");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(wrong.body().asString().replace("amal", "")).isEqualTo(unknown.body().asString().replace("nobd", ""));
        assertThat(wrong.cookies()).isEmpty();
    }
}
