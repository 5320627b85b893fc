package org.sharewell.database;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Starting a server where one may have been killed, may still be starting, or may be running out of our reach. */
record Arrival(Cluster cluster, Path folder) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void start(boolean alone) throws IOException {
        if (awaitLiving()) return;
        if (!alone) {
            throw new DatabaseUnavailable("Another process uses the database in " + folder
                    + ", but its PostgreSQL does not answer here: stop that process and try again.");
        }
        cluster.createIfMissing();
        cluster.start();
    }

    /** Waits until a server that lives either answers or is gone; stops one that does neither. */
    private boolean awaitLiving() throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (Postmaster.of(folder).isPresent()) {
            if (cluster.answers()) return true;
            if (System.nanoTime() > end) cluster.stop();
            Pause.aMoment();
        }
        return false;
    }
}
