package org.sharewell.web.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.web.Ids;
import org.sharewell.web.Refusal;

@QuarkusTest
class RateLimitsTest {
    @Inject
    RateLimits limits;
    @Inject
    AgroalDataSource database;
    private final String amal = Ids.next().toString();

    @Test
    void an_allowance_is_used_up_and_said_so() {
        for (int left = 19; left >= 0; left--)
            given().get("/probe/allowance?who=" + amal).then().statusCode(200)
                    .header("RateLimit-Limit", "20").header("RateLimit-Remaining", equalTo("" + left));
        var refused = given().get("/probe/allowance?who=" + amal);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.header("RateLimit-Remaining")).isEqualTo("0");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 30);
        assertThat(Integer.parseInt(refused.header("RateLimit-Reset"))).isBetween(500, 601);
    }

    @Test
    void one_person_does_not_use_up_anothers() {
        takeAll(Allowance.UPLOADS);
        limits.take(Allowance.UPLOADS, "bruno " + amal);
        limits.take(Allowance.POSTS, amal);
    }

    @Test
    void many_at_once_get_no_more_than_is_allowed() throws Exception {
        try (var threads = Executors.newFixedThreadPool(16)) {
            var calls = IntStream.range(0, 60).mapToObj(_ -> (Callable<Boolean>) this::taken).toList();
            assertThat(threads.invokeAll(calls).stream().map(f -> f.resultNow())).filteredOn(taken -> taken).hasSize(20);
        }
    }

    @Test
    void a_token_stays_taken_when_the_transaction_around_it_fails() {
        for (int i = 0; i < 20; i++)
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                limits.take(Allowance.UPLOADS, amal);
                throw new IllegalStateException();
            })).isInstanceOf(IllegalStateException.class);
        assertThat(taken()).isFalse();
    }

    @Test
    void a_transaction_does_not_hold_the_allowance_while_it_works() {
        QuarkusTransaction.requiringNew().run(() -> {
            limits.take(Allowance.UPLOADS, amal);
            try (var other = Executors.newSingleThreadExecutor()) {
                assertThat(other.submit(this::taken)).succeedsWithin(Duration.ofSeconds(2)).isEqualTo(true);
            }
        });
    }

    @Test
    void asking_takes_nothing() {
        IntStream.range(0, 50).forEach(_ -> limits.check(Allowance.UPLOADS, amal));
        takeAll(Allowance.UPLOADS);
        assertThatThrownBy(() -> limits.check(Allowance.UPLOADS, amal)).isInstanceOf(Refusal.class);
    }

    @Test
    void what_is_whole_again_is_swept_away() throws SQLException {
        limits.take(Allowance.UPLOADS, amal);
        limits.sweep();
        assertThat(rows()).isOne();
        execute("update bucket set expires_at = 1 where id like '%" + amal + "'");
        limits.sweep();
        assertThat(rows()).isZero();
    }

    @Test
    void every_allowance_has_a_name_for_settings() {
        assertThat(Allowance.PEOPLE_SEARCHES.key()).isEqualTo("people-searches");
        assertThatCode(() -> limits.take(Allowance.REACTIONS, "x".repeat(300))).doesNotThrowAnyException();
    }

    private void takeAll(Allowance allowance) {
        for (int i = 0; i < allowance.number; i++) limits.take(allowance, amal);
    }

    private boolean taken() {
        try {
            limits.take(Allowance.UPLOADS, amal);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private int rows() throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from bucket where id like '%" + amal + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
