package org.sharewell;

import picocli.CommandLine.Command;

import org.sharewell.exports.ExportPerson;
import org.sharewell.exports.ExportSpace;

/** Asks for writing to be taken along; of whom is said by the second word. */
@Command(name = "export", mixinStandardHelpOptions = true, subcommands = {ExportPerson.class, ExportSpace.class},
        description = "Writes a person's or a space's texts and pictures into a ZIP, which \"import jekyll\" takes back.")
final class Export {}
