package org.sharewell.demo;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.postgresql.PGConnection;

import org.sharewell.people.People;
import org.sharewell.text.Markdown;

/** Fills a database for load tests in one transaction; past the commands of the domain, which would take hours. */
@ApplicationScoped
class Generator {
    private static final int SECONDS_ALLOWED = 6 * 3600;

    private final AgroalDataSource database;
    private final Markdown markdown;
    private final Shelf shelf;
    private final People people;
    private final Clock clock;

    Generator(AgroalDataSource database, Markdown markdown, Shelf shelf, People people, Clock clock) {
        this.database = database;
        this.markdown = markdown;
        this.shelf = shelf;
        this.people = people;
        this.clock = clock;
    }

    boolean isEmpty() {
        return QuarkusTransaction.requiringNew().call(people::count) == 0;
    }

    /** The tokens of the sessions asked for; they are secrets, so not even the seed tells them. */
    List<String> generate(Quantities wanted, PrintWriter out) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS_ALLOWED).call(() -> {
            try (var connection = database.getConnection()) {
                return fill(connection, wanted, out);
            }
        });
    }

    private List<String> fill(Connection connection, Quantities wanted, PrintWriter out) throws SQLException {
        var began = clock.instant();
        execute(connection, "set local statement_timeout = 0");
        execute(connection, "set local idle_in_transaction_session_timeout = 0");
        var before = (int) people.count();
        var tables = new Tables(connection.unwrap(PGConnection.class).getCopyAPI(), wanted, before,
                new Chance(wanted.seed() * 31 + before), new Phrases(shelf), markdown);
        var crowd = new Crowd(began.truncatedTo(ChronoUnit.SECONDS), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        var tokens = new CrowdOfPeople(tables, shelf.people()).fill(crowd);
        say(out, wanted.people() + " people", began);
        new CrowdOfRooms(tables).fill(crowd);
        say(out, wanted.spaces() + " spaces", began);
        new CrowdOfPosts(tables).fill(crowd);
        say(out, wanted.posts() + " posts", began);
        new CrowdOfActs(tables).fill(crowd);
        say(out, wanted.comments() + " comments, with reactions and what has been read", began);
        execute(connection, "analyze");
        return tokens;
    }

    private void say(PrintWriter out, String what, Instant began) {
        out.println(what + ", " + Duration.between(began, clock.instant()).toSeconds() + " s");
    }

    private static void execute(Connection connection, String statement) throws SQLException {
        try (var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
