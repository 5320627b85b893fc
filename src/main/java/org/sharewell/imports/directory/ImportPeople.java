package org.sharewell.imports.directory;

import java.nio.file.Path;

import org.sharewell.console.Arguments;
import org.sharewell.imports.report.ReportOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Asks for the import of a people CSV. */
@Command(name = "people", mixinStandardHelpOptions = true,
        description = "Imports people from a CSV with the columns username, name, email, title, department, site, city, country, time zone, "
                + "manager and employee number; all of them, or none.")
public final class ImportPeople implements Arguments {
    @Parameters(paramLabel = "FILE.csv", description = "The file; its first line names the columns.")
    Path file;

    @Mixin
    ReportOptions report;
}
