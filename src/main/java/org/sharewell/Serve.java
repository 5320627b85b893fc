package org.sharewell;

import org.sharewell.console.Arguments;
import picocli.CommandLine.Command;

/** Asks for the service itself. */
@Command(name = "serve", description = "Starts the service.", mixinStandardHelpOptions = true)
final class Serve implements Arguments {}
