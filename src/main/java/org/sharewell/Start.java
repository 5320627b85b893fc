package org.sharewell;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.util.ExceptionUtil;
import java.net.BindException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.sharewell.console.Arguments;
import org.sharewell.database.Access;
import org.sharewell.database.DatabaseUnavailable;

/** One run of the program: the database first and last, the application in between. */
record Start(Arguments arguments) {

    int run(String... words) {
        var database = new Settings().database();
        try (database) {
            use(database.open());
            if (!(arguments instanceof Serve)) stayBeside();
            var status = new AtomicInteger();
            Quarkus.run(Running.class, (code, problem) -> status.set(problem == null ? code : complain(problem)), words);
            return status.get();
        } catch (DatabaseUnavailable e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    private static void use(Access access) {
        System.setProperty("quarkus.datasource.jdbc.url", access.url());
        System.setProperty("quarkus.datasource.username", access.username());
        System.setProperty("quarkus.datasource.password", access.password());
    }

    /** A command takes neither the port nor the jobs of the service that may be running, and only its own words are read. */
    private static void stayBeside() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.management.host-enabled", "false");
        System.setProperty("quarkus.scheduler.enabled", "false");
        System.setProperty("sharewell.relay.enabled", "false");
        System.setProperty("sharewell.demo", "false");
        System.setProperty("quarkus.log.level", "WARN");
        System.setProperty("quarkus.log.console.stderr", "true");
    }

    private static int complain(Throwable problem) {
        switch (ExceptionUtil.getRootCause(problem)) {
            case QuarkusBindException taken -> System.err.println("Port " + taken.getPort()
                    + " is taken: end what listens there, or choose another by QUARKUS_HTTP_PORT.");
            case BindException _ -> System.err.println("The port for metrics, 9000 unless QUARKUS_MANAGEMENT_PORT says otherwise, "
                    + "is taken: end what listens there, or choose another.");
            default -> report(problem);
        }
        return 1;
    }

    /** A Ctrl-C in the middle of the start pulls the ground from under it; what follows from that is no news. */
    private static void report(Throwable problem) {
        if (ApplicationLifecycleManager.isVmShuttingDown()) return;
        Logger.getLogger(Sharewell.class).error("Sharewell did not start", problem);
    }
}
