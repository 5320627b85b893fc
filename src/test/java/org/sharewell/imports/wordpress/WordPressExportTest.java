package org.sharewell.imports.wordpress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.SourcePost;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** A small export, its people, texts and comments read letter by letter. */
class WordPressExportTest {
    private static final Path FILE = Path.of("src/test/resources/imports/wordpress/export.xml");

    private final Report report = new Report();
    private final WordPressExport export = open();

    private WordPressExport open() {
        try {
            var files = Optional.of(SiteFiles.uploads(FILE.resolveSibling("export"), report));
            return new WordPressExport(FILE, files, Instant.parse("2026-01-01T00:00:00Z"), report);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private SourcePost post(String key) {
        return export.posts().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
    }

    private static String text(SourcePost post) {
        return post.rewrite(path -> Optional.of("/images/" + path), key -> Optional.of("/blog/" + key));
    }

    @Test
    void it_is_known_by_its_address() {
        assertThat(export.name()).contains("wordpress:old.example/notes");
    }

    @Test
    void its_authors_are_nobody_here_before() {
        assertThat(export.people()).extracting(SourcePerson::key, SourcePerson::name, SourcePerson::standing).containsExactly(
                tuple("ines", "Ines Prado", SourcePerson.Standing.FORMER),
                tuple("olu a.", "Olu Adeyemi", SourcePerson.Standing.FORMER));
        assertThat(export.people().getFirst().account()).contains(new SourcePerson.Account("ines", "ines@old.example"));
    }

    @Test
    void a_text_of_the_old_editor_becomes_markdown() {
        assertThat(text(post("?p=10"))).isEqualTo("""
                Cranes stand where ships **come in**.\\s\\s
                They turn slowly.

                ![A crane at rest](/images/2024/03/crane.png)

                Before the *storm*

                See [the tides](/blog/?p=12#ebb), [again](/blog/?p=12), and [who we are](https://old.example/notes/contact/).

                ```java
                if (wind < 12) lift();

                lower();
                ```

                *A lost quay*

                \\[weather place="Bremen"\\] and \\[weather place="Riga"\\] but \\[sic\\].

                <https://www.youtube.com/watch?v=abc123>

                - one
                - two""".replace("\\s\\s", "  "));
    }

    @Test
    void what_stands_around_a_text_comes_with_it() {
        var post = post("?p=10");
        assertThat(post.title()).isEqualTo("What a crane & its driver see");
        assertThat(post.standfirst()).isEqualTo("How high they are.");
        assertThat(post.tags()).containsExactly("lifting", "Quay");
        assertThat(post.slug()).isEqualTo("cranes");
        assertThat(post.publishedAt()).contains(Instant.parse("2024-03-01T09:30:00Z"));
        assertThat(post.coverPath()).contains("2024/03/crane.png");
        assertThat(post.imagePaths()).containsExactly("2024/03/crane.png");
        assertThat(export.image("2024/03/crane.png").map(b -> b.length)).contains((int) size());
    }

    private static long size() {
        try {
            return Files.size(FILE.resolveSibling("export/2024/03/crane.png"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_text_of_blocks_becomes_markdown() {
        assertThat(text(post("?p=12"))).isEqualTo("""
                ## Ebb

                First [column](/blog/?p=10).

                ![Low water](/images/2024/03/crane.png)

                *At six.*

                <https://video.example/9>

                | Day | High |
                |---|---|
                | Mon | 6:10 |""");
    }

    @Test
    void co_authors_are_named_in_their_order() {
        assertThat(post("?p=12").authors()).containsExactly("olu a.", "ines");
        assertThat(post("?p=12").publishedAt()).contains(Instant.parse("2024-04-02T06:00:00Z"));
    }

    @Test
    void only_what_was_public_is_public() {
        assertThat(export.posts().filter(p -> !p.draft()).map(SourcePost::key)).containsExactly("?p=10", "?p=12");
        assertThat(export.slugs()).containsOnlyKeys("?p=10", "?p=12");
        assertThat(export.posts().filter(SourcePost::draft).map(SourcePost::title)).containsExactly("About us", "Not for everybody");
    }

    @Test
    void comments_come_that_somebody_approved_each_with_who_wrote_it() {
        var comments = post("?p=10").comments();
        assertThat(comments).extracting(c -> c.key().substring(5), c -> c.parent().replaceFirst(".*-", ""), c -> c.author().name(), c -> c.at().toString())
                .containsExactly(tuple("#comment-31", "", "Kim", "2024-03-02T08:00:00Z"),
                        tuple("#comment-32", "31", "Ines Prado", "2024-03-02T09:00:00Z"),
                        tuple("#comment-33", "32", "Kim", "2024-03-02T10:00:00Z"));
        assertThat(comments.getFirst().body().rewrite(Optional::of, Optional::of)).isEqualTo("Which one is the *highest*?\n\nThe blue one?");
        assertThat(comments.get(0).author()).isEqualTo(comments.get(2).author());
        assertThat(comments.get(0).author().toString()).doesNotContain("elsewhere.example");
    }

    @Test
    void every_loss_is_said_at_its_line() {
        export.posts().forEach(p -> { });
        assertThat(Words.of(report)).containsExactly(
                "NOTICE export.xml: left out: 1 comments (pingback)",
                "NOTICE export.xml: left out: 1 comments (spam)",
                "NOTICE export.xml: left out: 1 items of type nav_menu_item",
                "WARNING export.xml: left out: 1 items of type recipe",
                "NOTICE export.xml: left out: 1 posts in trash",
                "NOTICE export.xml: left out: 1 terms of mood",
                "WARNING export.xml:51: the shortcode [weather] is unknown and stands there as text (2 times; the first time here)",
                "WARNING export.xml:53: https://www.youtube.com/embed/abc123 was embedded and is now a link",
                "WARNING export.xml:54: <script> was dropped",
                "WARNING export.xml:49: the image https://old.example/notes/wp-content/uploads/2024/03/lost.jpg is missing; its description stands there",
                "NOTICE export.xml:41: leads to a page of the old site that does not come along: https://old.example/notes/contact/",
                "WARNING export.xml:148: the block latest-posts shows what it finds when it is read; it was dropped",
                "NOTICE export.xml:143: https://video.example/9 was embedded and is now a link",
                "NOTICE export.xml:163: a page; comes as a draft",
                "NOTICE export.xml:181: had a password; comes as a draft");
        assertThat(List.of(report.counted(Report.Tally.PEOPLE), report.counted(Report.Tally.POSTS))).containsExactly(2, 4);
    }
}
