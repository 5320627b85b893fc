package org.sharewell.imports.jekyll;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.Cast;
import org.sharewell.imports.Progress;
import org.sharewell.imports.Run;
import org.sharewell.imports.SourceImport;
import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.report.Line;
import org.sharewell.imports.report.Outcome;
import org.sharewell.imports.report.Report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A real blog comes in: 218 posts by 105 people, with a team of 169. */
@QuarkusTest
class CorpusImportTest {
    private static final Path SITE = Path.of(System.getProperty("corpus", "")).resolve("18f");
    private static final String NAME = "jekyll:corpus";
    private static Report first;

    @Inject SourceImport imports;
    @Inject EntityManager entities;
    @Inject Cast cast;

    @BeforeEach
    void bring() throws Exception {
        assumeTrue(Files.isDirectory(SITE.resolve("_posts")), () -> "The corpus is not at " + SITE + " (-Dcorpus=…): these tests are skipped.");
        if (first == null) first = run();
    }

    private Report run() throws Exception {
        var report = new Report();
        try (var site = new JekyllSite(SiteFiles.open(SITE, report), report)) {
            imports.carryOut(new Run(site, NAME, false, report, Progress.SILENT));
        }
        return report;
    }

    private <T> List<T> rows(Class<T> type, String query) {
        return QuarkusTransaction.requiringNew().call(() -> entities.unwrap(Session.class).createNativeQuery(query, type).getResultList());
    }

    private long count(String query) {
        return rows(Long.class, query).getFirst();
    }

    /** A post as it is kept, with the usernames and tags in their order. */
    record Kept(String key, String title, java.time.Instant publishedAt, String[] authors, String[] tags) {}

    private Map<String, Kept> kept() {
        return rows(Kept.class, """
                select i.key, p.title, p.published_at, array(select a.username from byline b join person a on a.id = b.person_id
                    where b.post_id = p.id and b.accepted_at is not null order by b.position) as authors,
                    array(select t.name from post_tag pt join tag t on t.slug = pt.tag_slug where pt.post_id = p.id order by pt.position) as tags
                from imported i join post p on p.id = i.post_id where i.source = 'jekyll:corpus'""")
                .stream().collect(Collectors.toMap(Kept::key, k -> k));
    }

    @Test
    void all_218_posts_are_there_with_their_dates_bylines_and_tags() throws Exception {
        var kept = kept();
        assertThat(kept).hasSize(218);
        assertThat(kept.values()).filteredOn(k -> k.publishedAt() == null).extracting(Kept::title).singleElement().asString().isNotBlank();
        assertThat(kept.values()).filteredOn(k -> k.authors().length > 1).hasSize(91);
        var report = new Report();
        try (var site = new JekyllSite(SiteFiles.open(SITE, report), report)) {
            var usernames = site.people().stream().collect(Collectors.toMap(SourcePerson::key, SourcePerson::username));
            site.posts().forEach(post -> {
                var here = kept.get("post:" + post.key());
                assertThat(here.title()).isEqualTo(post.title());
                if (!post.draft()) assertThat(here.publishedAt()).as(post.key()).isEqualTo(post.publishedAt().get());
                assertThat(here.authors()).as(post.key()).containsExactly(post.authors().stream().map(usernames::get).toArray(String[]::new));
                assertThat(here.tags()).as(post.key()).usingElementComparator(String.CASE_INSENSITIVE_ORDER).hasSameSizeAs(post.tags());
            });
        }
    }

    @Test
    void all_169_of_the_team_are_there_with_what_the_site_says() throws Exception {
        assertThat(first.counted(Report.Tally.PEOPLE, Outcome.ADDED)).isEqualTo(201);
        assertThat(count("select count(*) from person p join imported i on i.person_id = p.id where i.source = 'jekyll:corpus' and p.deactivated_at is null")).isEqualTo(169);
        var report = new Report();
        try (var site = new JekyllSite(SiteFiles.open(SITE, report), report)) {
            for (var person : site.people()) {
                assertThat(rows(String.class, "select p.name || '|' || p.department || '|' || p.site || '|' || p.title || '|' || p.bio from person p join imported i on i.person_id = p.id where i.source = 'jekyll:corpus' and i.key = 'person:"
                        + person.key() + "'")).containsExactly(String.join("|", person.name(), person.department(), person.site(), person.role(), person.bio()));
            }
        }
    }

    @Test
    void every_picture_that_the_site_has_is_shown_by_its_post() {
        assertThat(count("select count(*) from imported i join image m on m.id = i.image_id where i.source = 'jekyll:corpus' and m.attached_at is null")).isZero();
        assertThat(count("select count(*) from imported where source = 'jekyll:corpus' and image_id is not null")).isGreaterThan(130);
        assertThat(first.count(Line.Severity.ERROR)).isZero();
    }

    @Test
    void links_between_the_posts_lead_to_posts() {
        assertThat(count("select count(*) from post_link l join imported i on i.post_id = l.from_id where i.source = 'jekyll:corpus'")).isGreaterThan(150);
        assertThat(count("""
                select count(*) from (select (regexp_matches(p.html, 'href="/blog/([^"#?]+)', 'g'))[1] as slug from post p join imported i on i.post_id = p.id
                where i.source = 'jekyll:corpus') links where slug not in (select slug from post where slug is not null)""")).isZero();
    }

    @Test
    void a_second_run_changes_nothing() throws Exception {
        var state = """
                select concat_ws('|', (select string_agg(id || ':' || version, ',' order by id) from post), (select string_agg(id || ':' || version, ',' order by id) from person),
                    (select count(*) from image), (select count(*) from revision), (select string_agg(key || imported_at, ',' order by key) from imported),
                    (select count(*) from event where type like 'posts.%' or type like 'imports.%'))""";
        var before = rows(String.class, state);
        var report = run();
        assertThat(report.arrived(Report.Tally.PEOPLE) + report.arrived(Report.Tally.POSTS) + report.counted(Report.Tally.IMAGES)).isZero();
        assertThat(report.counted(Report.Tally.POSTS, Outcome.UNCHANGED)).isEqualTo(218);
        assertThat(rows(String.class, state)).isEqualTo(before);
    }
}
