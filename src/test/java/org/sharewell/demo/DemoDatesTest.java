package org.sharewell.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.web.Times;

import static org.assertj.core.api.Assertions.assertThat;

/** The demo company tells of the year before any day: at both ends of a week and within, the last of a month, a leap one and the first of a year, late in the evening, and when clocks change. */
@Tag("long")
@QuarkusTest
@TestProfile(GeneratorTest.Alone.class)
class DemoDatesTest {
    @Inject AgroalDataSource database;
    @Inject DemoCompany company;

    @AfterEach
    void nobody_is_there() throws SQLException {
        var tables = String.join(", ", strings("select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'"));
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // Whoever tells of an event holds its delivery first. The audit log lets nobody forget; this is no forgetting but another year.
            statement.execute("lock table delivery in access exclusive mode; alter table audit_entry disable trigger user; truncate " + tables
                    + " cascade; alter table audit_entry enable trigger user");
            connection.commit();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-11-30T23:50:00Z", "2028-02-29T22:30:00Z", "2027-03-31T12:00:00Z", "2027-01-01T00:10:00Z", "2026-10-24T22:30:00Z" })
    void it_is_loaded_on_any_day(String now) throws SQLException {
        var loaded = new ArrayList<Boolean>();
        Times.at(Instant.parse(now), () -> loaded.add(company.load()));
        assertThat(loaded).containsExactly(true);
        assertThat(strings("select count(*) from post where published_at <= '" + now + "'")).containsExactly("96");
        assertThat(strings("select count(*) from post where scheduled_at > '" + now + "'")).containsExactly("1");
        assertThat(strings("select count(distinct person_id) from slot where day >= cast('" + now + "' as timestamptz) at time zone 'UTC'")).containsExactly("10");
        assertThat(strings("select count(*) || ' ' || count(cancelled_at) from gathering where starts_at > '" + now + "'")).containsExactly("4 1");
        assertThat(strings("select count(*) || ' ' || count(closed_at) from poll")).containsExactly("3 1");
        assertThat(strings("select a.username from slot_swap w join person a on a.id = w.asked_id")).containsExactly("amal");
    }

    private List<String> strings(String query) throws SQLException {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        }
    }
}
