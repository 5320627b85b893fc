package org.sharewell.imports.jekyll;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.SourcePerson.Standing;
import org.sharewell.imports.SourcePost;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.report.Line;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;
import org.sharewell.text.Markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Reads a real blog and compares with a second, much simpler reading of the same files. */
class CorpusTest {
    private static final Path SITE = Path.of(System.getProperty("corpus", "")).resolve("18f");

    private static Report report;
    private static List<SourcePerson> people;
    private static Map<String, SourcePost> posts;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(SITE.resolve("_posts")), () -> "The corpus is not at " + SITE + " (-Dcorpus=…): these tests are skipped.");
        report = new Report();
        try (var site = new JekyllSite(SiteFiles.open(SITE, report), report)) {
            people = site.people();
            posts = site.posts().collect(Collectors.toMap(SourcePost::key, p -> p, (_, _) -> {
                throw new AssertionError("twice the same key");
            }, TreeMap::new));
        }
    }

    /** The lines of the front matter of each post, read without YAML. */
    private static Map<String, List<String>> fronts() throws IOException {
        var fronts = new TreeMap<String, List<String>>();
        try (var files = Files.list(SITE.resolve("_posts"))) {
            for (var file : files.filter(f -> f.getFileName().toString().startsWith("20")).toList()) {
                var lines = Files.readAllLines(file);
                fronts.put("_posts/" + file.getFileName(), lines.subList(1, lines.subList(1, lines.size()).indexOf("---") + 1));
            }
        }
        return fronts;
    }

    private static List<String> items(List<String> front, String field) {
        var items = new ArrayList<String>();
        boolean in = false;
        for (var line : front) {
            in = line.startsWith(field + ":") || in && !line.matches("[a-z_]+:.*");
            if (in && line.strip().startsWith("-")) {
                items.add(line.strip().substring(1).strip().replaceAll("^['\"]|['\"]$", ""));
            }
        }
        return items;
    }

    private static Instant date(String path, List<String> front) {
        var written = front.stream().filter(l -> l.startsWith("date:")).map(l -> l.substring(5).replaceAll("['\"]", "").strip()).findFirst().orElse(path.substring(7, 17));
        if (written.endsWith(" EDT")) {
            return LocalDateTime.parse(written, DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'EDT'", Locale.ROOT)).toInstant(ZoneOffset.ofHours(-4));
        }
        if (written.contains("T")) {
            return OffsetDateTime.parse(written).toInstant();
        }
        return written.length() == 10 ? LocalDate.parse(written).atStartOfDay(ZoneOffset.UTC).toInstant()
                : LocalDateTime.parse(written, DateTimeFormatter.ofPattern("uuuu-MM-dd H:mm[:ss]", Locale.ROOT)).toInstant(ZoneOffset.UTC);
    }

    @Test
    void all_218_posts_come_with_their_dates_bylines_and_tags() throws IOException {
        var fronts = fronts();
        assertThat(fronts).hasSize(218);
        assertThat(posts.keySet()).isEqualTo(fronts.keySet());
        fronts.forEach((path, front) -> {
            assertThat(posts.get(path).authors()).as(path).isEqualTo(items(front, "authors")).isNotEmpty();
            assertThat(posts.get(path).tags()).as(path).isEqualTo(items(front, "tags"));
            assertThat(posts.get(path).publishedAt()).as(path).contains(date(path, front));
        });
    }

    @Test
    void they_are_by_105_authors_and_91_by_several() {
        assertThat(posts.values().stream().flatMap(p -> p.authors().stream()).distinct()).hasSize(105);
        assertThat(posts.values()).filteredOn(p -> p.authors().size() > 1).hasSize(91);
        assertThat(people).extracting(SourcePerson::key).doesNotHaveDuplicates().containsAll(posts.values().stream().flatMap(p -> p.authors().stream()).toList());
        assertThat(people).extracting(SourcePerson::username).doesNotHaveDuplicates().allMatch(u -> u.matches("[a-z0-9][a-z0-9._-]{0,63}"));
    }

    @Test
    void all_169_people_of_the_team_come_with_bio_department_and_site() throws IOException {
        var members = people.stream().filter(p -> p.standing() == Standing.MEMBER).collect(Collectors.toMap(SourcePerson::key, p -> p));
        assertThat(members).hasSize(169);
        assertThat(people).hasSize(201).filteredOn(SourcePerson::guest).hasSize(4);
        try (var files = Files.list(SITE.resolve("_team"))) {
            for (var file : files.toList()) {
                var parts = Files.readString(file).split("(?m)^---\\s*$", 3);
                var member = members.get(value(parts[1], "name"));
                assertThat(member).as(file.toString()).isNotNull();
                assertThat(member.name()).isEqualTo(value(parts[1], "full_name"));
                assertThat(member.department()).isEqualTo(value(parts[1], "team"));
                assertThat(member.site()).isEqualTo(value(parts[1], "city"));
                assertThat(member.role()).isEqualTo(value(parts[1], "role"));
                assertThat(member.bio()).isEqualTo(parts[2].strip());
            }
        }
    }

    private static String value(String front, String field) {
        var line = Pattern.compile("(?m)^" + field + ":(.*)$").matcher(front);
        return line.find() ? line.group(1).strip().replaceAll("^(['\"])(.*)\\1$", "$2") : "";
    }

    @Test
    void only_one_post_is_a_draft() {
        assertThat(posts.values()).filteredOn(SourcePost::draft).extracting(SourcePost::slug).containsExactly("18f-consulting-is-hiring");
    }

    @Test
    void no_liquid_is_left_outside_code() {
        posts.values().forEach(p -> assertThat(withoutFences(rewritten(p))).as(p.key()).doesNotContain("{{").doesNotContain("{%"));
        assertThat(rewritten(posts.get("_posts/2014-11-17-taking-control-of-our-website-with-jekyll-and-webhooks.md")))
                .contains("by {% for author in post.authors %}{{author | lookup:\"authors, full_name\"}}{% unless forloop.last %}, {%endunless%}{% endfor %}\n");
    }

    private static String withoutFences(String markdown) {
        return markdown.replaceAll("(?ms)^ ?```.*?^ ?```", "");
    }

    private static String rewritten(SourcePost post) {
        return post.rewrite(path -> Optional.of("/images/" + path), key -> Optional.of("/blog/" + posts.get(key).slug()));
    }

    @Test
    void every_link_into_the_site_leads_to_a_post_or_is_reported() {
        var said = new HashSet<>(Words.of(report).stream().map(l -> l.substring(l.lastIndexOf(' ') + 1)).toList());
        var link = Pattern.compile("(?:\\]\\(|href=[\"']|^\\[[^\\]]+\\]: )(https?://18f\\.gsa\\.gov[^\\s\"')>]*|/(?!images/|blog/|people/)[^\\s\"')>]*)", Pattern.MULTILINE);
        for (var post : posts.values()) {
            var left = link.matcher(withoutFences(rewritten(post)));
            while (left.find()) {
                assertThat(said).as(post.key()).contains(left.group(1).replaceFirst("^http:", "https:"));
                assertThat(left.group(1)).as(post.key()).doesNotMatch(".*/20\\d\\d/\\d\\d/\\d\\d/[^/]+/?");
            }
        }
        assertThat(posts.values().stream().mapToInt(p -> p.links().size()).sum()).isGreaterThan(200);
    }

    @Test
    void every_image_is_there_or_reported() throws IOException {
        var said = String.join("\n", Words.of(report));
        for (var post : posts.values()) {
            assertThat(post.imagePaths()).as(post.key()).allMatch(path -> Files.isRegularFile(SITE.resolve(path)));
            var source = Files.readString(SITE.resolve(post.key()));
            var image = Pattern.compile("(?:/assets/)[\\w./-]+\\.(?i:png|jpe?g|gif)").matcher(withoutFences(source));
            while (image.find()) {
                var path = image.group().substring(1);
                assertThat(post.imagePaths().contains(path) || said.contains(path) || !source.contains("(" + image.group())).as(post.key() + " " + path).isTrue();
            }
        }
    }

    @Test
    void every_text_is_within_the_limits_and_shows_all_its_images() {
        var markdown = new Markdown();
        for (var post : posts.values()) {
            var ids = post.body().images().stream().collect(Collectors.toMap(path -> path, path -> UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8))));
            var rendered = markdown.render(post.rewrite(path -> Optional.of("/images/" + ids.get(path)), key -> Optional.of("/blog/" + posts.get(key).slug())));
            assertThat(rendered.images()).as(post.key()).isEqualTo(Set.copyOf(ids.values()));
        }
    }

    @Test
    void everything_the_site_gets_wrong_is_said_once() {
        assertThat(Words.of(report)).doesNotHaveDuplicates().contains(
                "NOTICE _posts/README.md: not named like a post (year-month-day-name.md); left out",
                "NOTICE _team (team): “Acqusitions” and “Consulting Acquisitions” look like one; both are kept",
                "NOTICE _data/authors.yml:184: called Gabriel Ramírez in the team and Gabriel Ramíerez here; the team's name counts",
                "WARNING _posts/2015-05-27-dan-brown-conflict-in-design.md:44: https://www.youtube.com/embed/mO8PiHST5CI?start=159 was embedded and is now a link");
        assertThat(report.count(Line.Severity.ERROR)).isZero();
    }
}
