package org.sharewell.people;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.sharewell.console.Arguments;

/** Asks for somebody to become an administrator. */
@Command(name = "admin", mixinStandardHelpOptions = true,
        description = "Makes somebody an administrator, and prints a link that signs them in once.")
public final class Admin implements Arguments {
    @Parameters(paramLabel = "USERNAME", description = "Who: the name they sign in with.")
    String username;
}
