package org.sharewell.imports;

import picocli.CommandLine.Command;

/** Asks for an import; of what is said by the second word. */
@Command(name = "import", mixinStandardHelpOptions = true, subcommands = {ImportJekyll.class, ImportPeople.class},
        description = "Brings people and posts in. Running it again changes nothing that is the same.")
public final class Import {}
