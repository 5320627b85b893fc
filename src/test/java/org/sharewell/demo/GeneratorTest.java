package org.sharewell.demo;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.sharewell.console.Complaint;
import org.sharewell.web.Times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@TestProfile(GeneratorTest.Alone.class)
public class GeneratorTest {
    private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
    /** In the order in which they can be emptied. */
    private static final List<String> TABLES = List.of("session", "visit", "post_read", "reaction", "comment", "post_tag", "tag", "byline", "post",
            "membership", "space", "expertise", "person_role", "person");

    @Inject AgroalDataSource database;
    @Inject GenerateCommand command;

    @TempDir Path folder;

    @BeforeEach
    void nobody_is_there() {
        TABLES.forEach(table -> execute("delete from " + table));
    }

    @Test
    void the_same_seed_gives_the_same_rows() {
        generate(wanted(5));
        var first = contents();
        nobody_is_there();
        generate(wanted(5));
        assertThat(contents()).isEqualTo(first);
        nobody_is_there();
        generate(wanted(6));
        assertThat(contents()).isNotEqualTo(first);
    }

    @Test
    void there_is_as_much_as_was_asked_for() {
        generate(wanted(1));
        assertThat(strings("select count(*) from person union all select count(*) from post union all select count(*) from comment"))
                .containsExactly("60", "120", "400");
        assertThat(strings("select distinct visibility from space order by 1")).containsExactly("closed", "open", "private");
        assertThat(strings("select count(*) from post where rendering = 0 or html = ''")).containsExactly("0");
    }

    @Test
    void who_acts_in_a_space_belongs_to_it_unless_it_is_open() {
        generate(wanted(1));
        assertThat(strings("""
                select count(*) from comment c join post p on p.id = c.post_id join space s on s.id = p.space_id
                where s.visibility <> 'open' and not p.on_blog and not exists (
                  select 1 from membership m where m.space_id = s.id and m.person_id = c.author_id)""")).containsExactly("0");
    }

    @Test
    void the_tokens_sign_people_in() throws Exception {
        var wanted = wanted(1);
        wanted.sessions = 3;
        wanted.tokens = folder.resolve("tokens");
        command.run(wanted, new PrintWriter(new StringWriter()));
        assertThat(Files.readAllLines(wanted.tokens)).hasSize(3)
                .allSatisfy(token -> RestAssured.given().redirects().follow(false).cookie("sid", token).get("/").then().statusCode(200));
    }

    @Test
    void it_adds_to_what_is_there_only_when_told_to() {
        generate(wanted(1));
        assertThatThrownBy(() -> generate(wanted(1))).isInstanceOf(Complaint.class).hasMessageContaining("--into-existing");
        var more = wanted(1);
        more.intoExisting = true;
        generate(more);
        assertThat(strings("select count(*) from person")).containsExactly("120");
    }

    private void generate(Generate wanted) {
        Times.at(THEN, () -> command.run(wanted, new PrintWriter(new StringWriter())));
    }

    private static Generate wanted(long seed) {
        var wanted = new Generate();
        wanted.people = 60;
        wanted.posts = 120;
        wanted.comments = 400;
        wanted.seed = seed;
        return wanted;
    }

    private List<String> contents() {
        return TABLES.stream().flatMap(table -> strings("select md5(string_agg(r::text, '|' order by r::text)) from (select to_jsonb(t) - 'calendar_changed_at' as r from "
                + table + " t) r").stream()).toList();
    }

    private void execute(String statement) {
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }

    private List<String> strings(String query) {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) found.add(rows.getString(1));
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    /** An application with a database of its own. */
    public static class Alone implements QuarkusTestProfile {}
}
