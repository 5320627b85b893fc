package org.sharewell.imports.wordpress;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.Cast;
import org.sharewell.console.Complaint;
import org.sharewell.imports.Progress;
import org.sharewell.imports.Run;
import org.sharewell.imports.SourceImport;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.report.Outcome;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.ReportOptions;
import org.sharewell.imports.report.Words;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A small export comes in, again, changed, edited here, and broken. */
@QuarkusTest
class WordPressImportTest {
    private static final Path EXPORT = Path.of("src/test/resources/imports/wordpress/export.xml");
    private static final Path PICTURE = EXPORT.resolveSibling("export/2024/03/crane.png");

    @Inject ImportWordPressCommand command;
    @Inject SourceImport imports;
    @Inject DataSource database;
    @Inject Cast cast;
    @Inject Clock clock;

    @TempDir Path folder;

    /** Every test has people, posts and a site of its own. */
    private final String own = "w" + Long.toString(System.nanoTime(), 36);

    /** The export, of a site and of people that no other test knows. */
    private String export() throws IOException {
        return Files.readString(EXPORT).replace("old.example", own + ".example").replace("<![CDATA[ines]]>", "<![CDATA[ines-" + own + "]]>")
                .replace(">ines</dc", ">ines-" + own + "</dc").replace("cap-ines", "cap-ines-" + own).replace("Olu A.", "Olu " + own).replace("olu a.", "OLU " + own)
                .replace("olu-a", "olu-" + own).replace("<wp:post_name>", "<wp:post_name>" + own + "-").replace("Kim]]>", "Kim " + own + "]]>");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("export.xml"), text, UTF_8);
    }

    private Report run(String text, Path attachments, boolean dry) throws IOException {
        var report = new Report();
        var files = attachments == null ? Optional.<SiteFiles>empty() : Optional.of(SiteFiles.uploads(attachments, report));
        try (var export = new WordPressExport(file(text), files, clock.instant(), report)) {
            imports.carryOut(new Run(export, export.name().orElseThrow(), dry, report, Progress.SILENT));
        }
        return report;
    }

    private Report run(String text) throws IOException {
        return run(text, EXPORT.resolveSibling("export"), false);
    }

    private static List<Integer> counts(Report report, Report.Tally what) {
        return List.of(report.counted(what, Outcome.ADDED), report.counted(what, Outcome.CHANGED), report.counted(what, Outcome.UNCHANGED),
                report.counted(what, Outcome.LEFT_ALONE));
    }

    private String said(String query) throws SQLException {
        try (var connection = database.getConnection(); var rows = connection.createStatement().executeQuery(query.replace("OWN", own))) {
            return rows.next() ? rows.getString(1) : "nothing";
        }
    }

    private void change(String statement) throws SQLException {
        try (var connection = database.getConnection(); var sql = connection.createStatement()) {
            sql.execute(statement.replace("OWN", own));
        }
    }

    /** How many rows each table has, once everybody has been told of what happened before. */
    private Map<String, Long> rows() throws Exception {
        for (int i = 0; i < 200 && !said("select count(*) from delivery where done_at is null and parked_at is null").equals("0"); i++) Thread.sleep(50);
        var counts = new TreeMap<String, Long>();
        try (var connection = database.getConnection(); var sql = connection.createStatement(); var again = connection.createStatement()) {
            var tables = sql.executeQuery("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'");
            while (tables.next()) {
                var count = again.executeQuery("select count(*) from \"" + tables.getString(1) + "\"");
                count.next();
                counts.put(tables.getString(1), count.getLong(1));
            }
        }
        return counts;
    }

    @Test
    void people_posts_comments_and_pictures_come_in() throws Exception {
        var report = run(export());
        assertThat(Words.of(report)).noneMatch(line -> line.startsWith("ERROR"));
        assertThat(counts(report, Report.Tally.PEOPLE)).containsExactly(3, 0, 0, 0);
        assertThat(counts(report, Report.Tally.POSTS)).containsExactly(4, 0, 0, 0);
        assertThat(counts(report, Report.Tally.COMMENTS)).containsExactly(3, 0, 0, 0);
        assertThat(said("select string_agg(state || ' ' || title, ', ' order by title) from (select p.*, case when published_at is null then 'draft' else 'published' end state"
                + " from post p join imported i on i.post_id = p.id where i.source = 'wordpress:OWN.example/notes') s"))
                .isEqualTo("draft About us, draft Not for everybody, published Tides, published What a crane & its driver see");
        assertThat(said("select published_at at time zone 'UTC' || ' ' || standfirst || ' ' || (cover_id is not null) from post where slug = 'OWN-cranes'"))
                .isEqualTo("2024-03-01 09:30:00 How high they are. true");
        assertThat(said("select markdown from post where slug = 'OWN-cranes'")).contains("![A crane at rest](/images/").contains("[the tides](/blog/" + own + "-tides#ebb)");
        assertThat(said("select count(*) from post_link l join post f on f.id = l.from_id join post t on t.id = l.to_id where f.slug = 'OWN-cranes' and t.slug = 'OWN-tides'")).isEqualTo("1");
        assertThat(said("select string_agg(p.name, ', ' order by b.position) from byline b join person p on p.id = b.person_id join post on post.id = b.post_id where slug = 'OWN-tides'"))
                .isEqualTo("Olu Adeyemi, Ines Prado");
    }

    @Test
    void a_conversation_keeps_its_order_its_names_and_two_levels() throws Exception {
        run(export());
        var comment = "from comment c join post on post.id = c.post_id join person a on a.id = c.author_id left join comment u on u.id = c.parent_id where slug = 'OWN-cranes'";
        assertThat(said("select string_agg(a.name || ': ' || left(c.markdown, 9) || coalesce(' ^ ' || left(u.markdown, 9), ''), '; ' order by c.created_at) " + comment))
                .isEqualTo("Kim OWN: Which one; Ines Prado: The red o ^ Which one; Kim OWN: Thank you ^ Which one".replace("OWN", own));
        assertThat(said("select min(c.created_at at time zone 'UTC') " + comment)).isEqualTo("2024-03-02 08:00:00");
    }

    @Test
    void nobody_who_came_can_sign_in_and_no_address_is_kept() throws Exception {
        run(export());
        assertThat(said("select count(*) from person where (name = 'Kim OWN' or username like 'ines-OWN%') and (deactivated_at is null or email is not null)")).isEqualTo("0");
        assertThat(said("select count(*) from imported where key like '%@%'")).isEqualTo("0");
    }

    @Test
    void whoever_is_here_already_is_met_and_stays_as_they_are() throws Exception {
        var amal = cast.person("amal").username;
        var text = export().replace("ines-" + own, amal.toUpperCase());
        var report = run(text);
        assertThat(counts(report, Report.Tally.PEOPLE)).containsExactly(2, 0, 1, 0);
        assertThat(said("select b.person_id from byline b join post on post.id = b.post_id where slug = 'OWN-cranes'")).isEqualTo(cast.id("amal").toString());
        var again = run(text.replace("Ines Prado", "Somebody Else"));
        assertThat(counts(again, Report.Tally.PEOPLE)).containsExactly(0, 0, 2, 1);
        assertThat(said("select deactivated_at is null and name <> 'Somebody Else' from person where id = '" + cast.id("amal") + "'")).isEqualTo("t");
    }

    @Test
    void two_sites_do_not_share_an_author_by_a_name_alone() throws Exception {
        run(export());
        var other = run(export().replace(own + ".example", "other-" + own + ".example").replace("<wp:post_name>", "<wp:post_name>other-"));
        assertThat(counts(other, Report.Tally.PEOPLE)).containsExactly(3, 0, 0, 0);
        assertThat(said("select count(*) from person where username like 'ines-OWN%'")).isEqualTo("2");
    }

    @Test
    void a_second_run_changes_nothing() throws Exception {
        run(export());
        var before = rows();
        var again = run(export());
        for (var what : List.of(Report.Tally.PEOPLE, Report.Tally.POSTS, Report.Tally.COMMENTS)) {
            assertThat(counts(again, what).subList(0, 2)).as(what.name()).containsExactly(0, 0);
        }
        assertThat(again.counted(Report.Tally.IMAGES)).isZero();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void what_has_changed_there_changes_here_unless_it_was_edited_here() throws Exception {
        run(export());
        change("update post set markdown = 'Edited here' where slug = 'OWN-tides'");
        change("update comment c set markdown = 'Edited here' from post p where p.id = c.post_id and p.slug = 'OWN-cranes' and c.markdown like 'Thank%'");
        var again = run(export().replace("First <a", "Second <a").replace("They turn slowly", "They turn fast").replace("The red one", "The green one").replace("Thank you", "Thanks"));
        assertThat(counts(again, Report.Tally.POSTS)).containsExactly(0, 1, 2, 1);
        assertThat(counts(again, Report.Tally.COMMENTS)).containsExactly(0, 1, 1, 1);
        assertThat(said("select markdown from post where slug = 'OWN-tides'")).isEqualTo("Edited here");
        assertThat(said("select markdown from post where slug = 'OWN-cranes'")).contains("They turn fast");
    }

    @Test
    void comments_of_a_draft_come_once_it_is_published() throws Exception {
        assertThat(Words.of(run(export()))).anyMatch(line -> line.endsWith("one comment stays behind, since this is a draft; once it is published another run brings it"));
        change("update post p set published_at = now(), published_by = created_by, slug = 'OWN-about' from imported i where i.post_id = p.id and i.source = 'wordpress:OWN.example/notes' and p.title = 'About us'");
        var again = run(export());
        assertThat(counts(again, Report.Tally.COMMENTS)).containsExactly(1, 0, 3, 0);
        assertThat(said("select c.markdown from comment c join post on post.id = c.post_id where slug = 'OWN-about'")).isEqualTo("Where are you?");
    }

    @Test
    void a_dry_run_says_the_same_and_writes_nothing() throws Exception {
        var before = rows();
        var report = run(export(), EXPORT.resolveSibling("export"), true);
        assertThat(counts(report, Report.Tally.POSTS)).containsExactly(4, 0, 0, 0);
        assertThat(counts(report, Report.Tally.COMMENTS)).containsExactly(3, 0, 0, 0);
        assertThat(counts(report, Report.Tally.PEOPLE)).containsExactly(3, 0, 0, 0);
        assertThat(report.counted(Report.Tally.IMAGES)).as("once for each who shows it").isEqualTo(2);
        assertThat(rows()).isEqualTo(before);
    }

    private int command(String... options) throws Exception {
        var arguments = new ImportWordPress();
        arguments.report = new ReportOptions();
        arguments.file = folder.resolve("export.xml");
        if (options.length > 0) arguments.attachments = folder.resolve(options[0]);
        return command.run(arguments, new PrintWriter(new StringWriter()));
    }

    @Test
    void a_malformed_file_leaves_nothing_behind() throws Exception {
        var whole = export();
        var before = rows();
        for (int cut = 1_000; cut < whole.length(); cut += 700) {
            file(whole.substring(0, cut));
            assertThatThrownBy(() -> command()).as("cut at " + cut).isInstanceOf(Complaint.class).hasMessageMatching("(?s).*export.xml, line \\d+, column \\d+: .*Nothing was brought in.*");
        }
        file(whole.replace("</rss>", "</rss><rss/>"));
        assertThatThrownBy(() -> command()).isInstanceOf(Complaint.class);
        file(whole.replaceFirst("<rss", "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><rss"));
        assertThatThrownBy(() -> command()).hasMessageContaining("a DOCTYPE stands there");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_not_there_is_said_so() {
        assertThatThrownBy(() -> command()).isInstanceOf(Complaint.class).hasMessageContaining("there is no such file");
    }

    private void zip(String... names) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(folder.resolve("export.zip")))) {
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.endsWith("bomb.png") ? new byte[60 << 20] : Files.readAllBytes(PICTURE));
            }
        }
    }

    @Test
    void a_zip_beside_the_file_is_found_and_its_traps_are_not_stepped_into() throws Exception {
        zip("wp-content/uploads/2024/03/crane.png", "../../evil.png", "wp-content/uploads/2024/03/bomb.png");
        file(export().replace("lost.jpg", "bomb.png"));
        assertThat(command()).isEqualTo(1);
        assertThat(said("select markdown from post where slug = 'OWN-cranes'")).contains("![A crane at rest](/images/").contains("*A lost quay*");
        assertThat(folder.resolve("../../evil.png").normalize()).doesNotExist();
    }

    @Test
    void a_folder_may_be_named() throws Exception {
        Files.createDirectories(folder.resolve("there"));
        Files.copy(PICTURE, folder.resolve("there/crane.png"));
        file(export());
        assertThat(command("there")).isZero();
        assertThat(said("select cover_id is not null from post where slug = 'OWN-cranes'")).isEqualTo("t");
    }

    @Test
    void attachments_that_are_not_there_are_said_to_be_missing_and_not_the_file() throws Exception {
        var before = rows();
        file(export());
        assertThatThrownBy(() -> command("nowhere")).isInstanceOf(Complaint.class).hasMessageContaining(folder.resolve("nowhere") + ": there is no such folder or ZIP")
                .hasMessageContaining("--attachments").hasMessageNotContaining("XML");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void what_is_no_zip_is_refused() throws Exception {
        file(export());
        Files.writeString(folder.resolve("no.zip"), "no");
        assertThatThrownBy(() -> command("no.zip")).isInstanceOf(Complaint.class).hasMessageContaining("is no ZIP");
    }
}
