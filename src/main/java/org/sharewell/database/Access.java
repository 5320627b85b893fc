package org.sharewell.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** How to reach a database: what Quarkus is told, and what we connect with ourselves before Quarkus runs. */
public record Access(String url, String username, String password) {

    Connection connect() throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        if (!username.isEmpty()) source.setUser(username);
        if (!password.isEmpty()) source.setPassword(password);
        source.setConnectTimeout(5);
        source.setSocketTimeout(20);
        return source.getConnection();
    }

    String ask(String question) throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() ? answer.getString(1) : "";
        }
    }

    /** The password stays out of logs and messages. */
    @Override
    public String toString() {
        return username.isEmpty() ? url : username + " at " + url;
    }
}
