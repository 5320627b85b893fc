package org.sharewell.events;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Delivery delivery = new Delivery();

    @RepeatedTest(20)
    void the_pause_after_a_failure_doubles_give_or_take_half() {
        for (var seconds : new int[] {1, 2, 4, 8, 16, 32}) {
            delivery.fail("oh", 100, NOW);
            assertThat(Duration.between(NOW, delivery.dueAt)).isBetween(Duration.ofMillis(seconds * 500), Duration.ofMillis(seconds * 1500));
        }
    }

    @Test
    void no_pause_is_longer_than_an_hour_and_a_half() {
        for (var i = 0; i < 99; i++) {
            delivery.fail("oh", 100, NOW);
            assertThat(delivery.dueAt).isBetween(NOW, NOW.plus(Duration.ofMinutes(90)));
        }
    }

    @Test
    void it_is_parked_when_the_last_attempt_fails() {
        delivery.fail("oh", 2, NOW);
        assertThat(delivery.isWaiting()).isTrue();
        delivery.fail("no", 2, NOW);
        assertThat(delivery.isWaiting()).isFalse();
        assertThat(delivery.parkedAt).isEqualTo(NOW);
        assertThat(delivery.error).isEqualTo("no");
    }

    @Test
    void tried_again_it_has_all_its_attempts() {
        delivery.fail("oh", 1, NOW);
        delivery.retry(NOW.plusSeconds(60));
        assertThat(delivery.isWaiting()).isTrue();
        assertThat(delivery.attempts).isZero();
        assertThat(delivery.dueAt).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void success_ends_it_and_forgets_the_error() {
        delivery.fail("oh", 5, NOW);
        delivery.succeed(NOW);
        assertThat(delivery.isWaiting()).isFalse();
        assertThat(delivery.error).isNull();
    }
}
