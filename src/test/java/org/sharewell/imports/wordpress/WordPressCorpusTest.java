package org.sharewell.imports.wordpress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sharewell.imports.SourcePost;
import org.sharewell.imports.report.Line.Severity;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Exports of others, whole, odd and malformed ones. */
class WordPressCorpusTest {
    private static final Path FOLDER = Path.of(System.getProperty("corpus", "")).resolve("wxr");

    private final Report report = new Report();

    @BeforeEach
    void corpus() {
        assumeTrue(Files.isDirectory(FOLDER), () -> "The corpus is not at " + FOLDER + " (-Dcorpus=…): this test is skipped.");
    }

    private WordPressExport open(String name) throws IOException {
        return new WordPressExport(FOLDER.resolve(name + ".xml"), Optional.empty(), Instant.parse("2026-11-22T00:00:00Z"), report);
    }

    @ParameterizedTest
    @CsvSource({"a11y-unit-test-data, 2, 43, 21, 22, 0", "authors-multiline, 3, 0, 1, 0, 0", "cdata-edge, 1, 0, 1, 0, 0", "crazy-cdata, 1, 1, 0, 0, 0",
        "large-authors, 300, 0, 0, 0, 0", "namespace-edge-cases, 3, 0, 5, 0, 0", "post-content-blank-lines, 1, 1, 0, 0, 0", "slashes, 2, 1, 0, 1, 0",
        "small-export, 3, 5, 6, 1, 0", "term-formats, 0, 0, 0, 0, 0", "test-serialized-comment-meta, 1, 0, 1, 1, 0", "wxr-comprehensive, 2, 1, 1, 1, 0"})
    void each_is_read_whole(String name, int people, long published, long drafts, int comments, int errors) throws IOException {
        try (var export = open(name)) {
            var posts = export.posts().toList();
            assertThat(export.people()).hasSize(people);
            assertThat(posts.stream().filter(p -> !p.draft()).count()).isEqualTo(published);
            assertThat(posts.stream().filter(SourcePost::draft).count()).isEqualTo(drafts);
            assertThat(posts.stream().mapToInt(p -> p.comments().size()).sum()).isEqualTo(comments);
            assertThat(report.count(Severity.ERROR)).isEqualTo(errors);
        }
    }

    @Test
    void the_malformed_ones_are_refused_at_their_line() {
        assertThat(refusal("malformed")).isEqualTo("ERROR malformed.xml:90 (column 3): the element <notachanneltag>, opened in line 27, is not closed");
        assertThat(refusal("invalid-version-tag")).isEqualTo("ERROR invalid-version-tag.xml:33 (column 2): the version of the export is “abc”; known are 1.0, 1.1 and 1.2");
    }

    private String refusal(String name) {
        var malformed = catchThrowableOfType(Malformed.class, () -> open(name));
        var said = new Report();
        said.error(malformed.place(name + ".xml"), malformed.why());
        return Words.of(said).getFirst();
    }

    @Test
    void sections_within_sections_are_read_as_they_were_meant() throws IOException {
        assertThat(first("crazy-cdata")).isEqualTo("Content with nested \\<!\\[CDATA\\[ tags \\]\\]> :)");
        assertThat(first("cdata-edge")).isEqualTo("ends with sequence \\]\\] >");
    }

    @Test
    void slashes_stay() throws IOException {
        assertThat(first("slashes")).isEqualTo("Slashes aren\\\\'t \\\\\"cool\\\\\"");
    }

    private String first(String name) throws IOException {
        try (var export = open(name)) {
            return export.posts().findFirst().orElseThrow().rewrite(Optional::of, Optional::of);
        }
    }
}
