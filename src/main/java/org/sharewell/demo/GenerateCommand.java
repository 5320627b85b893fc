package org.sharewell.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import jakarta.inject.Singleton;

import org.sharewell.console.Command;
import org.sharewell.console.Complaint;

/** Fills a database for load tests, or says why not. */
@Singleton
class GenerateCommand implements Command<Generate> {
    private final Generator generator;

    GenerateCommand(Generator generator) {
        this.generator = generator;
    }

    @Override
    public Class<Generate> arguments() {
        return Generate.class;
    }

    @Override
    public int run(Generate wanted, PrintWriter out) {
        refuse(wanted);
        var tokens = generator.generate(new Quantities(wanted.people, wanted.posts, wanted.comments, wanted.sessions, wanted.seed), out);
        if (wanted.tokens != null) write(wanted.tokens, tokens);
        return 0;
    }

    private void refuse(Generate wanted) {
        if (wanted.people < 10 || wanted.posts < 0 || wanted.comments < 0)
            throw new Complaint("At least 10 people are needed, and no number may be negative.");
        if (wanted.comments > 0 && wanted.posts == 0) throw new Complaint("Comments need posts: give --posts too.");
        if (wanted.sessions > 0 && wanted.tokens == null) throw new Complaint("Say by --tokens FILE where the tokens of the sessions go.");
        if (wanted.sessions > wanted.people) throw new Complaint("There cannot be more --sessions than --people.");
        if (!wanted.intoExisting && !generator.isEmpty())
            throw new Complaint("There are people in this database, so nothing was generated. Choose another directory by SHAREWELL_DATA, or say --into-existing.");
    }

    private static void write(Path file, List<String> tokens) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, tokens);
        } catch (IOException e) {
            throw new Complaint(file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
