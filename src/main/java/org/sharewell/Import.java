package org.sharewell;

import picocli.CommandLine.Command;

import org.sharewell.imports.directory.ImportPeople;
import org.sharewell.imports.jekyll.ImportJekyll;
import org.sharewell.imports.wordpress.ImportWordPress;

/** Asks for an import; of what is said by the second word. */
@Command(name = "import", mixinStandardHelpOptions = true, subcommands = {ImportJekyll.class, ImportWordPress.class, ImportPeople.class},
        description = "Brings people and posts in. Running it again changes nothing that is the same.")
final class Import {}
