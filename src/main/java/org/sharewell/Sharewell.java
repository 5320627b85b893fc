package org.sharewell;

import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.sharewell.console.Arguments;
import org.sharewell.demo.Demo;
import org.sharewell.demo.Generate;
import org.sharewell.people.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine;

/** The program: its commands, and that all of it stops in order. A feature's command is one name in this list. */
@QuarkusMain
@Command(name = "sharewell", mixinStandardHelpOptions = true, version = "Sharewell 0.1",
        description = "An internal social network for firms. Without a command it starts the service.",
        subcommands = {Serve.class, Migrate.class, Import.class, Export.class, Admin.class, Demo.class, Generate.class})
public final class Sharewell {

    private static final CountDownLatch STOPPED = new CountDownLatch(1);

    public static void main(String... words) {
        Runtime.getRuntime().addShutdownHook(new Thread(Sharewell::awaitStop, "stop of the database"));
        var status = reader().setExecutionStrategy(given -> begin(given, words)).execute(words);
        STOPPED.countDown();
        System.exit(status);
    }

    /** What was typed, once more inside the started application. */
    static Arguments read(String... words) {
        return arguments(reader().parseArgs(words));
    }

    private static CommandLine reader() {
        return new CommandLine(new Sharewell());
    }

    private static int begin(ParseResult given, String... words) {
        var help = CommandLine.executeHelpRequest(given);
        return help != null ? help : new Start(arguments(given)).run(words);
    }

    private static Arguments arguments(ParseResult given) {
        var last = given.asCommandLineList().getLast();
        return switch (last.getCommand()) {
            case Arguments arguments -> arguments;
            case Sharewell _ -> new Serve();
            default -> throw new ParameterException(last, "Missing: what to " + last.getCommandName());
        };
    }

    /** Ctrl-C ends the JVM when its hooks have: this one holds it until the main thread has stopped the database too, but not for ever. */
    private static void awaitStop() {
        try {
            if (STOPPED.await(90, TimeUnit.SECONDS)) return;
            System.err.println("Sharewell did not stop in time.");
            Runtime.getRuntime().halt(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
