package org.sharewell.demo;

import picocli.CommandLine.Command;

import org.sharewell.console.Arguments;

/** Asks for the demo company. */
@Command(name = "demo", mixinStandardHelpOptions = true, description = "Loads the demo company into an empty database.")
public final class Demo implements Arguments {}
