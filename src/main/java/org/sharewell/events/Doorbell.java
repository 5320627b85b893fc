package org.sharewell.events;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;

import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Rings when a transaction anywhere has left events, and tells which topics have changed: LISTEN on one connection of its own,
 * opened again after every loss.
 */
@Singleton
class Doorbell {
    static final String CHANNEL = "event";
    static final String LIVE = "live";
    private static final int SECOND = 1000;
    private static final Logger LOG = Logger.getLogger(Doorbell.class);

    private final String url;
    private final Properties properties = new Properties();

    Doorbell(@ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        username.ifPresent(user -> properties.setProperty("user", user));
        password.ifPresent(secret -> properties.setProperty("password", secret));
        properties.setProperty("ApplicationName", "sharewell relay");
        properties.setProperty("connectTimeout", "5");
    }

    /** Calls at every ring and every second, whether the database can be reached or not, as long as it is answered true. */
    void attend(Answer answer) throws InterruptedException {
        while (answer.ring()) {
            try (var connection = DriverManager.getConnection(url, properties)) {
                listen(connection, answer);
            } catch (SQLException lost) {
                LOG.debugf("No connection to listen on (SQL state %s), asking every second", lost.getSQLState());
                Thread.sleep(SECOND);
            }
        }
    }

    private static void listen(Connection connection, Answer answer) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + LIVE);
            statement.execute("listen " + CHANNEL);
        }
        answer.missed();
        do {
            var rung = connection.unwrap(PGConnection.class).getNotifications(SECOND);
            // A connection that died silently would never ring again.
            if (rung.length == 0 && !connection.isValid(5)) throw new SQLException("the connection is gone", "08006");
            for (var notification : rung) if (notification.getName().equals(LIVE)) Topic.of(notification.getParameter()).ifPresent(answer::hear);
        } while (answer.ring());
    }

    /** Who is at the door: rung for until they say false, when nobody will answer any more. */
    interface Answer extends Ear {
        boolean ring();
    }
}
