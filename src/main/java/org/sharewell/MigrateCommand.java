package org.sharewell;

import jakarta.inject.Singleton;
import java.io.PrintWriter;
import org.flywaydb.core.Flyway;
import org.sharewell.console.Command;

/** Says where the schema stands, so that a roll-out can migrate before its replicas start. */
@Singleton
final class MigrateCommand implements Command<Migrate> {

    private final Flyway flyway;

    MigrateCommand(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public Class<Migrate> arguments() {
        return Migrate.class;
    }

    @Override
    public int run(Migrate arguments, PrintWriter out) {
        out.println("The schema stands at version " + flyway.info().current().getVersion() + ".");
        return 0;
    }
}
