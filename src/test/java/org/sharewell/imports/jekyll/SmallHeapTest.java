package org.sharewell.imports.jekyll;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.sharewell.imports.SourcePost;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.report.Report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A whole blog is read in little memory and time, in a JVM of its own. */
class SmallHeapTest {
    private static final Path SITE = Path.of(System.getProperty("corpus", "")).resolve("18f");

    /** Reads a site with all its pictures and prints how many posts there were. */
    static final class Reading {
        public static void main(String[] arguments) throws IOException {
            var report = new Report();
            try (var site = new JekyllSite(SiteFiles.open(Path.of(arguments[0]), report), report)) {
                System.out.println(site.posts().filter(p -> read(site, p)).count());
            }
        }

        private static boolean read(JekyllSite site, SourcePost post) {
            return post.imagePaths().stream().allMatch(p -> site.image(p).isPresent()) && !post.rewrite(Optional::of, Optional::of).isBlank();
        }
    }

    @Test
    void it_is_read_with_64_megabytes() throws Exception {
        assumeTrue(Files.isDirectory(SITE.resolve("_posts")), () -> "The corpus is not at " + SITE + " (-Dcorpus=…): this test is skipped.");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(java, "-Xmx64m", "-cp", System.getProperty("java.class.path"), Reading.class.getName(), SITE.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try {
            var said = new String(process.getInputStream().readAllBytes()).strip();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(said).isEqualTo("218");
        } finally {
            process.destroyForcibly();
        }
    }
}
