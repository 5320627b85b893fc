package org.sharewell.imports.report;

import java.io.PrintWriter;
import java.nio.file.Path;

import picocli.CommandLine.Option;

/** What every import can be asked. */
public final class ReportOptions {
    @Option(names = "--dry-run", description = "Says what would come in, and writes nothing.")
    public boolean dryRun;

    @Option(names = "--report", paramLabel = "FILE", description = "Writes the whole report into a file.")
    public Path file;

    /** Writes the report of what was given up, when somebody asked for a file. */
    public void keep(Report report) {
        if (file != null) new ReportText(report, true).write(file);
    }

    /** Says it all, and returns the status of the program: 0 only when nothing was left out. */
    public int say(Report report, PrintWriter out) {
        var text = new ReportText(report, dryRun);
        text.print(out, new PrintWriter(System.err, true));
        if (file != null) text.write(file);
        return report.hasErrors() ? 1 : 0;
    }
}
