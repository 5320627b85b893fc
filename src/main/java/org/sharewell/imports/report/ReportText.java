package org.sharewell.imports.report;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

import org.sharewell.console.Complaint;
import org.sharewell.imports.report.Line.Severity;
import org.sharewell.web.Languages;

/** A report in words for the console and for a file. */
record ReportText(Report report, boolean dry) {
    private static final int SHOWN = 100;

    /** Errors go to stderr; of the rest as much is said as can be read. */
    void print(PrintWriter out, PrintWriter errors) {
        lines(Severity.ERROR).limit(SHOWN).forEach(errors::println);
        more(errors, Severity.ERROR);
        lines(Severity.WARNING).limit(SHOWN).forEach(out::println);
        more(out, Severity.WARNING);
        summary().forEach(out::println);
    }

    private void more(PrintWriter out, Severity severity) {
        int hidden = report.count(severity) - SHOWN;
        if (hidden > 0) out.println("… and " + hidden + " more " + name(severity, hidden) + " (--report FILE writes all of them)");
    }

    /** "error", of another number than one "errors". */
    private static String name(Severity severity, int count) {
        return severity.name().toLowerCase(Locale.ROOT) + (count == 1 ? "" : "s");
    }

    private String counted(Severity severity) {
        return report.count(severity) + " " + name(severity, report.count(severity));
    }

    private Stream<String> lines(Severity severity) {
        return report.lines().stream().filter(line -> line.severity() == severity).map(ReportText::words);
    }

    private static String words(Line line) {
        return name(line.severity(), 1) + " " + line.place() + ": " + line.message().in(Languages.DEFAULT);
    }

    private Stream<String> summary() {
        return Stream.concat(Stream.of(Report.Tally.PEOPLE, Report.Tally.POSTS, Report.Tally.COMMENTS).filter(this::happened).map(this::counts), Stream.of(
                "Images:  " + report.counted(Report.Tally.IMAGES) + " new",
                counted(Severity.ERROR) + ", " + counted(Severity.WARNING) + ", " + counted(Severity.NOTICE),
                dry ? "This was a dry run: nothing was written." : report.hasErrors() ? "Done, but not all came in: see the errors." : "Done."));
    }

    private boolean happened(Report.Tally what) {
        return Stream.of(Outcome.values()).anyMatch(how -> report.counted(what, how) > 0);
    }

    private String counts(Report.Tally what) {
        var name = what == Report.Tally.PEOPLE ? "People: " : what == Report.Tally.POSTS ? "Posts:  " : "Comments:";
        return name + " " + report.counted(what, Outcome.ADDED) + " new, " + report.counted(what, Outcome.CHANGED) + " changed, "
                + report.counted(what, Outcome.UNCHANGED) + " unchanged, " + report.counted(what, Outcome.LEFT_ALONE) + " left as they are here";
    }

    /** Every line, the gravest first, with the summary below. */
    void write(Path file) {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            Stream.of(Severity.ERROR, Severity.WARNING, Severity.NOTICE).flatMap(this::lines).forEach(out::println);
            summary().forEach(out::println);
        } catch (IOException e) {
            throw new Complaint(file + ": the report cannot be written there (" + e.getClass().getSimpleName() + "): name another file with --report.", e);
        }
    }
}
