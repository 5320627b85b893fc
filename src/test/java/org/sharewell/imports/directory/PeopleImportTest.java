package org.sharewell.imports.directory;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.sharewell.Cast;
import org.sharewell.imports.report.Outcome;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.ReportOptions;
import org.sharewell.imports.report.Words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A people CSV comes in as a whole or not at all, at the console and on its page. */
@QuarkusTest
class PeopleImportTest {
    private static final String HEADER = "username,name,email,title,department,site,city,country,time zone,manager,employee number\n";

    @Inject ImportPeopleCommand command;
    @Inject PeopleImport imports;
    @Inject DataSource database;
    @Inject Cast cast;

    @TempDir Path folder;

    private final String own = "c" + Long.toString(System.nanoTime(), 36);

    private String csv() {
        return HEADER + "ada-OWN,Ada,ada@firm.example,Engineer,Sea,Quay,Bremen,Germany,Europe/Berlin,zoe-OWN,1-OWN\nzoe-OWN,Zoe,,Head,Sea,Quay,,,,,\n".replace("OWN", own);
    }

    private String own(String text) {
        return text.replace("OWN", own);
    }

    private Report run(String csv) {
        var report = new Report();
        QuarkusTransaction.requiringNew().run(() -> imports.carryOut(new PeopleImport.File("people.csv", own(csv).getBytes(UTF_8), null), report));
        return report;
    }

    private static List<Integer> counts(Report report) {
        return List.of(report.counted(Report.Tally.PEOPLE, Outcome.ADDED), report.counted(Report.Tally.PEOPLE, Outcome.CHANGED),
                report.counted(Report.Tally.PEOPLE, Outcome.UNCHANGED));
    }

