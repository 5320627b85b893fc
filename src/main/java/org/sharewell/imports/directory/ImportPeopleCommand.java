package org.sharewell.imports.directory;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.inject.Singleton;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.console.Command;
import org.sharewell.console.Complaint;
import org.sharewell.imports.report.Report;

/** Imports a people CSV and says what came of it. */
@Singleton
final class ImportPeopleCommand implements Command<ImportPeople> {
    private static final int LONGEST_SECONDS = 900;

    private final PeopleImport imports;

    ImportPeopleCommand(PeopleImport imports) {
        this.imports = imports;
    }

    @Override
    public Class<ImportPeople> arguments() {
        return ImportPeople.class;
    }

    @Override
    public int run(ImportPeople arguments, PrintWriter out) {
        var report = new Report();
        var file = read(arguments.file);
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> {
            if (arguments.report.dryRun) imports.check(file, report);
            else imports.carryOut(file, report);
        });
        return arguments.report.say(report, out);
    }

    private static PeopleImport.File read(Path path) {
        try (var in = Files.newInputStream(path)) {
            return new PeopleImport.File(path.getFileName().toString(), in.readNBytes(CsvText.LARGEST + 1), null);
        } catch (IOException e) {
            throw new Complaint(path + ": cannot be read (" + e.getClass().getSimpleName() + "): name a CSV file that this account may read.", e);
        }
    }
}
