package org.sharewell.faults;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.sharewell.TestDatabase;
import org.sharewell.database.Access;
import org.sharewell.notifications.live.Listening;
import org.sharewell.people.Token;

import static org.assertj.core.api.Assertions.assertThat;

/** Two packaged programs on one database: what is done on one is told by the other. */
class TwoReplicasTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Access database = TestDatabase.fresh();
    private final List<Process> running = new ArrayList<>();

    @AfterEach
    void stop() {
        running.forEach(Process::destroyForcibly);
    }

    @Test
    void a_comment_on_one_replica_is_told_by_the_other_within_a_second_and_open_pages_hold_up_no_end() throws Exception {
        var here = start();
        var there = start();
        var amal = signedIn("amal");
        var bruno = signedIn("bruno");
        var post = send(there, amal, "/api/v1/posts", "{\"kind\":\"article\",\"title\":\"Heard\",\"markdown\":\"Words\",\"blog\":true}").headers().firstValue("Location")
                .orElseThrow().replaceFirst(".*/", "");
        send(there, amal, "/api/v1/posts/" + post + "/publication", "");
        try (var reading = Listening.to(here, bruno, "post:" + post); var told = Listening.to(here, amal, "me")) {
            while (reading.topic() != null) {}
            send(there, bruno, "/api/v1/posts/" + post + "/comments", "{\"markdown\":\"Hello\"}");
            assertThat(reading.topic()).isEqualTo("post:" + post);
            assertThat(told.topic()).as("and whom it concerns").isEqualTo("me");
            cutConnections();
            Thread.sleep(3000);
            assertThat(reading.rest()).as("what nobody heard meanwhile is asked for").contains("post:" + post);
            var before = System.nanoTime();
            running.getFirst().destroy();
            assertThat(running.getFirst().waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before)).as("seconds, less than is waited for requests").isLessThan(12);
        }
    }

    private String start() throws Exception {
        var settings = new HashMap<String, String>();
        var port = free();
        settings.put("quarkus.datasource.jdbc.url", database.url());
        settings.put("quarkus.datasource.username", database.username());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.put("quarkus.management.port", "0");
        settings.put("quarkus.log.level", "WARN");
        settings.put("test.rings", "false");
        var process = Packaged.shared().start(settings);
        running.add(process);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(line -> System.out.println("replica> " + line)));
        var origin = "http://127.0.0.1:" + port;
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!isReady(origin)) {
            assertThat(process.isAlive() && System.nanoTime() < end).as("starts within a minute").isTrue();
            Thread.sleep(100);
        }
        return origin;
    }

    private static int free() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean isReady(String origin) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create(origin + "/q/health/ready")).build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    /** The token of a session made by its row. */
    private String signedIn(String username) throws SQLException {
        var token = Token.random();
        try (var connection = connection(); var statement = connection.prepareStatement("""
                with p as (insert into person (id, username, name, joined_at) values (?, ?, ?, now()) returning id)
                insert into session (id, person_id, token_hash, way, created_at, last_seen_at, expires_at)
                select gen_random_uuid(), id, ?, 'password', now(), now(), now() + interval '1 hour' from p""")) {
            statement.setObject(1, UUID.randomUUID());
            statement.setString(2, username);
            statement.setString(3, username);
            statement.setBytes(4, token.hash());
            statement.execute();
        }
        return token.secret();
    }

    private void cutConnections() throws SQLException {
        try (var connection = connection()) {
            connection.createStatement().execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'sharewell relay' and datname = current_database()");
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.username(), database.password());
    }

    private static HttpResponse<String> send(String origin, String token, String path, String body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(origin + path)).header("Cookie", "sid=" + token).header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)).build();
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isBetween(200, 299);
        return answer;
    }
}