    private String said(String query) throws Exception {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery(own(query))) {
            return rows.next() ? rows.getString(1) : "nothing";
        }
    }

    @Test
    void all_come_with_all_that_is_said_and_with_managers_further_down() throws Exception {
        assertThat(counts(run(own(csv())))).containsExactly(2, 0, 0);
        assertThat(said("select concat_ws('|', p.name, p.email, p.title, p.department, p.site, p.city, p.country, p.time_zone, m.username, p.employee_number, p.directory_at is not null) from person p join person m on m.id = p.manager_id where p.username = 'ada-OWN'"))
                .isEqualTo(own("Ada|ada@firm.example|Engineer|Sea|Quay|Bremen|Germany|Europe/Berlin|zoe-OWN|1-OWN|t"));
        assertThat(said("select payload->>'people' from event where type = 'imports.Run.Completed' order by at desc limit 1")).isEqualTo("2");
    }

    @Test
    void a_second_run_changes_nothing() throws Exception {
        run(own(csv()));
        var rows = "select string_agg(p::text, ',' order by id) from person p where username like '%OWN'";
        var before = said(rows);
        assertThat(counts(run(own(csv())))).containsExactly(0, 0, 2);
        assertThat(said(rows)).isEqualTo(before);
    }

    @Test
    void what_the_file_has_no_column_for_stays() throws Exception {
        run(own(csv()));
        assertThat(counts(run("username,name,title\nada-OWN,Ada Two,\nzoe-OWN,Zoe,Head\n"))).containsExactly(0, 1, 1);
        assertThat(said("select concat_ws('|', p.name, p.title, p.department, m.username) from person p join person m on m.id = p.manager_id where p.username = 'ada-OWN'"))
                .isEqualTo(own("Ada Two||Sea|zoe-OWN"));
    }

    @Test
    void an_empty_manager_is_nobody() throws Exception {
        run(own(csv()));
        assertThat(counts(run("username,name,manager\nada-OWN,Ada,\n"))).containsExactly(0, 1, 0);
        assertThat(said("select manager_id from person where username = 'ada-OWN'")).isNull();
    }

    @Test
    void with_one_thing_wrong_nobody_comes() throws Exception {
        run(own(csv()));
        var report = run("username,name,employee number,manager\nnew-OWN,New,2-OWN,\nother-OWN,Other,1-OWN,\nthird-OWN,,,nobody-OWN\n");
        assertThat(counts(report)).containsExactly(0, 0, 0);
        assertThat(Words.of(report)).contains(own("ERROR people.csv:4 (name): missing"), own("ERROR people.csv:4 (manager): nobody has the username nobody-OWN"));
        assertThat(Words.of(run("username,name,employee number\nother-OWN,Other,1-OWN\n")))
                .containsExactly(own("ERROR people.csv:2 (employee number): the number 1-OWN belongs to ada-OWN here; numbers are never given to somebody else"));
        assertThat(said("select count(*) from person where username in ('new-OWN', 'other-OWN', 'third-OWN')")).isEqualTo("0");
    }

    @Test
    void many_come_in_a_few_statements_each() throws Exception {
        var many = new StringBuilder("username,name,manager\n");
        for (int i = 0; i < 1000; i++) many.append("p").append(i).append("-OWN,Person ").append(i).append(i > 0 ? ",p0-OWN\n" : ",\n");
        assertThat(counts(run(many.toString()))).containsExactly(1000, 0, 0);
        assertThat(said("select count(*) from person p join person m on m.id = p.manager_id where m.username = 'p0-OWN'")).isEqualTo("999");
        assertThat(counts(run(many.toString()))).containsExactly(0, 0, 1000);
    }

    @Test
    void the_command_tries_first_and_says_what_came_of_it() throws Exception {
        var arguments = new ImportPeople();
        arguments.file = Files.writeString(folder.resolve("people.csv"), own(csv()));
        arguments.report = new ReportOptions();
        arguments.report.dryRun = true;
        var said = new StringWriter();
        assertThat(command.run(arguments, new PrintWriter(said, true))).isZero();
        assertThat(said.toString()).contains("2 new", "This was a dry run: nothing was written.");
        assertThat(said("select count(*) from person where username like '%OWN'")).isEqualTo("0");
        Files.writeString(arguments.file, "username\nx\n");
        assertThat(command.run(arguments, new PrintWriter(said, true))).isEqualTo(1);
    }

    private Response bring(String who, String csv) {
        return cast.as(who).multiPart("file", "people.csv", own(csv).getBytes(UTF_8), "text/csv").post("/admin/imports");
    }

    private String brought(String csv) {
        var location = bring("erin", csv).then().statusCode(303).extract().header("Location");
        return location.substring(location.indexOf("/admin/"));
    }

    @Test
    void an_administrator_looks_a_file_through_and_then_carries_it_out_once() throws Exception {
        var page = brought(csv());
        assertThat(cast.as("erin").get(page).then().statusCode(200).extract().asString()).contains("It would bring 2 new people and change 0");
        assertThat(said("select count(*) from person where username like '%OWN'")).isEqualTo("0");
        cast.as("erin").post(page + "/completion").then().statusCode(303);
        cast.as("erin").post(page + "/completion").then().statusCode(303);
        assertThat(cast.as("erin").get(page).asString()).contains("Done: 2 new, 0 changed, 0 unchanged.");
        assertThat(said("select count(*) from person where username like '%OWN'")).isEqualTo("2");
        assertThat(said("select content is null from people_file where id = '" + page.substring(page.lastIndexOf('/') + 1) + "'")).isEqualTo("t");
        assertThat(said("select payload->>'people' from event where type = 'imports.Run.Completed' and actor_id = '" + cast.id("erin") + "' order by at desc limit 1")).isEqualTo("2");
    }

    @Test
    void what_is_wrong_stands_at_its_line_and_cannot_be_carried_out() throws Exception {
        var page = brought("username,name,<b>\nfine-OWN,Fine,\nBAD NAME,,\n");
        assertThat(cast.as("erin").get(page).asString()).contains("Nothing was changed.", "<td class=\"num\">3</td><td>name</td>", "missing", "&lt;b&gt;")
                .doesNotContain("/completion");
        cast.as("erin").post(page + "/completion").then().statusCode(303);
        assertThat(said("select count(*) from person where username = 'fine-OWN'")).isEqualTo("0");
    }

    @Test
    void an_empty_a_missing_and_a_strange_file_are_told_and_not_stored() throws Exception {
        assertThat(bring("erin", "").then().statusCode(422).extract().asString()).contains("Choose a file that has something in it.");
        assertThat(cast.as("erin").multiPart("other", "x").post("/admin/imports").then().statusCode(422).extract().asString()).contains("Choose a file");
        assertThat(cast.as("erin").multiPart("file", "big.csv", new byte[(10 << 20) + 1], "text/csv").post("/admin/imports").then().statusCode(422).extract().asString()).contains("larger than 10 MB");
        assertThat(cast.as("erin").get(brought("\0\1\2PNG")).then().statusCode(200).extract().asString()).contains("Nothing was changed.");
    }

    @Test
    void nobody_else_gets_there() throws Exception {
        var page = brought(csv());
        for (var path : List.of("/admin/imports", page)) {
            cast.as("amal").get(path).then().statusCode(403);
            cast.browser().get(path).then().statusCode(302);
        }
        bring("amal", csv()).then().statusCode(403);
        cast.as("amal").post(page + "/completion").then().statusCode(403);
        cast.as("erin").get("/admin/imports/" + UUID.randomUUID()).then().statusCode(404);
        assertThat(said("select count(*) from person where username like '%OWN'")).isEqualTo("0");
    }
}
