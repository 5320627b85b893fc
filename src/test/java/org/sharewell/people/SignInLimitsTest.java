package org.sharewell.people;

import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class SignInLimitsTest {
    @Inject
    Cast cast;
    @Inject
    Staff staff;
    @Inject
    SignInLimits limits;

    @Test
    void guessing_is_slowed_down_and_says_nothing_about_who_exists() {
        staff.hire("lim-known");
        var known = IntStream.range(0, 12).mapToObj(i -> staff.signIn("lim-known", "wrong " + i).statusCode()).toList();
        var unknown = IntStream.range(0, 12).mapToObj(i -> staff.signIn("lim-nobody", "wrong " + i).statusCode()).toList();
        assertThat(known).isEqualTo(unknown).startsWith(422, 422, 422).endsWith(429, 429);
        var refused = staff.signIn("lim-known", Cast.PASSWORD);
        assertThat(refused.statusCode()).as("the right one has to wait too").isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
        staff.signIn(" LIM-known ", Cast.PASSWORD).then().statusCode(429);
    }

    @Test
    void signing_in_rightly_uses_nothing_up() {
        staff.hire("lim-often");
        for (int i = 0; i < 15; i++) staff.signIn("lim-often", Cast.PASSWORD).then().statusCode(303);
    }

    @Test
    void an_address_that_tries_many_names_is_slowed_down() {
        for (int i = 0; i < 60; i++) limits.failed("name-" + i, "203.0.113.9");
        assertThatThrownBy(() -> limits.check("amal", "203.0.113.9")).isInstanceOf(Refusal.class);
        limits.check("amal", "203.0.113.10");
    }

    @Test
    void a_session_dies_with_its_account() {
        staff.hire("lim-out");
        var cookie = cast.signIn("lim-out");
        cast.as("erin").formParam("confirm", "lim-out").post("/admin/people/lim-out/deactivation").then().statusCode(303);
        assertThat(staff.status(cookie)).isEqualTo(302);
        staff.signIn("lim-out", Cast.PASSWORD).then().statusCode(422);
    }
}
