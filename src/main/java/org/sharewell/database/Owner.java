package org.sharewell.database;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;

/** The role and the database the service works with; never the superuser, who could read files and run programs. */
record Owner(Cluster cluster, String name) {

    Access prepare() throws IOException, SQLException {
        var superuser = cluster.access("postgres", "postgres");
        var access = cluster.access(name, name);
        try (var connection = superuser.connect(); var statement = connection.createStatement()) {
            if (isMissing(statement, "pg_roles where rolname")) {
                statement.execute("create role " + name + " login password '" + access.password() + "'");
            }
            if (isMissing(statement, "pg_database where datname")) {
                statement.execute("create database " + name + " owner " + name);
            }
        }
        return access;
    }

    private boolean isMissing(Statement statement, String where) throws SQLException {
        try (var row = statement.executeQuery("select from " + where + " = '" + name + "'")) {
            return !row.next();
        }
    }
}
