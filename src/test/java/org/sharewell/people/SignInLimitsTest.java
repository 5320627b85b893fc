package org.sharewell.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.web.Refusal;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

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
    @Inject
    Delays delays;
    @Inject
    RateLimits rates;
    @Inject
    Session session;

    private static final Clock STILL = Clock.fixed(Instant.now().truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC);

    @Test
    void guessing_is_slowed_down_and_says_nothing_about_who_exists() {
        staff.hire("lim-known");
        var known = IntStream.range(0, 7).mapToObj(i -> staff.signIn("lim-known", "wrong " + i).statusCode()).toList();
        var unknown = IntStream.range(0, 7).mapToObj(i -> staff.signIn("lim-nobody", "wrong " + i).statusCode()).toList();
        assertThat(known).isEqualTo(unknown).startsWith(422, 422, 422, 422, 422).endsWith(429);
        goOn();
        var refused = staff.signIn("lim-known", Cast.PASSWORD);
        assertThat(refused.statusCode()).as("the right one has to wait too").isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        staff.signIn(" LIM-known ", Cast.PASSWORD).then().statusCode(429);
    }

    @Test
    void signing_in_rightly_uses_nothing_up() {
        staff.hire("lim-often");
        for (int i = 0; i < 15; i++) staff.signIn("lim-often", Cast.PASSWORD).then().statusCode(303);
    }

    @Test
    void the_wait_doubles_up_to_a_minute_and_ends() {
        var account = UUID.randomUUID();
        var waits = new ArrayList<Long>();
        var time = Duration.ZERO;
        for (int attempt = 0; attempt < 5; attempt++) assertThat(take(account, time)).isZero();
        for (int attempt = 0; attempt < 9; attempt++) {
            var wait = take(account, time);
            waits.add(wait.toSeconds());
            time = time.plus(wait);
            assertThat(take(account, time.minusMillis(20))).as("a little too early").isPositive();
            assertThat(take(account, time)).isZero();
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
        assertThat(take(account, time.plus(Duration.ofMinutes(16)))).as("forgotten").isZero();
        assertThat(take(account, time.plus(Duration.ofMinutes(16)))).isZero();
    }

    @Test
    void success_is_forgiven_and_attempts_at_once_are_many_attempts() throws Exception {
        var account = UUID.randomUUID();
        try (var threads = Executors.newFixedThreadPool(16)) {
            var takes = threads.invokeAll(Collections.<Callable<Duration>>nCopies(16, () -> delays.take(account, 5)));
            var free = takes.stream().filter(take -> take.resultNow().isZero()).count();
            assertThat(free).isEqualTo(5);
        }
        delays.forget(account);
        assertThat(delays.take(account, 5)).isZero();
    }

    @Test
    void an_address_that_tries_many_names_is_slowed_down() {
        for (int i = 0; i < rates.number(Allowance.SIGN_IN_FAILURES_BY_ADDRESS); i++) limits.failed("203.0.113.9");
        assertThatThrownBy(() -> limits.attempt("amal", "203.0.113.9")).isInstanceOf(Refusal.class);
        limits.attempt("amal", "203.0.113.10");
        limits.succeeded("amal");
    }

    @Test
    void many_wrong_passwords_from_everywhere_are_an_alarm_once_a_minute() {
        var before = alarms();
        for (int i = 0; i < 220; i++) limits.failed("198.51.100." + i);
        assertThat(alarms()).isEqualTo(before + 1);
    }

    private long alarms() {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(
                "select count(*) from event where type = 'people.SignInLimits.Guessed'", Long.class).getSingleResult());
    }

    private Duration take(UUID account, Duration later) {
        return QuarkusTransaction.requiringNew().call(() -> new Delays(session, Clock.offset(STILL, later)).take(account, 5));
    }

    /** As if attempts had been going on for long. */
    private void goOn() {
        QuarkusTransaction.requiringNew().run(() -> session.createNativeMutationQuery(
                "update sign_in_attempt set number = number + 40, at = now() where number >= 5").executeUpdate());
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
