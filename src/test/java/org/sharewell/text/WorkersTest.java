package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sharewell.web.Refusal;

class WorkersTest {
    private final Workers workers = new Workers(1, Duration.ofMillis(100));

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void work_gives_its_result() {
        assertThat(workers.within(() -> 42)).isEqualTo(42);
    }

    @Test
    void work_past_the_deadline_is_refused_and_stopped() throws InterruptedException {
        var stopped = new CountDownLatch(1);
        var refusal = catchThrowableOfType(Refusal.class, () -> workers.within(() -> endless(stopped)));
        assertThat(refusal.status()).isEqualTo(422);
        assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
    }

    private static Object endless(CountDownLatch stopped) throws InterruptedException {
        try {
            return new CountDownLatch(1).await(1, TimeUnit.HOURS);
        } finally {
            stopped.countDown();
        }
    }

    @Test
    void work_that_has_not_had_the_processor_is_waited_for() {
        assertThat(workers.within(() -> {
            Thread.sleep(250);
            return 42;
        })).isEqualTo(42);
    }

    @Test
    void work_that_has_had_the_processor_is_not() {
        var hold = new CountDownLatch(1);
        var begun = System.nanoTime();
        assertThat(catchThrowableOfType(Refusal.class, () -> workers.within(() -> spin(new CountDownLatch(1), hold))).status()).isEqualTo(422);
        hold.countDown();
        assertThat(System.nanoTime() - begun).isGreaterThan(Duration.ofMillis(100).toNanos());
    }

    @Test
    void work_that_never_got_a_thread_is_not_blamed() throws InterruptedException {
        var started = new CountDownLatch(1);
        var hold = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> catchThrowableOfType(Refusal.class, () -> workers.within(() -> spin(started, hold))));
        started.await();
        var refusal = catchThrowableOfType(Refusal.class, () -> workers.within(() -> 42));
        hold.countDown();
        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.retryAfter()).isPresent();
    }

    private static Object spin(CountDownLatch started, CountDownLatch hold) {
        started.countDown();
        while (hold.getCount() > 0) Thread.onSpinWait();
        return null;
    }

    @Test
    void a_refusal_of_the_work_itself_comes_through() {
        assertThat(catchThrowableOfType(Refusal.class, () -> workers.within(() -> { throw Refusal.notFound(); })).status()).isEqualTo(404);
    }
}
