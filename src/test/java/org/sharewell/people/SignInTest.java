package org.sharewell.people;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

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
    void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
        cast.person("amal");
        var wrong = cast.browser().formParam("username", "amal").formParam("password", "wrong").post("/login");
        var unknown = cast.browser().formParam("username", "nobd").formParam("password", "wrong").post("/login");
        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(wrong.body().asString().replace("amal", "")).isEqualTo(unknown.body().asString().replace("nobd", ""));
        assertThat(wrong.cookies()).isEmpty();
    }
}
