package org.sharewell.imports.jekyll;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
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

/** A small site comes in, again, changed, and broken in every way. */
@QuarkusTest
class JekyllImportTest {
    private static final Path PICTURE = Path.of("src/test/resources/imports/site/assets/pictures/crane.png");
    private static final Path IMAGES = Path.of("target/data/images");

    @Inject ImportJekyllCommand command;
    @Inject SourceImport imports;
    @Inject DataSource database;
    @Inject Cast cast;

    @TempDir Path folder;

    /** Every test has people, posts and a site of its own. */
    private final String own = "s" + Long.toString(System.nanoTime(), 36);
    private final Map<String, byte[]> files = new TreeMap<>();

    private void file(String path, String text) {
        files.put(path.replace("OWN", own), text.replace("OWN", own).getBytes(UTF_8));
    }

    private void site() throws IOException {
        file("_config.yml", "title: Harbour OWN\n");
        file("_team/ana-OWN.md", "---\nname: ana-OWN\nfull_name: Ana Prado\nteam: Quay\nrole: Engineer\ncity: Bremen\nstate: HB\n---\n\nKeeps cranes.\n");
        file("_data/authors.yml", "olu-OWN:\n  full_name: Olu Adeyemi\n");
        file("_posts/2015-01-02-cranes-OWN.md", post("ana-OWN, olu-OWN", "tags:\n- lifting\n- how we work\nimage: /p/crane.png\nexcerpt: What they weigh.\n")
                + "![A crane](/p/crane.png)\n\nSee [tides](/2015/02/03/tides-OWN/).\n");
        file("_posts/2015-02-03-tides-OWN.md", post("olu-OWN", "") + "See [cranes](/2015/01/02/cranes-OWN/).\n");
        file("_posts/2015-03-04-secret-OWN.md", post("ana-OWN", "published: false\n") + "Not yet.\n");
        files.put("p/crane.png", Files.readAllBytes(PICTURE));
    }

    private static String post(String authors, String more) {
        return "---\ntitle: About OWN\nauthors: [" + authors + "]\n" + more + "---\n";
    }

    private Path folderOf() throws IOException {
        var site = folder.resolve("site");
        for (var file : files.entrySet()) {
            Files.createDirectories(site.resolve(file.getKey()).getParent());
            Files.write(site.resolve(file.getKey()), file.getValue());
        }
        return site;
    }

