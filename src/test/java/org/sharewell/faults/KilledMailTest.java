package org.sharewell.faults;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.sharewell.TestDatabase;
import org.sharewell.TestMail;
import org.sharewell.database.Access;
import org.sharewell.mail.ScriptedServer;

import static org.assertj.core.api.Assertions.assertThat;

/** Kills the packaged program (SIGKILL) while the mail server has a letter and has not said so. */
@Tag("long")
class KilledMailTest {
    private final Access database = TestDatabase.fresh();

    @Test
    void a_letter_that_may_have_been_taken_is_not_sent_again_and_all_others_are() throws Exception {
        var packaged = Packaged.shared();
        execute("insert into person (id, username, name, joined_at) values (gen_random_uuid(), 'amal', 'Amal', now())");
        write("first");
        try (var silent = new ScriptedServer(Map.of(".", ScriptedServer.SILENCE))) {
            var process = start(packaged);
            await(process, () -> silent.taken.get() == 1);
            process.destroyForcibly().waitFor();
        }
        assertThat(state("first")).isEqualTo("sending");

        write("second");
        try (var answering = new ScriptedServer(Map.of())) {
            var process = start(packaged);
            await(process, () -> state("second").equals("sent"));
            execute("update letter set since = since - interval '11 minutes' where reason = 'first'");
            await(process, () -> state("first").equals("uncertain"));
            assertThat(answering.taken).as("the second one alone").hasValue(1);
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("ends when asked to").isTrue();
        }
    }

    private Process start(Packaged packaged) throws Exception {
        var process = packaged.start(settings());
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(line -> System.out.println("killed> " + line)));
        return process;
    }

    private static void await(Process process, Callable<Boolean> check) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!check.call()) {
            assertThat(process.isAlive()).as("runs").isTrue();
            assertThat(System.nanoTime()).as("within a minute").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", database.url());
        settings.put("quarkus.datasource.username", database.username());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("quarkus.http.port", "0");
        settings.put("quarkus.management.port", "0");
        settings.put("quarkus.log.level", "WARN");
        settings.put("quarkus.mailer.host", TestMail.HOST);
        settings.put("quarkus.mailer.port", String.valueOf(TestMail.port()));
        settings.put("sharewell.mail.every", "1s");
        settings.put("test.rings", "false");
        return settings;
    }

    private void write(String reason) throws SQLException {
        execute("""
                insert into letter (id, person_id, reason, email, name, language, subject, text, html, good_until, state, since, due_at)
                select gen_random_uuid(), id, '%s', 'amal@example.org', 'Amal', 'en', 'Hello', 'Hello', '<p>Hello</p>',
                       now() + interval '1 day', 'pending', now(), now() from person""".formatted(reason));
    }

    private String state(String reason) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password());
                var rows = connection.createStatement().executeQuery("select state from letter where reason = '" + reason + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
