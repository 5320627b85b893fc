package org.sharewell.demo;

import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import org.sharewell.console.Arguments;

/** Asks for data for load tests. */
@Command(name = "generate", mixinStandardHelpOptions = true, description = "Fills an empty database for load tests, always the same way for the same seed.")
public final class Generate implements Arguments {
    @Option(names = "--people", required = true, description = "How many people.")
    int people;
    @Option(names = "--posts", required = true, description = "How many posts, drafts among them.")
    int posts;
    @Option(names = "--comments", required = true, description = "How many comments.")
    int comments;
    @Option(names = "--seed", defaultValue = "1", description = "What chance begins with (default ${DEFAULT-VALUE}).")
    long seed;
    @Option(names = "--into-existing", description = "Adds to what is there already.")
    boolean intoExisting;
    @Option(names = "--sessions", defaultValue = "0", description = "Signs so many of them in; their tokens are written to --tokens.")
    int sessions;
    @Option(names = "--tokens", description = "The file for the tokens of --sessions, one a line: values of the cookie sid.")
    Path tokens;
}
