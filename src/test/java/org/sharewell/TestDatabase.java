package org.sharewell;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.sharewell.database.Access;
import org.sharewell.database.EmbeddedDatabase;

/** One PostgreSQL per test run; every started application, so every test profile, gets its own database in it. */
@QuarkusTestResource(TestDatabase.class)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** Class loaders come and go with test profiles; system properties are what the whole JVM shares. */
    private static final String URL = "sharewell.test.database.url";
    private static final String PASSWORD = "sharewell.test.database.password";
    private static final String COUNT = "sharewell.test.database.count";

    @Override
    public Map<String, String> start() {
        var access = fresh();
        return Map.of(
                "quarkus.datasource.jdbc.url", access.url(),
                "quarkus.datasource.username", access.username(),
                "quarkus.datasource.password", access.password());
    }

    @Override
    public void stop() {
        // The cluster serves the next profile and ends with the JVM.
    }

    /** A new database with the schema and no rows; for tests with no need of the container too. */
    public static Access fresh() {
        synchronized (System.getProperties()) {
            if (System.getProperty(URL) == null) begin();
            var count = Integer.getInteger(COUNT, 0);
            System.setProperty(COUNT, String.valueOf(count + 1));
            var name = "test_" + ProcessHandle.current().pid() + "_" + count;
            execute("create database " + name + " template migrated owner sharewell");
            return access(name);
        }
    }

    /** The number that a query of such a database answers. */
    public static int count(Access database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password()); var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** A crash may eat what tests wrote, so they need not wait for the disk. */
    private static void begin() {
        var folder = Path.of("target", "database");
        var postgres = new EmbeddedDatabase(folder, folder, List.of("fsync=off", "full_page_writes=off",
                "synchronous_commit=off", "max_connections=300"));
        var access = postgres.open();
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        System.setProperty(URL, access.url().replaceFirst("/[^/]*$", "/"));
        System.setProperty(PASSWORD, access.password());
        dropLeftovers();
        migrate();
    }

    /** What a run left behind that no longer lives. */
    private static void dropLeftovers() {
        for (var name : names("select datname from pg_database where datname like 'test\\_%'")) {
            if (ProcessHandle.of(Long.parseLong(name.split("_")[1])).isEmpty()) execute("drop database " + name + " with (force)");
        }
    }

    private static void migrate() {
        execute("drop database if exists migrated");
        execute("create database migrated owner sharewell");
        var access = access("migrated");
        Flyway.configure().dataSource(access.url(), access.username(), access.password()).load().migrate();
    }

    private static List<String> names(String query) {
        try (var connection = superuser(); var rows = connection.createStatement().executeQuery(query)) {
            var names = new ArrayList<String>();
            while (rows.next()) names.add(rows.getString(1));
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static void execute(String statement) {
        try (var connection = superuser(); var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(access("postgres").url(), "postgres", access("postgres").password());
    }

    private static Access access(String database) {
        return new Access(System.getProperty(URL) + database, "sharewell", System.getProperty(PASSWORD));
    }
}
