package org.sharewell.database;

import java.sql.SQLException;

/** A PostgreSQL that the installation names and runs itself. */
public record ExternalDatabase(Access access, int oldest) implements Database {

    /** With the oldest server version the statements are written for. */
    public ExternalDatabase(Access access) {
        this(access, 16);
    }

    @Override
    public Access open() {
        try {
            var version = Integer.parseInt(access.ask("show server_version_num")) / 10_000;
            if (version >= oldest) return access;
            throw new DatabaseUnavailable("The database " + access.url() + " is PostgreSQL " + version
                    + ", and Sharewell needs " + oldest + " or newer: upgrade it, or unset QUARKUS_DATASOURCE_JDBC_URL.");
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The database " + access + " cannot be used: " + e.getMessage().strip()
                    + " (see QUARKUS_DATASOURCE_JDBC_URL, …_USERNAME and …_PASSWORD).", e);
        }
    }

    @Override
    public void close() {
        // It is not ours to stop.
    }
}
