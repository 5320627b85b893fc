package org.sharewell.events;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.web.Cursor;
import org.sharewell.web.Refusal;
import org.sharewell.web.Slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@TestProfile(ByHand.class)
class DeliveringTest {
    @Inject Outbox outbox;
    @Inject Courier courier;
    @Inject Doorbell doorbell;
    @Inject Scribe scribe;
    @Inject HandClock clock;
    @Inject Backlog backlog;
    @Inject People people;
    @Inject @All List<Listener> listeners;
    @Inject DataSource database;

    @BeforeEach
    void clean_desk() throws SQLException {
        scribe.failWhen(_ -> false);
        execute("create table if not exists note (event_id uuid not null, bell uuid not null)");
        execute("truncate note, delivery");
    }

    @AfterEach
    void told() {
        scribe.failWhen(_ -> false);
    }

    @Test
    void an_event_outside_of_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.add(Rang.now())).isInstanceOf(TransactionalException.class);
    }

    @Test
    void every_listener_that_hears_it_is_told_once() throws SQLException {
        var rang = add();
        while (courier.deliverNext(scribe)) {}
        assertThat(notes(rang)).isEqualTo(1);
        var hearing = listeners.stream().filter(listener -> listener.hears().contains(Event.class)).count();
        assertThat(hearing).isGreaterThan(1);
        assertThat(count("select count(*) from delivery")).isEqualTo(hearing);
        assertThat(count("select count(*) from delivery where listener = 'notifications' and done_at is null")).isEqualTo(1);
    }

    @Test
    void whoever_hears_what_an_event_is_among_others_is_told_of_it() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> outbox.add(new Watched(null, clock.instant())));
        assertThat(count("select count(*) from delivery where listener = 'audit'")).isEqualTo(1);
        assertThat(count("select count(*) from delivery where listener in ('mentions', 'credit', 'passages')")).isZero();
    }

    @Test
    void what_was_rolled_back_is_never_told() throws SQLException {
        var events = count("select count(*) from event");
        var rang = Rang.now();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
            outbox.add(rang);
            throw new IllegalStateException();
        })).isInstanceOf(IllegalStateException.class);
        assertThat(courier.deliverNext(scribe)).isFalse();
        assertThat(count("select count(*) from event")).isEqualTo(events);
        assertThat(notes(rang)).isZero();
    }

    @Test
    void somebody_new_may_act_in_the_transaction_that_makes_them() throws SQLException {
        var amal = new Person("amal-" + UUID.randomUUID(), "Amal", clock.instant());
        QuarkusTransaction.requiringNew().run(() -> {
            people.add(amal);
            outbox.add(new Rang(UUID.randomUUID(), amal.id, clock.instant()));
        });
        assertThat(count("select count(*) from event where actor_id = '" + amal.id + "'")).isEqualTo(1);
    }

    @Test
    void a_listener_that_fails_three_times_takes_effect_once() throws SQLException {
        var failures = new AtomicInteger();
        scribe.failWhen(_ -> failures.incrementAndGet() <= 3);
        var rang = add();
        deliverForHours();
        assertThat(failures).hasValue(4);
        assertThat(notes(rang)).isEqualTo(1);
        assertThat(count("select count(*) from delivery where listener = 'scribe' and done_at is not null and attempts = 4")).isEqualTo(1);
    }

    @Test
    void a_failed_delivery_waits_and_lets_the_next_one_pass() throws SQLException {
        var first = add();
        var second = add();
        scribe.failWhen(event -> isOf(event, first));
        assertThat(courier.deliverNext(scribe)).isTrue();
        assertThat(courier.deliverNext(scribe)).isTrue();
        assertThat(courier.deliverNext(scribe)).isFalse();
        assertThat(notes(first)).isZero();
        assertThat(notes(second)).isEqualTo(1);
    }

    @Test
    void what_fails_too_often_is_parked_without_personal_text_and_can_be_tried_again() throws SQLException {
        scribe.failWhen(_ -> true);
        var rang = add();
        deliverForHours();
        var parked = parked();
        assertThat(parked).singleElement().satisfies(p -> {
            assertThat(p.type()).isEqualTo("events.Rang");
            assertThat(p.attempts()).isEqualTo(4);
            assertThat(p.error()).contains("IllegalStateException", "Scribe").doesNotContain("Amal");
        });
        scribe.failWhen(_ -> false);
        QuarkusTransaction.requiringNew().run(() -> backlog.retry(parked.getFirst().event(), "scribe"));
        deliverForHours();
        assertThat(notes(rang)).isEqualTo(1);
        assertThat(parked()).isEmpty();
    }

    @Test
    void only_what_is_parked_can_be_tried_again() throws SQLException {
        add();
        while (courier.deliverNext(scribe)) {}
        var event = UUID.fromString(text("select event_id from delivery where listener = 'scribe'"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> backlog.retry(event, "scribe"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> backlog.retry(UUID.randomUUID(), "scribe"))).isInstanceOf(Refusal.class);
    }

    @Test
    void everything_parked_for_a_listener_can_be_tried_again_at_once() throws SQLException {
        scribe.failWhen(_ -> true);
        IntStream.range(0, 60).forEach(_ -> add());
        deliverForHours();
        var top = slice(null);
        assertThat(top.items()).hasSize(50);
        assertThat(slice(top.next()).items()).hasSize(10).doesNotContainAnyElementsOf(top.items());
        scribe.failWhen(_ -> false);
        QuarkusTransaction.requiringNew().run(() -> backlog.retryAll("scribe"));
        deliverForHours();
        assertThat(count("select count(*) from note")).isEqualTo(60);
    }

    @Test
    void an_event_whose_record_was_renamed_is_kept_and_says_so() throws SQLException {
        add();
        execute("update event set type = 'events.Tolled' where id = (select event_id from delivery limit 1)");
        deliverForHours();
        assertThat(parked()).singleElement()
                .satisfies(p -> assertThat(p.error()).startsWith("no event record is called events.Tolled"));
    }

    @Test
    void the_backlog_tells_what_waits_what_is_parked_and_what_was_done() throws SQLException {
        add();
        courier.deliverNext(scribe);
        add();
        assertThat(QuarkusTransaction.requiringNew().call(backlog::loads)).filteredOn(l -> l.listener().equals("scribe")).singleElement().satisfies(load -> {
            assertThat(load.waiting()).isEqualTo(1);
            assertThat(load.done()).isEqualTo(1);
            assertThat(load.parked()).isZero();
            assertThat(load.oldest()).isEqualTo("2026-03-02T09:00:00Z");
        });
    }

    @Test
    void deliveries_are_forgotten_thirty_days_after_they_were_done() throws SQLException {
        add();
        courier.deliverNext(scribe);
        clock.move(Duration.ofDays(29));
        backlog.sweep();
        assertThat(count("select count(*) from delivery where listener = 'scribe'")).isEqualTo(1);
        clock.move(Duration.ofDays(2));
        backlog.sweep();
        assertThat(count("select count(*) from delivery where listener = 'scribe'")).isZero();
        assertThat(count("select count(*) from delivery where listener = 'notifications'")).isEqualTo(1);
    }

    @Test
    void a_transaction_rings_once_and_only_when_it_commits() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            var ears = connection.unwrap(PGConnection.class);
            statement.execute("listen " + Doorbell.CHANNEL);
            QuarkusTransaction.requiringNew().run(() -> {
                IntStream.range(0, 5).forEach(_ -> outbox.add(Rang.now()));
                assertThat(heard(ears, 100)).isZero();
            });
            assertThat(heard(ears, 5000)).isEqualTo(1);
            assertThat(heard(ears, 100)).isZero();
            statement.execute("unlisten *");
        }
    }

    @Test
    void two_relays_share_the_work_and_tell_nobody_twice() throws Exception {
        var stumbles = ConcurrentHashMap.<UUID>newKeySet();
        scribe.failWhen(event -> event.hashCode() % 5 == 0 && stumbles.add(event));
        var relays = List.of(new Relay(doorbell, courier, listeners, List.of()), new Relay(doorbell, courier, listeners, List.of()));
        relays.forEach(Relay::start);
        try {
            IntStream.range(0, 200).parallel().forEach(_ -> add());
            eventually(() -> {
                clock.move(Duration.ofHours(1));
                return count("select count(*) from delivery where done_at is null") == 0;
            });
        } finally {
            for (var relay : relays) relay.stop();
        }
        assertThat(stumbles).isNotEmpty();
        assertThat(count("select count(*) from note")).isEqualTo(200);
        assertThat(count("select count(distinct event_id) from note")).isEqualTo(200);
    }

    @Test
    void a_relay_outlives_the_loss_of_every_connection() throws Exception {
        var relay = new Relay(doorbell, courier, listeners, List.of());
        relay.start();
        try {
            eventually(() -> count("select count(*) from pg_stat_activity where query = 'listen event'") > 0);
            for (var i = 0; i < 3; i++) {
                cutConnections();
                var rang = addAgain();
                eventually(() -> notes(rang) == 1);
            }
            eventually(() -> count("select count(*) from pg_stat_activity where application_name = 'sharewell relay' and datname = current_database()") == 1);
        } finally {
            relay.stop();
        }
    }

    @Test
    void a_stopped_relay_tells_nobody_any_more() throws Exception {
        var relay = new Relay(doorbell, courier, listeners, List.of());
        relay.start();
        relay.stop();
        var rang = add();
        Thread.sleep(1200);
        assertThat(notes(rang)).isZero();
    }

    @Test
    void two_listeners_of_one_name_do_not_start() {
        assertThatThrownBy(() -> new Relay(doorbell, courier, List.of(scribe, scribe), List.of())).hasMessageContaining("same name");
    }

    private Rang add() {
        var rang = Rang.now();
        QuarkusTransaction.requiringNew().run(() -> outbox.add(rang));
        return rang;
    }

    private List<Backlog.Parked> parked() {
        return slice(null).items();
    }

    private Slice<Backlog.Parked> slice(Cursor after) {
        return QuarkusTransaction.requiringNew().call(() -> backlog.parked(after));
    }

    /** Like a request that is tried again because its connection was gone. */
    private Rang addAgain() throws InterruptedException {
        while (true) {
            try {
                return add();
            } catch (RuntimeException cut) {
                Thread.sleep(100);
            }
        }
    }

    private void deliverForHours() {
        for (var hour = 0; hour < 10; hour++) {
            while (courier.deliverNext(scribe)) {}
            clock.move(Duration.ofHours(1));
        }
    }

    private void cutConnections() {
        try {
            execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()");
        } catch (SQLException own) {
            // It may have been given a connection that was cut the last time.
        }
    }

    private static void eventually(Check check) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < end) {
            if (holds(check)) return;
            Thread.sleep(20);
        }
        throw new AssertionError("not within 20 seconds");
    }

    private static boolean holds(Check check) {
        try {
            return check.holds();
        } catch (SQLException cut) {
            return false;
        }
    }

    private static int heard(PGConnection ears, int milliseconds) {
        try {
            return ears.getNotifications(milliseconds).length;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isOf(UUID event, Rang rang) {
        try {
            return text("select payload->>'bell' from event where id = '" + event + "'").equals(rang.bell().toString());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int notes(Rang rang) throws SQLException {
        return count("select count(*) from note where bell = '" + rang.bell() + "'");
    }

    private int count(String query) throws SQLException {
        return Integer.parseInt(text(query));
    }

    private String text(String query) throws SQLException {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }

    private interface Check {
        boolean holds() throws SQLException;
    }

    /** An event of the tests that is kept for good. */
    record Watched(UUID actor, Instant at) implements Audited {}
}
