package org.sharewell.imports.jekyll;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;

import jakarta.inject.Singleton;

import org.sharewell.console.Command;
import org.sharewell.console.Complaint;
import org.sharewell.imports.ConsoleProgress;
import org.sharewell.imports.Run;
import org.sharewell.imports.SourceImport;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** Imports a Jekyll site and says what came of it. */
@Singleton
final class ImportJekyllCommand implements Command<ImportJekyll> {
    private static final int LONGEST_NAME = 200;

    private final SourceImport imports;

    ImportJekyllCommand(SourceImport imports) {
        this.imports = imports;
    }

    @Override
    public Class<ImportJekyll> arguments() {
        return ImportJekyll.class;
    }

    @Override
    public int run(ImportJekyll arguments, PrintWriter out) {
        var report = new Report();
        try (var site = open(arguments.site, report)) {
            carryOut(site, arguments, report);
        } catch (IOException e) {
            throw new Complaint(arguments.site + ": cannot be read (" + e.getClass().getSimpleName() + "): is it readable for this account?", e);
        }
        return arguments.report.say(report, out);
    }

    private void carryOut(JekyllSite site, ImportJekyll arguments, Report report) {
        var progress = ConsoleProgress.begin();
        try {
            imports.carryOut(new Run(site, name(site, arguments, report), arguments.report.dryRun, report, progress));
        } finally {
            ConsoleProgress.end(progress);
        }
    }

    private static JekyllSite open(Path path, Report report) throws IOException {
        try {
            return refuseEmpty(path, new JekyllSite(SiteFiles.open(path, report), report));
        } catch (NoSuchFileException e) {
            throw new Complaint(path + ": there is no such file or folder: name the folder of a Jekyll site, or a ZIP of it.", e);
        } catch (ZipException e) {
            throw new Complaint(path + ": is no ZIP (" + e.getMessage() + "): name the folder of a Jekyll site, or a ZIP of it.", e);
        }
    }

    private static JekyllSite refuseEmpty(Path path, JekyllSite site) throws IOException {
        if (site.postCount() > 0 || !site.people().isEmpty()) return site;
        site.close();
        throw new Complaint(path + ": has neither _posts nor _team: name the top folder of a Jekyll site.");
    }

    private static String name(JekyllSite site, ImportJekyll arguments, Report report) {
        var given = Optional.ofNullable(arguments.name).map(n -> "jekyll:" + n.strip());
        var name = given.or(site::name).orElseGet(() -> unnamed(arguments.site, report));
        if (name.length() > LONGEST_NAME) throw new Complaint("--name: longer than " + LONGEST_NAME + " characters; choose a shorter one.");
        return name;
    }

    private static String unnamed(Path path, Report report) {
        var name = path.toAbsolutePath().normalize().getFileName().toString().replaceFirst("(?i)\\.zip$", "");
        report.notice(Place.of(SiteConfig.FILE), m -> m.siteNamedByFile(name));
        return "jekyll:" + name;
    }
}
