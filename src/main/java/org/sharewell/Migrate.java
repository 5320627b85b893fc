package org.sharewell;

import org.sharewell.console.Arguments;
import picocli.CommandLine.Command;

/** Asks for nothing but the start, which brings the database to this version's schema. */
@Command(name = "migrate", mixinStandardHelpOptions = true,
        description = "Brings the database to the schema of this version, and ends.")
final class Migrate implements Arguments {}
