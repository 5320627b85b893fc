package org.sharewell.imports.wordpress;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipException;

import jakarta.inject.Singleton;

import org.sharewell.console.Command;
import org.sharewell.console.Complaint;
import org.sharewell.imports.ConsoleProgress;
import org.sharewell.imports.Run;
import org.sharewell.imports.SourceImport;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.report.Line;
import org.sharewell.imports.report.Report;
import org.sharewell.web.Languages;

/** Imports a WordPress export and says what came of it. */
@Singleton
final class ImportWordPressCommand implements Command<ImportWordPress> {
    private static final int LONGEST_NAME = 200;

    private final SourceImport imports;
    private final Clock clock;

    ImportWordPressCommand(SourceImport imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public Class<ImportWordPress> arguments() {
        return ImportWordPress.class;
    }

    @Override
    public int run(ImportWordPress arguments, PrintWriter out) {
        var report = new Report();
        try (var export = open(arguments, report)) {
            carryOut(export, arguments, report);
        } catch (Malformed malformed) {
            throw refused(arguments, malformed, report);
        } catch (NoSuchFileException e) {
            throw new Complaint(e.getFile() + ": there is no such file: name the XML file that WordPress made under Tools > Export.", e);
        } catch (IOException e) {
            throw new Complaint(arguments.file + ": cannot be read (" + e.getClass().getSimpleName() + "): is it readable for this account, and a file?", e);
        }
        return arguments.report.say(report, out);
    }

    /** Nothing has been written when this is known. */
    private static Complaint refused(ImportWordPress arguments, Malformed malformed, Report report) {
        var place = malformed.place(arguments.file.getFileName().toString());
        report.error(place, malformed.why());
        arguments.report.keep(report);
        var why = new Line(Line.Severity.ERROR, place, malformed.why()).message().in(Languages.DEFAULT);
        return new Complaint(arguments.file + ", line " + malformed.line() + ", column " + malformed.column() + ": " + why
                + ". Nothing was brought in: put it right there, or export it again.", malformed);
    }

    private WordPressExport open(ImportWordPress arguments, Report report) throws IOException {
        if (!Files.exists(arguments.file)) throw new NoSuchFileException(arguments.file.toString());
        return new WordPressExport(arguments.file, attachments(arguments, report), clock.instant(), report);
    }

    private static Optional<SiteFiles> attachments(ImportWordPress arguments, Report report) {
        var path = Optional.ofNullable(arguments.attachments).or(() -> beside(arguments.file));
        if (path.isEmpty()) return Optional.empty();
        try {
            return Optional.of(SiteFiles.uploads(path.get(), report));
        } catch (NoSuchFileException e) {
            throw new Complaint(path.get() + ": there is no such folder or ZIP: name the folder of the uploaded files by --attachments, or a ZIP of it.", e);
        } catch (ZipException e) {
            throw new Complaint(path.get() + ": is no ZIP (" + e.getMessage() + "): name the folder of the uploaded files, or a ZIP of it.", e);
        } catch (IOException e) {
            throw new Complaint(path.get() + ": cannot be read (" + e.getClass().getSimpleName() + "): is the folder or ZIP of --attachments readable for this account?", e);
        }
    }

    /** The first of the usual places that is there. */
    static Optional<Path> beside(Path file) {
        var folder = file.toAbsolutePath().getParent();
        var name = file.getFileName().toString().replaceFirst("(?i)\\.(?:xml|wxr)$", "");
        return Stream.of(name, name + ".zip", "uploads", "uploads.zip", "wp-content", "wp-content.zip").map(folder::resolve)
                .filter(p -> !p.equals(file.toAbsolutePath()) && (Files.isDirectory(p) || p.toString().endsWith(".zip") && Files.isRegularFile(p))).findFirst();
    }

    private void carryOut(WordPressExport export, ImportWordPress arguments, Report report) {
        var progress = ConsoleProgress.begin();
        try {
            imports.carryOut(new Run(export, name(export, arguments), arguments.report.dryRun, report, progress));
        } finally {
            ConsoleProgress.end(progress);
        }
    }

    private static String name(WordPressExport export, ImportWordPress arguments) {
        var given = Optional.ofNullable(arguments.name).map(n -> "wordpress:" + n.strip());
        var name = given.or(export::name).orElseGet(() -> "wordpress:" + arguments.file.getFileName());
        if (name.length() > LONGEST_NAME) throw new Complaint("--name: longer than " + LONGEST_NAME + " characters; choose a shorter one.");
        return name;
    }
}
