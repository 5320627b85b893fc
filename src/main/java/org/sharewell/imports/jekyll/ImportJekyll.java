package org.sharewell.imports.jekyll;

import java.nio.file.Path;

import org.sharewell.console.Arguments;
import org.sharewell.imports.report.ReportOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks for the import of a Jekyll site. */
@Command(name = "jekyll", mixinStandardHelpOptions = true,
        description = "Imports the people, posts and images of a Jekyll site with several authors.")
public final class ImportJekyll implements Arguments {
    @Parameters(paramLabel = "DIR-or-ZIP", description = "The folder of the site, or a ZIP of it.")
    Path site;

    @Option(names = "--name", paramLabel = "NAME",
            description = "By what the site is known here, so that a second run finds what the first one brought; else its address or its title.")
    String name;

    @Mixin
    ReportOptions report;
}
