package org.sharewell;

import io.quarkus.arc.All;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.util.List;
import org.jboss.logging.Logger;
import org.sharewell.console.Arguments;
import org.sharewell.console.Command;
import org.sharewell.console.Complaint;

/** The started application: serves until it is told to stop, or does what one command says. */
@Singleton
class Running implements QuarkusApplication {

    private final List<Command<?>> commands;
    private final Welcome welcome;

    Running(@All List<Command<?>> commands, Welcome welcome) {
        this.commands = commands;
        this.welcome = welcome;
    }

    @Override
    public int run(String... words) {
        var arguments = Sharewell.read(words);
        return arguments instanceof Serve ? serve() : carryOut(arguments);
    }

    private int serve() {
        welcome.print(System.out);
        Quarkus.waitForExit();
        return 0;
    }

    private int carryOut(Arguments arguments) {
        try {
            return find(arguments).run(new PrintWriter(System.out, true));
        } catch (Complaint e) {
            System.err.println(e.getMessage());
        } catch (RuntimeException e) {
            // After Ctrl-C the pool is closed under the command; what follows from that is no news.
            if (ApplicationLifecycleManager.isVmShuttingDown()) System.err.println("Stopped before all was done.");
            else Logger.getLogger(Sharewell.class).error("Not done", e);
        }
        return 1;
    }

    private Task find(Arguments arguments) {
        return commands.stream().filter(command -> command.arguments().isInstance(arguments)).findFirst()
                .map(command -> task(command, arguments))
                .orElseThrow(() -> new IllegalStateException("No command for " + arguments.getClass()));
    }

    private static <A extends Arguments> Task task(Command<A> command, Arguments arguments) {
        return out -> command.run(command.arguments().cast(arguments), out);
    }

    /** A command with its arguments. */
    private interface Task {
        int run(PrintWriter out);
    }
}
