package org.sharewell.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one data directory, killed and ended in any order. */
class SharedDatabaseTest {

    @TempDir
    Path data;

    @Test
    void after_a_kill_the_server_is_adopted_with_all_that_was_acknowledged() throws Exception {
        long server;
        try (var killed = DatabaseUser.start(data, Places.PROGRAMS)) {
            write(killed.answer());
            server = server();
            killed.kill();
        }
        assertThat(lives(server)).isTrue();

        try (var next = database()) {
            assertThat(next.open().ask("select word from kept")).isEqualTo("acknowledged");
            assertThat(server()).isEqualTo(server);
        }
        ProcessHandle.of(server).ifPresent(ending -> assertThat(ending.onExit()).succeedsWithin(Duration.ofSeconds(20)));
    }

    @Test
    void the_last_to_leave_stops_it() throws Exception {
        try (var service = database()) {
            var access = service.open();
            try (var command = DatabaseUser.start(data, Places.PROGRAMS)) {
                assertThat(command.answer()).isEqualTo(access.url());
            }
            assertThat(access.ask("select 'still here'")).isEqualTo("still here");
        }
        assertThat(cluster().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_command_that_started_it_leaves_it_to_the_service() throws Exception {
        try (var service = database()) {
            Access access;
            try (var command = DatabaseUser.start(data, Places.PROGRAMS)) {
                var url = command.answer();
                access = service.open();
                assertThat(access.url()).isEqualTo(url);
            }
            assertThat(access.ask("select 'still here'")).isEqualTo("still here");
        }
        assertThat(cluster().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void two_that_start_at_the_same_moment_make_one_server() throws Exception {
        try (var one = DatabaseUser.start(data, Places.PROGRAMS); var other = DatabaseUser.start(data, Places.PROGRAMS)) {
            assertThat(one.answer()).startsWith("jdbc:postgresql://127.0.0.1:").isEqualTo(other.answer());
        }
        assertThat(cluster().resolve("postmaster.pid")).doesNotExist();
    }

    @Test
    void a_killed_server_recovers_even_if_its_number_now_belongs_to_another_program() throws Exception {
        try (var before = database()) {
            write(before.open().url());
            var server = server();
            ProcessHandle.of(server).orElseThrow().destroyForcibly();
            while (lives(server)) Pause.aMoment();
            var pid = cluster().resolve("postmaster.pid");
            Files.writeString(pid, Files.readString(pid).replaceFirst("\\d+", "" + ProcessHandle.current().pid()));
        }
        try (var after = database()) {
            assertThat(after.open().ask("select word from kept")).isEqualTo("acknowledged");
        }
    }

    @Test
    void a_killed_creation_is_begun_anew() throws Exception {
        Files.createDirectories(data.resolve("postgres.new/base"));

        try (var database = database()) {
            assertThat(database.open().ask("select 1")).isEqualTo("1");
        }
        assertThat(data.resolve("postgres.new")).doesNotExist();
    }

    @Test
    void the_port_is_remembered_unless_another_program_took_it() throws Exception {
        try (var first = database()) {
            first.open();
        }
        var port = Port.remembered(cluster());
        try (var again = database()) {
            assertThat(again.open().url()).contains(":" + port + "/");
        }
        try (var taken = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1")); var moved = database()) {
            assertThat(moved.open().ask("select 1")).isEqualTo("1");
            assertThat(Port.remembered(cluster())).isNotEqualTo(taken.getLocalPort());
        }
    }

    private EmbeddedDatabase database() {
        return new EmbeddedDatabase(data, Places.PROGRAMS, List.of());
    }

    private Path cluster() {
        return data.resolve("postgres");
    }

    private long server() throws IOException {
        return Postmaster.of(cluster()).orElseThrow().pid();
    }

    private void write(String url) throws SQLException, IOException {
        var password = Files.readString(cluster().resolve(Identity.PASSWORD)).strip();
        try (var connection = new Access(url, "sharewell", password).connect(); var statement = connection.createStatement()) {
            statement.execute("create table kept as select 'acknowledged' as word");
        }
    }

    private static boolean lives(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
