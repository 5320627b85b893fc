package org.sharewell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** One PostgreSQL per test run; every started application, so every test profile, gets its own database in it. */
@QuarkusTestResource(TestDatabase.class)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** Class loaders come and go with test profiles; system properties are what the whole JVM shares. */
    private static final String PORT = "sharewell.test.database.port";
    private static final String COUNT = "sharewell.test.database.count";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", fresh(),
                "quarkus.datasource.username", "postgres",
                "quarkus.datasource.password", "");
    }

    @Override
    public void stop() {
        // The cluster serves the next profile and ends with the JVM.
    }

    /** The JDBC URL of a new database with the schema and no rows, for tests with no need of the container too. */
    public static String fresh() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PORT) == null) begin();
            var name = "test_" + Integer.getInteger(COUNT, 0);
            System.setProperty(COUNT, String.valueOf(Integer.getInteger(COUNT, 0) + 1));
            execute("create database " + name + " template migrated");
            return url(name);
        }
    }

    private static void begin() {
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            System.setProperty(PORT, String.valueOf(postgres.getPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute("create database migrated");
        Flyway.configure().dataSource(url("migrated"), "postgres", "").load().migrate();
    }

    private static void execute(String statement) {
        try (var connection = DriverManager.getConnection(url("postgres"), "postgres", "");
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + System.getProperty(PORT) + "/" + database;
    }
}
