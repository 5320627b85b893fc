package org.sharewell;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ParameterException;

@QuarkusTest
class SharewellTest {

    @Inject
    AgroalDataSource database;

    @Inject
    Flyway flyway;

    @Test
    void the_service_is_ready_with_its_database() {
        get("/q/health/ready").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"statement_timeout, 30s", "lock_timeout, 10s", "idle_in_transaction_session_timeout, 1min"})
    void no_statement_waits_for_ever(String setting, String limit) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("show " + setting)) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isEqualTo(limit);
        }
    }

    @Test
    void without_a_command_it_serves() {
        assertThat(Sharewell.read()).isInstanceOf(Serve.class);
        assertThat(Sharewell.read("serve")).isInstanceOf(Serve.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"servve", "--port", "serve extra"})
    void what_it_does_not_know_it_refuses_before_anything_starts(String words) {
        assertThatThrownBy(() -> Sharewell.read(words.split(" "))).isInstanceOf(ParameterException.class);
    }

    @Test
    void migrate_says_where_the_schema_stands() {
        var said = new StringWriter();

        assertThat(new MigrateCommand(flyway).run(new Migrate(), new PrintWriter(said, true))).isZero();
        assertThat(said.toString()).matches("The schema stands at version \\d+\\.\\R");
    }
}
