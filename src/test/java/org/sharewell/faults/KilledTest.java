package org.sharewell.faults;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.sharewell.TestDatabase;
import org.sharewell.database.Access;

import static org.assertj.core.api.Assertions.assertThat;

/** Starts the packaged program, lets it ring bells and deliver them, or publish what is due, and kills it (SIGKILL) in the midst of it. */
@Tag("long")
class KilledTest {
    private static final int KILLS = 5;

    private static final int POSTS = 40;

    private static Packaged packaged;

    private final Access database = TestDatabase.fresh();
    private final Set<UUID> acknowledged = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void pack() throws Exception {
        packaged = Packaged.shared();
    }

    @Test
    void nothing_acknowledged_is_lost_and_nothing_takes_effect_twice() throws Exception {
        execute("create table bell (id uuid primary key)");
        execute("create table tally (event_id uuid not null, bell uuid not null)");
        var cutOff = 0;
        for (var i = 0; i < KILLS; i++) {
            ringUntilKilled();
            if (count("select count(*) from delivery where done_at is null") > 0) cutOff++;
        }
        assertThat(cutOff).as("times it was killed with deliveries before it").isPositive();
        deliverTheRest();

        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        assertThat(count("select count(*) from bell where id in ('" + String.join("','", acknowledged.stream().map(UUID::toString).toList()) + "')"))
                .as("acknowledged and there").isEqualTo(acknowledged.size());
        var bells = count("select count(*) from bell");
        assertThat(count("select count(*) from bell b join event e on e.payload->>'bell' = b.id::text")).as("an event each").isEqualTo(bells);
        assertThat(count("select count(*) from event where type = 'faults.killed.Rung'")).as("no event without a bell").isEqualTo(bells);
        assertThat(count("select count(distinct bell) from tally")).as("told of each").isEqualTo(bells);
        assertThat(count("select count(*) from tally")).as("told once").isEqualTo(bells);
        assertThat(count("select count(*) from audit_entry where action = 'faults.killed.Rung'")).as("audited once").isEqualTo(bells);
    }

    @Test
    void what_is_scheduled_is_published_once_whenever_it_is_killed() throws Exception {
        killedWhilePublishing();
        assertThat(count("select count(*) from post where published_at is null")).as("left for later").isPositive();
        var process = packaged.start(settings(false));
        try {
            Thread.ofVirtual().start(() -> read(process));
            await(process, () -> count("select count(*) from post where published_at is null") == 0);
            Thread.sleep(1500);
        } finally {
            process.destroyForcibly();
        }
        assertThat(count("select count(*) from event where type = 'posts.Post.Published'")).as("published once").isEqualTo(POSTS);
        assertThat(count("select count(distinct payload->>'post') from event where type = 'posts.Post.Published'")).isEqualTo(POSTS);
        assertThat(count("select count(*) from post where published_at = created_at + interval '1 day'")).as("as of their time").isEqualTo(POSTS);
    }

    /** Half of the posts are due at once, the others while nothing runs. */
    private void killedWhilePublishing() throws Exception {
        var process = packaged.start(settings(false));
        try {
            Thread.ofVirtual().start(() -> read(process));
            await(process, () -> count("select count(*) from information_schema.tables where table_name = 'flyway_schema_history'") > 0
                    && count("select count(*) from flyway_schema_history where script like '%V018%' and success") > 0);
            execute("""
                    insert into person (id, username, name, joined_at) values ('00000000-0000-7000-8000-000000000001', 'amal', 'Amal', now());
                    insert into post (id, kind, on_blog, title, markdown, created_by, created_at, scheduled_at, scheduled_by)
                    select gen_random_uuid(), 'article', true, 'Number ' || i, 'Words', '00000000-0000-7000-8000-000000000001', at - interval '1 day', at, '00000000-0000-7000-8000-000000000001'
                    from generate_series(1, %d) i, lateral (select now() + interval '4 seconds' * (i %% 2) as at) planned;
                    insert into byline (post_id, person_id, position, invited_by, invited_at, accepted_at)
                    select id, created_by, 0, created_by, now(), now() from post""".formatted(POSTS));
            await(process, () -> count("select count(*) from post where published_at is not null") > 0);
            process.destroyForcibly().waitFor();
            Thread.sleep(4000);
        } finally {
            process.destroyForcibly();
        }
    }

    private void ringUntilKilled() throws Exception {
        var process = packaged.start(settings(true));
        try {
            var acknowledgedBefore = acknowledged.size();
            var toldBefore = count("select count(*) from tally");
            var reader = Thread.ofVirtual().start(() -> read(process));
            await(process, () -> acknowledged.size() > acknowledgedBefore && count("select count(*) from tally") > toldBefore);
            Thread.sleep(ThreadLocalRandom.current().nextInt(400));
            process.destroyForcibly().waitFor();
            reader.join();
            assertThat(process.exitValue()).as("killed, not ended").isEqualTo(137);
        } finally {
            process.destroyForcibly();
        }
    }

    private void deliverTheRest() throws Exception {
        var process = packaged.start(settings(false));
        try {
            Thread.ofVirtual().start(() -> read(process));
            await(process, () -> count("select count(*) from delivery where done_at is null") == 0);
            process.destroy();
            // It may still be starting, and ends in order only once it has started.
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).as("ends when asked to").isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private void read(Process process) {
        try (var lines = process.inputReader()) {
            lines.lines().forEach(this::note);
        } catch (RuntimeException | java.io.IOException killed) {
            // The last line may have been cut off: it was not acknowledged then.
        }
    }

    private void note(String line) {
        if (line.matches("rung [0-9a-f-]{36}")) acknowledged.add(UUID.fromString(line.substring(5)));
        else System.out.println("killed> " + line);
    }

    private static void await(Process process, Check check) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (!check.holds()) {
            assertThat(process.isAlive()).as("runs").isTrue();
            assertThat(System.nanoTime()).as("within 30 seconds").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private Map<String, String> settings(boolean rings) {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", database.url());
        settings.put("quarkus.datasource.username", database.username());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("quarkus.http.port", "0");
        settings.put("quarkus.log.level", "WARN");
        settings.put("test.rings", String.valueOf(rings));
        return settings;
    }

    private int count(String query) throws SQLException {
        return TestDatabase.count(database, query);
    }

    private void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.username(), database.password())) {
            connection.createStatement().execute(statement);
        }
    }

    private interface Check {
        boolean holds() throws SQLException;
    }
}
