package org.sharewell.exports;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import org.sharewell.console.Arguments;

/** Asks for what somebody has written. */
@Command(name = "person", mixinStandardHelpOptions = true, description = "Writes what somebody has written into a ZIP, their drafts too.")
public final class ExportPerson implements Arguments {
    @Parameters(index = "0", paramLabel = "USERNAME", description = "Whose writing.")
    String username;

    @Parameters(index = "1", paramLabel = "FILE.zip", description = "Where it goes.")
    Path file;

    @Option(names = "--as", paramLabel = "USERNAME", description = "Only what this person may read; else all that its author may read.")
    String reader;
}