    private Path zip() throws IOException {
        var zip = folder.resolve("site.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        return zip;
    }

    private Report run(Path path, boolean dry) throws IOException {
        var report = new Report();
        try (var site = new JekyllSite(SiteFiles.open(path, report), report)) {
            imports.carryOut(new Run(site, site.name().orElseThrow(), dry, report, Progress.SILENT));
        }
        return report;
    }

    private static List<Integer> counts(Report report, Report.Tally what) {
        return List.of(report.counted(what, Outcome.ADDED), report.counted(what, Outcome.CHANGED), report.counted(what, Outcome.UNCHANGED),
                report.counted(what, Outcome.LEFT_ALONE));
    }

    private static List<Integer> posts(Report report) {
        return counts(report, Report.Tally.POSTS);
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

    private static List<String> errors(Report report) {
        return Words.of(report).stream().filter(l -> l.startsWith("ERROR")).toList();
    }

    @Test
    void people_come_with_all_the_site_says_of_them() throws Exception {
        site();
        assertThat(counts(run(folderOf(), false), Report.Tally.PEOPLE)).containsExactly(2, 0, 0, 0);
        assertThat(said("select concat_ws('|', name, bio, title, department, site, city, time_zone, deactivated_at is null, directory_at) from person where username = 'ana-OWN'"))
                .isEqualTo("Ana Prado|Keeps cranes.|Engineer|Quay|Bremen|Bremen, HB|t");
        assertThat(said("select deactivated_at is null from person where username = 'olu-OWN'")).isEqualTo("f");
        assertThat(said("select count(*) from credential c join person p on p.id = c.person_id where p.username = 'ana-OWN'")).isEqualTo("0");
    }

    @Test
    void posts_come_with_their_dates_bylines_tags_pictures_and_links() throws Exception {
        site();
        assertThat(posts(run(folderOf(), false))).containsExactly(3, 0, 0, 0);
        assertThat(said("select concat_ws('|', title, standfirst, published_at at time zone 'UTC', cover_id is not null) from post where slug = 'cranes-OWN'"))
                .isEqualTo("About " + own + "|What they weigh.|2015-01-02 00:00:00|t");
        assertThat(said("select string_agg(p.username, ',' order by b.position) from byline b join person p on p.id = b.person_id join post o on o.id = b.post_id where o.slug = 'cranes-OWN' and b.accepted_at = o.published_at"))
                .isEqualTo("ana-" + own + ",olu-" + own);
        assertThat(said("select string_agg(tag_slug, ',' order by position) from post_tag t join post o on o.id = t.post_id where o.slug = 'cranes-OWN'")).isEqualTo("lifting,how-we-work");
        assertThat(said("select count(*) from post_image i join post o on o.id = i.post_id join image m on m.id = i.image_id where o.slug = 'cranes-OWN' and m.attached_at is not null and o.html like '%/images/' || m.id || '%'")).isEqualTo("1");
        assertThat(said("select html like '%/blog/tides-OWN%' from post where slug = 'cranes-OWN'")).isEqualTo("t");
        assertThat(said("select string_agg(f.slug || '>' || t.slug, ',' order by f.slug) from post_link l join post f on f.id = l.from_id join post t on t.id = l.to_id where f.slug like '%OWN'"))
                .isEqualTo("cranes-" + own + ">tides-" + own + ",tides-" + own + ">cranes-" + own);
    }

    @Test
    void what_was_not_published_is_a_draft_of_its_authors() throws Exception {
        site();
        run(folderOf(), false);
        assertThat(said("select concat_ws('|', published_at, slug, created_at at time zone 'UTC') from post where markdown = 'Not yet.' and title = 'About OWN'")).isEqualTo("2015-03-04 00:00:00");
    }

    @Test
    void colleagues_read_what_came_in() throws Exception {
        site();
        run(folderOf(), false);
        assertThat(cast.as("chen").get("/blog/cranes-" + own).then().statusCode(200).extract().asString()).contains("Ana Prado", "/blog/tides-" + own);
    }

    @Test
    void a_second_run_changes_nothing_from_a_zip_neither() throws Exception {
        site();
        run(folderOf(), false);
        var before = state();
        for (var again : List.of(folderOf(), zip())) {
            var report = run(again, false);
            assertThat(posts(report)).containsExactly(0, 0, 3, 0);
            assertThat(counts(report, Report.Tally.PEOPLE)).containsExactly(0, 0, 2, 0);
            assertThat(report.counted(Report.Tally.IMAGES)).isZero();
        }
        assertThat(state()).isEqualTo(before);
    }

    /** All rows that an import may touch, with their versions. */
    private String state() throws SQLException {
        return said("""
                select concat_ws('|', (select string_agg(id || ':' || version, ',' order by id) from post), (select count(*) from person), (select count(*) from image),
                    (select count(*) from revision), (select count(*) from event), (select string_agg(key || imported_at, ',' order by key) from imported),
                    (select count(*) from byline), (select count(*) from post_tag), (select count(*) from post_image), (select count(*) from post_link))""");
    }

    @Test
    void what_changed_in_the_source_is_revised() throws Exception {
        site();
        run(folderOf(), false);
        file("_posts/2015-02-03-tides-OWN.md", post("ana-OWN", "") + "High and low.\n");
        file("_team/ana-OWN.md", "---\nname: ana-OWN\nfull_name: Ana Prado\nteam: Sea\nrole: Engineer\ncity: Bremen\n---\n\nKeeps cranes.\n");
        var report = run(folderOf(), false);
        assertThat(posts(report)).containsExactly(0, 1, 2, 0);
        assertThat(counts(report, Report.Tally.PEOPLE)).containsExactly(0, 1, 1, 0);
        assertThat(said("select markdown || (select count(*) from revision r where r.post_id = o.id) from post o where slug = 'tides-OWN'")).isEqualTo("High and low.2");
        assertThat(said("select department || city from person where username = 'ana-OWN'")).isEqualTo("SeaBremen");
    }

    @Test
    void what_was_edited_or_thrown_away_here_is_left_alone() throws Exception {
        site();
        run(folderOf(), false);
        change("update post set title = 'Mine' where slug = 'tides-OWN'");
        change("update person set bio = 'Mine' where username = 'ana-OWN'");
        change("delete from byline where post_id = (select id from post where markdown = 'Not yet.' and title = 'About OWN'); delete from post where markdown = 'Not yet.' and title = 'About OWN'");
        assertThat(posts(run(folderOf(), false))).containsExactly(0, 0, 3, 0);
        file("_posts/2015-02-03-tides-OWN.md", post("olu-OWN", "") + "High and low.\n");
        file("_posts/2015-03-04-secret-OWN.md", post("ana-OWN", "published: false\n") + "Still not yet.\n");
        file("_team/ana-OWN.md", "---\nname: ana-OWN\nfull_name: Ana Prado\n---\n\nOther.\n");
        var report = run(folderOf(), false);
        assertThat(posts(report)).containsExactly(0, 0, 1, 2);
        assertThat(Words.of(report)).contains("WARNING _posts/2015-02-03-tides-" + own + ".md: the source has changed, but this was edited or removed here; left as it is here");
        assertThat(said("select title from post where slug = 'tides-OWN'")).isEqualTo("Mine");
        assertThat(said("select bio from person where username = 'ana-OWN'")).isEqualTo("Mine");
    }

    @Test
    void people_and_addresses_that_are_taken_get_a_number_and_a_line() throws Exception {
        cast.person("taken-" + own);
        site();
        run(folderOf(), false);
        files.clear();
        file("_config.yml", "title: Second OWN\n");
        file("_team/taken-OWN.md", "---\nname: taken-OWN\nfull_name: Somebody Else\n---\n");
        file("_posts/2016-01-02-cranes-OWN.md", post("taken-OWN", "") + "By {{ \"taken-OWN\" }} [me](/people/taken-OWN).\n");
        var report = run(zip(), false);
        assertThat(Words.of(report)).contains("WARNING taken-" + own + ": somebody else here has the username taken-" + own + "; this person is taken-" + own + "-2",
                "WARNING _posts/2016-01-02-cranes-" + own + ".md: another post has the address cranes-" + own + "; this one ends in cranes-" + own + "-2");
        assertThat(said("select p.username from byline b join person p on p.id = b.person_id join post o on o.id = b.post_id where o.slug = 'cranes-OWN-2'")).isEqualTo("taken-" + own + "-2");
        assertThat(said("select name from person where username = 'taken-OWN'")).isEqualTo("Taken-" + own + " Example");
    }

    @Test
    void a_hostile_site_comes_in_as_far_as_it_can() throws Exception {
        site();
        file("_posts/2015-04-01-broken-OWN.md", "---\ntitle: [\n---\nText\n");
        file("_posts/2015-04-02-nobody-OWN.md", "---\ntitle: Nobody OWN\n---\nText\n");
        file("_posts/2015-04-03-empty-OWN.md", post("ana-OWN", ""));
        file("_posts/2015-04-04-unknown-OWN.md", post("who-OWN", "") + "![gone](/p/gone.png) ![not a picture](/p/fake.png)\n");
        file("_posts/2015-04-05-large-OWN.md", post("ana-OWN", "") + "x".repeat(200_000));
        file("_posts/2015-04-06-links-OWN.md", post("ana-OWN", "") + "[x](/y) ".repeat(300));
        file("../../out-OWN.md", "out");
        file("p/fake.png", "<html>no picture</html>");
        files.put("p/bomb.png", new byte[60 << 20]);
        file("_posts/2015-04-07-bomb-OWN.md", post("ana-OWN", "") + "![boom](/p/bomb.png)\n");
        var report = run(zip(), false);
        assertThat(posts(report)).containsExactly(5, 0, 0, 0);
        assertThat(errors(report)).anyMatch(l -> l.contains("out-" + own + ".md: the name leads out"))
                .anyMatch(l -> l.contains("_posts/2015-04-01-broken-" + own + ".md:") && l.contains("broken front matter"))
                .anyMatch(l -> l.contains("_posts/2015-04-02-nobody-" + own + ".md: left out, since a post needs an author"))
                .anyMatch(l -> l.contains("_posts/2015-04-03-empty-" + own + ".md: left out: "))
                .anyMatch(l -> l.contains("_posts/2015-04-05-large-" + own + ".md: larger than"))
                .anyMatch(l -> l.contains("_posts/2015-04-06-links-" + own + ".md: left out: "))
                .containsOnlyOnce("ERROR p/bomb.png: unpacks to more than 100 times its size, as a ZIP bomb does; left out");
        assertThat(Words.of(report)).anyMatch(l -> l.startsWith("WARNING") && l.contains("the author who-" + own + " is nowhere else"))
                .anyMatch(l -> l.startsWith("WARNING") && l.contains("/p/gone.png is missing"))
                .anyMatch(l -> l.startsWith("WARNING _posts/2015-04-04-unknown-" + own + ".md: the image p/fake.png cannot be taken"));
        assertThat(Files.exists(folder.resolveSibling("out-" + own + ".md"))).isFalse();
    }

    @Test
    void a_dry_run_says_the_same_and_leaves_nothing() throws Exception {
        site();
        file("_posts/2015-04-06-links-OWN.md", post("ana-OWN", "") + "[x](/y) ".repeat(300));
        file("p/fake.png", "<html>no picture</html>");
        file("_posts/2015-04-08-fake-OWN.md", post("ana-OWN", "") + "![no](/p/fake.png)\n");
        var before = state();
        var pictures = pictures();
        var dry = run(zip(), true);
        assertThat(state()).isEqualTo(before);
        assertThat(pictures()).isEqualTo(pictures);
        var real = run(zip(), false);
        assertThat(Words.of(dry)).isEqualTo(Words.of(real));
        assertThat(posts(dry)).isEqualTo(posts(real)).containsExactly(4, 0, 0, 0);
    }

    private static List<Path> pictures() throws IOException {
        if (!Files.isDirectory(IMAGES)) return List.of();
        try (var all = Files.walk(IMAGES)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void one_line_of_the_audit_log_tells_of_a_run() throws Exception {
        site();
        run(folderOf(), false);
        run(folderOf(), false);
        assertThat(said("select string_agg(payload->>'people' || '|' || (payload->>'posts'), ',') from event where type = 'imports.Run.Completed' and payload->>'source' = 'jekyll:Harbour OWN'")).isEqualTo("2|3");
        assertThat(said("select count(*) from event e join post o on o.id = cast(e.payload->>'post' as uuid) where e.type = 'posts.Post.Published' and o.slug like '%OWN'")).isEqualTo("0");
        assertThat(said("select count(*) from event e join post o on o.id = cast(e.payload->>'post' as uuid) where e.type = 'posts.Post.Imported' and o.slug like '%OWN'")).isEqualTo("2");
    }

    @Test
    void the_command_says_what_came_of_it() throws Exception {
        site();
        var arguments = new ImportJekyll();
        arguments.site = folderOf();
        arguments.report = new ReportOptions();
        arguments.report.file = folder.resolve("report.txt");
        var said = new StringWriter();
        assertThat(command.run(arguments, new PrintWriter(said, true))).isZero();
        assertThat(said.toString()).contains("People:  2 new, 0 changed", "Posts:   3 new", "Done.");
        assertThat(arguments.report.file).content().contains("notice _data/authors.yml:1: olu-" + own, "0 errors");
        file("_posts/2015-04-01-broken-OWN.md", "---\ntitle: [\n---\nText\n");
        arguments.site = folderOf();
        assertThat(command.run(arguments, new PrintWriter(said, true))).isEqualTo(1);
        arguments.site = folder.resolve("none");
        assertThatThrownBy(() -> command.run(arguments, new PrintWriter(said))).isInstanceOf(Complaint.class).hasMessageContaining("there is no such file");
        arguments.site = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> command.run(arguments, new PrintWriter(said))).isInstanceOf(Complaint.class).hasMessageContaining("neither _posts nor _team");
    }
}
