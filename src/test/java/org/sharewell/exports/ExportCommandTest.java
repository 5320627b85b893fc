package org.sharewell.exports;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.sharewell.Cast;
import org.sharewell.console.Complaint;
import org.sharewell.spaces.SpaceForm;
import org.sharewell.spaces.Spaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class ExportCommandTest {
    @Inject ExportPersonCommand person;
    @Inject ExportSpaceCommand space;
    @Inject Spaces spaces;
    @Inject Cast cast;

    @TempDir Path folder;

    private final StringWriter said = new StringWriter();

    private int person(String username, String reader, Path file) {
        var wanted = new ExportPerson();
        wanted.username = username;
        wanted.reader = reader;
        wanted.file = file;
        return person.run(wanted, new PrintWriter(said, true));
    }

    private int space(String slug, String reader, Path file) {
        var wanted = new ExportSpace();
        wanted.slug = slug;
        wanted.reader = reader;
        wanted.file = file;
        return space.run(wanted, new PrintWriter(said, true));
    }

    @Test
    void it_writes_what_somebody_may_read_into_a_file() throws Exception {
        cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("title", "Kept " + folder.getFileName()).formParam("markdown", "Words").post("/drafts").then().statusCode(303);
        assertThat(person("amal", null, folder.resolve("own.zip"))).isZero();
        assertThat(person("amal", "chen", folder.resolve("chens.zip"))).isZero();
        assertThat(person("amal", "chen", folder.resolve("for chen.zip"))).isZero();
        assertThat(Unpacked.of(Files.readAllBytes(folder.resolve("chens.zip"))).text("README.md")).as("the file as it is called").contains("import jekyll chens.zip\n");
        assertThat(Unpacked.of(Files.readAllBytes(folder.resolve("for chen.zip"))).text("README.md")).contains("import jekyll \"for chen.zip\"\n");
        assertThat(Unpacked.of(Files.readAllBytes(folder.resolve("own.zip"))).everything()).contains("Kept " + folder.getFileName());
        assertThat(Unpacked.of(Files.readAllBytes(folder.resolve("chens.zip"))).everything()).contains("_team/amal.md").doesNotContain("Kept " + folder.getFileName());
        assertThat(said.toString()).contains("Done: " + folder.resolve("own.zip"));
    }

    @Test
    void what_cannot_be_done_leaves_no_file() throws Exception {
        var slug = QuarkusTransaction.requiringNew().call(() -> spaces.found(cast.viewer("amal"), new SpaceForm("Console " + System.nanoTime(), "For tests", "closed"))).slug;
        cast.person("chen");
        assertThat(space(slug, "amal", folder.resolve("space.zip"))).isZero();
        assertThatThrownBy(() -> space(slug, "chen", folder.resolve("no.zip"))).isInstanceOf(Complaint.class).hasMessageContaining("chen reads no space " + slug);
        assertThatThrownBy(() -> person("nobody-at-all", null, folder.resolve("no.zip"))).isInstanceOf(Complaint.class).hasMessageContaining("Nobody has the username");
        assertThatThrownBy(() -> person("amal", null, folder.resolve("missing/no.zip"))).isInstanceOf(Complaint.class).hasMessageContaining("cannot be written");
        try (var files = Files.list(folder)) {
            assertThat(files).extracting(Path::getFileName).extracting(Path::toString).containsExactly("space.zip");
        }
    }
}
