package org.sharewell.imports.wordpress;

import java.nio.file.Path;

import org.sharewell.console.Arguments;
import org.sharewell.imports.report.ReportOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for the import of a WordPress export. */
@Command(name = "wordpress", mixinStandardHelpOptions = true,
        description = {"Imports the authors, posts, pages (as drafts), comments and pictures of a WordPress export (Tools > Export, WXR 1.0 to 1.2).",
            "The file is looked through as a whole first: one that is broken is named with line and column, and leaves nothing behind."})
public final class ImportWordPress implements Arguments {
    @Parameters(paramLabel = "FILE.xml", description = "The file that WordPress made.")
    Path file;

    @Option(names = "--attachments", paramLabel = "DIR-or-ZIP",
            description = "The uploaded files, usually wp-content/uploads. Otherwise what is found beside FILE.xml is taken: a folder or ZIP called FILE, "
                + "or one called uploads or wp-content. Pictures that are not there are named in the report.")
    Path attachments;

    @Option(names = "--name", paramLabel = "NAME",
            description = "By what the site is known here, so that a second run finds what the first one brought; else its address or its title.")
    String name;

    @Mixin
    ReportOptions report;
}
