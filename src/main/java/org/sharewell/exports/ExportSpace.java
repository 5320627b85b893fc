package org.sharewell.exports;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.sharewell.console.Arguments;

/** Asks for what was written in a space. */
@Command(name = "space", mixinStandardHelpOptions = true, description = "Writes what was published in a space into a ZIP.")
public final class ExportSpace implements Arguments {
    @Parameters(index = "0", paramLabel = "SLUG", description = "Which space: the end of its address.")
    String slug;

    @Parameters(index = "1", paramLabel = "FILE.zip", description = "Where it goes.")
    Path file;

    @Option(names = "--as", paramLabel = "USERNAME", required = true, description = "What this person may read of it: one of its stewards reads all that is published.")
    String reader;
}
