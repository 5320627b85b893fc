package org.sharewell.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data directory that is not ours to use is refused with its cure, and left as it was. */
class DataDirectoryTest {

    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    @TempDir
    Path data;

    private Path cluster;

    @BeforeEach
    void name() {
        cluster = data.resolve("postgres");
    }

    @Test
    void another_major_version_is_named() throws IOException {
        write("PG_VERSION", "17\n");

        assertThatRefusal().contains("is of PostgreSQL 17, and this Sharewell brings 18", "dump it", "SHAREWELL_DATA");
        assertThat(cluster.resolve("PG_VERSION")).hasContent("17");
    }

    @Test
    void a_cluster_of_somebody_else_is_not_touched() throws IOException {
        write("PG_VERSION", "18\n");

        assertThatRefusal().contains("was not made by Sharewell");
        assertThat(cluster.toFile().list()).containsExactly("PG_VERSION");
    }

    @Test
    void a_folder_that_is_no_database_is_not_touched() throws IOException {
        write("holiday.jpg", "…");

        assertThatRefusal().contains("is not a PostgreSQL database");
        assertThat(cluster.toFile().list()).containsExactly("holiday.jpg");
    }

    @Test
    void a_file_in_its_place_is_named() throws IOException {
        Files.writeString(cluster, "");

        assertThatRefusal().contains("is not a directory");
    }

    @Test
    void a_database_of_another_account_is_named() throws IOException {
        if (ROOT) {
            write("PG_VERSION", "18\n");
            Files.setOwner(cluster, cluster.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        } else {
            Files.createSymbolicLink(cluster, Path.of("/usr"));
        }

        var owner = ROOT ? "nobody" : "root";
        assertThatRefusal().contains("belongs to " + owner + ", and this is " + System.getProperty("user.name"), "start as " + owner);
    }

    @Test
    void a_directory_that_cannot_be_made_is_named() throws IOException {
        var file = Files.writeString(data.resolve("file"), "");

        assertThatThrownBy(() -> open(file.resolve("data"))).isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContainingAll(file.toString(), "cannot be used", "make it writable", "SHAREWELL_DATA");
    }

    @Test
    void a_directory_that_cannot_be_written_is_named() throws IOException {
        var place = Files.createDirectory(data.resolve("read only"), PosixFilePermissions.asFileAttribute(
                PosixFilePermissions.fromString("r-x------")));

        // Root may write even there, but nobody makes files among the processes.
        assertThatThrownBy(() -> open(ROOT ? Path.of("/proc/data") : place)).isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContainingAll("cannot be used", "make it writable");
    }

    private void write(String file, String content) throws IOException {
        Files.createDirectories(cluster);
        Files.writeString(cluster.resolve(file), content);
    }

    private AbstractStringAssert<?> assertThatRefusal() {
        return assertThat(catchThrowableOfType(DatabaseUnavailable.class, () -> open(data)).getMessage());
    }

    private static void open(Path data) {
        try (var database = new EmbeddedDatabase(data, Places.PROGRAMS, List.of())) {
            database.open();
        }
    }
}
