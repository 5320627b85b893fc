package org.sharewell.imports.wordpress;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.sharewell.imports.report.Report;

import static org.assertj.core.api.Assertions.assertThat;

/** A large export is read in little memory, in a JVM of its own; the whole import is measured by bench/wordpress. */
@Tag("long")
class WordPressHeapTest {
    private static final int TEXTS = 4_000;

    @TempDir Path folder;

    /** Reads an export with all its texts, and prints how many there were. */
    static final class Reading {
        public static void main(String[] arguments) throws IOException {
            try (var export = new WordPressExport(Path.of(arguments[0]), Optional.empty(), Instant.parse("2026-01-01T00:00:00Z"), new Report())) {
                System.out.println(export.posts().filter(p -> !p.rewrite(Optional::of, Optional::of).isBlank()).count());
            }
        }
    }

    private Path large() throws IOException {
        var file = folder.resolve("large.xml");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("<rss xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
                    + "xmlns:wp=\"http://wordpress.org/export/1.2/\"><channel><wp:wxr_version>1.2</wp:wxr_version>\n");
            for (int i = 1; i <= TEXTS; i++) item(i, out);
            out.write("</channel></rss>");
        }
        return file;
    }

    private static void item(int number, BufferedWriter out) throws IOException {
        out.write("<item><title>Tide " + number + "</title><dc:creator>ana</dc:creator><wp:post_id>" + number + "</wp:post_id><wp:post_type>post</wp:post_type>"
                + "<wp:status>publish</wp:status><wp:post_date_gmt>2024-01-01 00:00:00</wp:post_date_gmt><content:encoded><![CDATA["
                + "The tide comes in and goes out, and nobody can say why it should not.\n\n".repeat(150) + "]]></content:encoded></item>\n");
    }

    @Test
    void forty_megabytes_are_read_with_32() throws Exception {
        var file = large();
        assertThat(Files.size(file)).isGreaterThan(40L << 20);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx32m", "-cp", System.getProperty("java.class.path"), Reading.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            var said = new String(process.getInputStream().readAllBytes()).strip();
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(said).isEqualTo(String.valueOf(TEXTS));
        } finally {
            process.destroyForcibly();
        }
    }
}
