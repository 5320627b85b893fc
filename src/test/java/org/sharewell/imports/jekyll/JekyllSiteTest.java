package org.sharewell.imports.jekyll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.SourcePerson.Standing;
import org.sharewell.imports.SourcePost;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.report.Line;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class JekyllSiteTest {
    private static final Path FIXTURE = Path.of("src/test/resources/imports/site");

    private final Report report = new Report();

    private JekyllSite site(Path path) throws IOException {
        return new JekyllSite(SiteFiles.open(path, report), report);
    }

    private Map<String, SourcePost> posts(JekyllSite site) {
        return site.posts().collect(Collectors.toMap(SourcePost::slug, Function.identity()));
    }

    @Test
    void people_come_from_the_team_the_author_list_and_the_bylines() throws IOException {
        assertThat(site(FIXTURE).people()).extracting(SourcePerson::key, SourcePerson::name, SourcePerson::standing).containsExactly(
                tuple("ines", "Ines Prado", Standing.MEMBER), tuple("olu", "Olu Adeyemi", Standing.MEMBER), tuple("jon", "Jon Aske", Standing.FORMER),
                tuple("guest1", "Mara Quist", Standing.GUEST), tuple("zed", "zed", Standing.UNKNOWN));
        assertThat(Words.of(report)).contains("WARNING _posts/2024-03-06-nobody.md: the author zed is nowhere else; comes as a person with only this name",
                "NOTICE _data/authors.yml:3: jon is an author but not in the team; comes as a former member",
                "NOTICE _data/authors.yml:5: guest1 is an author with an address elsewhere; comes as a guest");
    }

    @Test
    void a_person_comes_with_all_the_site_says_typos_and_gaps_included() throws IOException {
        var people = site(FIXTURE).people();
        assertThat(people.getFirst()).isEqualTo(new SourcePerson("ines", "ines", Standing.MEMBER, "Ines Prado",
                "Ines keeps the cranes running. See https://blog.harbour.example.", "Engineer", "Harbor", "Bremen", "Bremen", "HB", "", "", Optional.empty()));
        assertThat(people.get(1)).extracting(SourcePerson::department, SourcePerson::site, SourcePerson::bio).containsExactly("Harbour", "", "");
        assertThat(Words.of(report)).contains("NOTICE _team (team): “Harbor” and “Harbour” look like one; both are kept",
                "NOTICE _team/olu.md (city): empty; stays empty", "NOTICE _team/olu.md (bio): empty; stays empty");
    }

    @Test
    void a_post_comes_with_its_byline_tags_date_and_cover() throws IOException {
        var post = posts(site(FIXTURE)).get("cranes");
        assertThat(post.key()).isEqualTo("_posts/2024-02-29-cranes.md");
        assertThat(post.title()).isEqualTo("Cranes: what they weigh");
        assertThat(post.standfirst()).isEqualTo("What a crane weighs.");
        assertThat(post.authors()).containsExactly("ines", "jon");
        assertThat(post.tags()).containsExactly("cranes", "how we work");
        assertThat(post.publishedAt()).contains(Instant.parse("2024-02-29T07:30:00Z"));
        assertThat(post.coverPath()).contains("assets/pictures/crane.png");
        assertThat(post.imagePaths()).containsExactly("assets/pictures/crane.png");
        assertThat(post.links()).containsExactly("_posts/2024-03-01-tides.md");
        assertThat(post.draft()).isFalse();
    }

    @Test
    void a_text_is_rewritten_to_its_new_addresses() throws IOException {
        var text = posts(site(FIXTURE)).get("cranes").rewrite(path -> Optional.of("/images/7"), key -> Optional.of("/blog/tides"));
        assertThat(text).isEqualTo("""
                By <a href="/people/ines">Ines Prado</a> and <a href="/people/jon">Jon Aske</a>.

                ![The crane](/images/7) and *gone*.

                Read [the next one](/blog/tides#low), [it again](/blog/tides)
                and [our jobs](https://blog.harbour.example/jobs/).

                ```liquid
                {% for a in authors %}{{ a }}{% endfor %}
                ```
                """);
        assertThat(Words.of(report)).contains("WARNING _posts/2024-02-29-cranes.md:15: the image /assets/pictures/gone.png is missing; its description stands there",
                "NOTICE _posts/2024-02-29-cranes.md:18: leads to a page of the old site that does not come along: https://blog.harbour.example/jobs/");
    }

    @Test
    void a_link_by_reference_and_the_day_inside_count() throws IOException {
        var post = posts(site(FIXTURE)).get("tides");
        assertThat(post.publishedAt()).contains(Instant.parse("2024-03-03T04:30:00Z"));
        assertThat(post.authors()).containsExactly("guest1");
        assertThat(post.rewrite(_ -> Optional.empty(), _ -> Optional.of("/blog/cranes"))).endsWith("[1]: /blog/cranes\n");
    }

    @Test
    void a_broken_post_is_a_line_and_the_rest_goes_in() throws IOException {
        assertThat(posts(site(FIXTURE)).keySet()).containsExactlyInAnyOrder("cranes", "tides", "nobody", "soon");
        assertThat(report.lines()).filteredOn(l -> l.severity() == Line.Severity.ERROR).singleElement()
                .satisfies(l -> assertThat(l.place().toString()).startsWith("_posts/2024-03-05-broken.md:"));
    }

    @Test
    void what_was_not_published_stays_a_draft() throws IOException {
        var posts = posts(site(FIXTURE));
        assertThat(posts.values()).filteredOn(SourcePost::draft).extracting(SourcePost::slug).containsExactlyInAnyOrder("nobody", "soon");
        assertThat(posts.get("soon").publishedAt()).isEmpty();
    }

    @Test
    void a_second_reading_says_the_same() throws IOException {
        var site = site(FIXTURE);
        assertThat(site.posts().toList()).isEqualTo(site.posts().toList());
        assertThat(site(FIXTURE).people()).isEqualTo(site.people());
        assertThat(site.name()).contains("jekyll:blog.harbour.example");
    }

    @Test
    void a_zip_says_what_the_folder_says(@TempDir Path folder) throws IOException {
        var zip = folder.resolve("site.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip)); var files = Files.walk(FIXTURE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry("site-main/" + FIXTURE.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        try (var zipped = site(zip); var plain = site(FIXTURE)) {
            assertThat(zipped.posts().toList()).isEqualTo(plain.posts().toList());
            assertThat(zipped.people()).isEqualTo(plain.people());
            assertThat(zipped.image("assets/pictures/crane.png")).hasValueSatisfying(b -> assertThat(b).startsWith(0x89, 'P', 'N', 'G'));
            assertThat(zipped.image("_config.yml")).isEmpty();
        }
    }

    @Test
    void two_posts_of_one_name_get_two_addresses(@TempDir Path folder) throws IOException {
        post(folder, "2024-01-01-hello.md", "title: One\nauthors: [a]\ntags: x y");
        post(folder, "2024-01-02-hello.md", "title: \"\"\ndate: soon\nauthors: []");
        var posts = site(folder).posts().toList();
        assertThat(posts).extracting(SourcePost::slug).containsExactly("hello", "hello-2");
        assertThat(posts.getFirst().tags()).containsExactly("x", "y");
        assertThat(posts.get(1).title()).isEqualTo("hello 2");
        assertThat(Words.of(report)).contains("NOTICE _posts/2024-01-02-hello.md: the address ends in hello-2 instead of hello",
                "WARNING _posts/2024-01-02-hello.md: the date soon cannot be read; the one in the file's name counts",
                "WARNING _posts/2024-01-02-hello.md: no author", "WARNING _posts/2024-01-02-hello.md (title): no title; the file's name stands for it");
    }

    @Test
    void what_is_too_long_is_cut_or_left_out_with_a_line(@TempDir Path folder) throws IOException {
        post(folder, "2024-01-01-long.md", "title: " + "word ".repeat(60) + "\nexcerpt: " + "word ".repeat(120));
        Files.writeString(folder.resolve("_posts/2024-01-02-huge.md"), "---\ntitle: Huge\n---\n" + "x".repeat(102_401));
        var posts = site(folder).posts().toList();
        assertThat(posts).singleElement().satisfies(p -> {
            assertThat(p.title()).hasSizeLessThanOrEqualTo(200).endsWith("word…");
            assertThat(p.standfirst()).hasSizeLessThanOrEqualTo(500).endsWith("word…");
        });
        assertThat(Words.of(report)).contains("ERROR _posts/2024-01-02-huge.md: larger than 100 kB; left out",
                "WARNING _posts/2024-01-01-long.md (title): longer than 200 characters; cut");
    }

    @Test
    void keys_that_are_no_usernames_get_different_ones(@TempDir Path folder) throws IOException {
        post(folder, "2024-01-01-a.md", "title: A\nauthors: [Jörg Ümlaut, jorg umlaut, 18F, '...']");
        assertThat(site(folder).people()).extracting(SourcePerson::username).isEqualTo(List.of("jorg-umlaut", "jorg-umlaut-2", "18f", "person"));
    }

    private static void post(Path site, String name, String front) throws IOException {
        Files.createDirectories(site.resolve("_posts"));
        Files.writeString(site.resolve("_posts").resolve(name), "---\n" + front + "\n---\nText\n");
    }
}
