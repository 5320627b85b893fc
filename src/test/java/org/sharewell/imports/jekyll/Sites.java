package org.sharewell.imports.jekyll;

import java.io.IOException;
import java.nio.file.Path;

import org.sharewell.imports.Progress;
import org.sharewell.imports.Run;
import org.sharewell.imports.SourceImport;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.report.Report;

/** Brings a site in as the command does. */
public final class Sites {
    private Sites() {}

    public static Report bring(SourceImport imports, Path path, boolean dry) throws IOException {
        var report = new Report();
        try (var site = new JekyllSite(SiteFiles.open(path, report), report)) {
            imports.carryOut(new Run(site, site.name().orElseThrow(), dry, report, Progress.SILENT));
        }
        return report;
    }
}
