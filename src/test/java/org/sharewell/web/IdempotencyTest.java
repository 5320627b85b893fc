package org.sharewell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class IdempotencyTest {
    private record Note(String title) {}

    @Inject
    Idempotency idempotency;
    @Inject
    AgroalDataSource database;
    @Inject
    ObjectMapper json;
    private final AtomicInteger done = new AtomicInteger();
    private final UUID amal = Ids.next();

    @BeforeEach
    void hire() throws SQLException {
        execute("insert into person (id, username, name, joined_at) values ('" + amal + "', 'u" + amal + "', 'Amal', now())");
    }

    @Test
    void the_same_request_again_is_answered_the_same_and_not_done_again() {
        var first = once("k", new Note("a"));
        var second = once("k", new Note("a"));
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.location()).isEqualTo(first.location()).isEqualTo("/notes/1");
        assertThat(written(second)).isEqualTo(written(first));
        assertThat(done).hasValue(1);
    }

    @Test
    void another_request_with_the_key_is_refused() {
        once("k", new Note("a"));
        assertThatThrownBy(() -> once("k", new Note("b"))).isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.status()).isEqualTo(422));
        assertThatThrownBy(() -> once("k", List.of("a"))).isInstanceOf(Refusal.class);
        assertThat(done).hasValue(1);
    }

    @Test
    void without_a_key_every_request_is_done() {
        once(null, new Note("a"));
        once(null, new Note("a"));
        assertThat(done).hasValue(2);
    }

    @Test
    void a_key_is_1_to_200_characters_long() {
        assertThatThrownBy(() -> once(" ", new Note("a"))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> once("k".repeat(201), new Note("a"))).isInstanceOf(Refusal.class);
        once("k".repeat(200), new Note("a"));
        assertThat(done).hasValue(1);
    }

    @Test
    void what_failed_may_be_tried_again() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> idempotency.once(amal, "k", "a", () -> {
            throw Refusal.notFound();
        }))).isInstanceOf(Refusal.class);
        once("k", new Note("a"));
        assertThat(done).hasValue(1);
    }

    @Test
    void a_form_is_answered_with_the_same_way_on() {
        var answer = QuarkusTransaction.requiringNew().call(() -> idempotency.once(amal, "f", "form", () -> Answer.seeOther("/posts/1")));
        var again = QuarkusTransaction.requiringNew().call(() -> idempotency.once(amal, "f", "form", () -> Answer.seeOther("/posts/2")));
        assertThat(again).isEqualTo(answer);
        assertThat(again.response().getHeaderString("Location")).isEqualTo("/posts/1");
    }

    @Test
    void sixteen_at_once_are_done_once_and_answered_alike() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var calls = IntStream.range(0, 16).mapToObj(_ -> (Callable<Answer>) () -> once("k", new Note("a"))).toList();
            var answers = threads.invokeAll(calls).stream().map(IdempotencyTest::result).map(this::written).toList();
            assertThat(answers).hasSize(16).containsOnly(answers.getFirst());
        }
        assertThat(done).hasValue(1);
    }

    @Test
    void a_key_is_forgotten_after_a_day() throws SQLException {
        once("old", new Note("a"));
        once("new", new Note("a"));
        execute("update idempotency set at = '" + Instant.now().minusSeconds(86_460) + "' where key = 'old' and person_id = '" + amal + "'");
        idempotency.sweep();
        once("old", new Note("b"));
        once("new", new Note("a"));
        assertThat(done).hasValue(3);
    }

    @Test
    void the_key_is_kept_in_the_requests_own_transaction_or_not_at_all() {
        assertThatThrownBy(() -> idempotency.once(amal, "k", "a", Answer::noContent)).isInstanceOf(TransactionalException.class);
    }

    private Answer once(String key, Object request) {
        return QuarkusTransaction.requiringNew().call(() -> idempotency.once(amal, key, request, this::work));
    }

    private Answer work() {
        int number = done.incrementAndGet();
        return Answer.created("/notes/" + number, Map.of("id", number, "at", Instant.now()));
    }

    private String written(Answer answer) {
        try {
            return answer.status() + answer.location() + json.writeValueAsString(answer.body());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
