package org.sharewell.imports.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SiteFilesTest {
    private static final byte[] TEXT = "text".getBytes(StandardCharsets.UTF_8);

    private final Report report = new Report();
    @TempDir
    private Path folder;

    private Path zip(Map<String, byte[]> files) throws IOException {
        var file = folder.resolve("site.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : new TreeMap<>(files).entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return file;
    }

    private static byte[] noise(int size) {
        var bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    @Test
    void names_that_lead_out_of_an_archive_are_left_out_with_a_line() throws IOException {
        var file = zip(Map.of("../up.md", TEXT, "/etc/passwd", TEXT, "a/../../b.md", TEXT, "..\\win.md", TEXT, "C:/x.md", TEXT, "_posts/ok.md", TEXT, "x\n.md", TEXT));
        try (var files = SiteFiles.open(file, report)) {
            assertThat(files.paths()).containsExactly("_posts/ok.md");
            assertThat(files.text("_posts/ok.md")).contains("text");
            assertThat(files.read("../up.md")).isEmpty();
        }
        assertThat(Words.of(report)).hasSize(6).contains("ERROR ../up.md: the name leads out of the archive; left out");
    }

    @Test
    void a_bomb_stops_at_that_entry_and_the_rest_is_read() throws IOException {
        var file = zip(Map.of("bomb.png", new byte[80 << 20], "_posts/ok.md", TEXT, "dull.txt", new byte[900_000]));
        try (var files = SiteFiles.open(file, report)) {
            assertThat(files.read("bomb.png")).isEmpty();
            assertThat(files.read("_posts/ok.md")).isPresent();
            assertThat(files.read("dull.txt")).isPresent();
        }
        assertThat(Words.of(report)).containsExactly("ERROR bomb.png: unpacks to more than 100 times its size, as a ZIP bomb does; left out");
    }

    @Test
    void a_file_that_is_too_large_is_left_out() throws IOException {
        try (var files = SiteFiles.open(zip(Map.of("huge.png", noise(26 << 20))), report)) {
            assertThat(files.read("huge.png")).isEmpty();
        }
        assertThat(Words.of(report)).containsExactly("ERROR huge.png: larger than 25 MB; left out");
    }

    @Test
    void what_is_too_much_in_all_is_left_out_but_a_second_reading_is_free() throws IOException {
        var file = zip(Map.of("a.png", noise(1 << 20), "b.png", noise(1 << 20), "c.png", noise(1 << 20)));
        try (var files = new Archive(file, report, new Allowance(2L << 20))) {
            assertThat(files.read("a.png")).isPresent();
            assertThat(files.read("a.png")).isPresent();
            assertThat(files.read("b.png")).isPresent();
            assertThat(files.read("c.png")).isEmpty();
        }
        assertThat(Words.of(report)).containsExactly("ERROR c.png: more than 2 MB unpacked in all; this file was left out");
    }

    @Test
    void more_files_than_allowed_are_left_out_with_a_line() throws IOException {
        var many = new TreeMap<String, byte[]>();
        for (int i = 0; i <= Allowance.ENTRIES; i++) {
            many.put("_posts/" + i + ".md", TEXT);
        }
        many.put("a.md", TEXT);
        try (var files = SiteFiles.open(zip(many), report)) {
            assertThat(files.paths()).hasSize(Allowance.ENTRIES);
        }
        assertThat(Words.of(report)).singleElement().asString().contains("more than 10000 files");
    }

    @Test
    void the_folder_around_everything_does_not_count() throws IOException {
        try (var files = SiteFiles.open(zip(Map.of("site-main/_posts/a.md", TEXT, "site-main/b.md", TEXT)), report)) {
            assertThat(files.paths()).containsExactly("_posts/a.md", "b.md");
            assertThat(files.read("b.md")).isPresent();
        }
    }

    @Test
    void what_is_no_archive_is_refused() throws IOException {
        var file = Files.write(folder.resolve("site.zip"), TEXT);
        assertThatThrownBy(() -> SiteFiles.open(file, report)).isInstanceOf(ZipException.class);
        assertThatThrownBy(() -> SiteFiles.open(folder.resolve("none"), report)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_damaged_entry_is_a_line() throws IOException {
        var file = zip(Map.of("a.md", noise(10_000), "b.md", TEXT));
        var bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 100, 9_000, (byte) 7);
        Files.write(file, bytes);
        try (var files = SiteFiles.open(file, report)) {
            assertThat(files.read("a.md")).isEmpty();
            assertThat(files.read("b.md")).isPresent();
        }
        assertThat(Words.of(report)).singleElement().asString().startsWith("ERROR a.md: cannot be read");
    }

    @Test
    void links_that_leave_the_folder_are_left_out_with_a_line() throws IOException {
        var site = Files.createDirectories(folder.resolve("site/_posts"));
        Files.write(folder.resolve("secret.md"), TEXT);
        Files.write(site.resolve("a.md"), TEXT);
        Files.createSymbolicLink(site.resolve("out.md"), folder.resolve("secret.md"));
        Files.createSymbolicLink(site.resolve("inside.md"), site.resolve("a.md"));
        Files.createSymbolicLink(site.resolve("dead.md"), folder.resolve("nothing"));
        Files.createSymbolicLink(site.resolve("round"), site);
        try (var files = SiteFiles.open(site.getParent(), report)) {
            assertThat(files.paths()).containsExactly("_posts/a.md", "_posts/inside.md");
            assertThat(files.text("_posts/inside.md")).contains("text");
        }
        assertThat(Words.of(report)).containsExactlyInAnyOrder("ERROR _posts/out.md: the link leads out of the folder; left out",
                "ERROR _posts/dead.md: the link leads nowhere; left out");
    }

    @Test
    void a_file_swapped_for_a_link_after_the_look_is_not_read() throws IOException {
        var site = Files.createDirectories(folder.resolve("site"));
        Files.write(folder.resolve("secret.md"), TEXT);
        Files.write(site.resolve("a.md"), TEXT);
        try (var files = SiteFiles.open(site, report)) {
            Files.delete(site.resolve("a.md"));
            Files.createSymbolicLink(site.resolve("a.md"), folder.resolve("secret.md"));
            assertThat(files.read("a.md")).isEmpty();
        }
        assertThat(report.lines()).hasSize(1);
    }
}
