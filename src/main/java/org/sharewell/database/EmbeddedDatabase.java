package org.sharewell.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** The PostgreSQL that comes with the program: started or joined by the first who needs it, stopped by the last to leave. */
public final class EmbeddedDatabase implements Database {

    private static final String NAME = "sharewell";

    private final Path data;
    private final Path programs;
    private final List<String> settings;
    private Presence presence;
    private Cluster cluster;

    /** In this data directory, with everything it needs inside it. */
    public EmbeddedDatabase(Path data) {
        this(data, data, List.of());
    }

    /** With the programs unpacked elsewhere and further settings of the server, for tests. */
    public EmbeddedDatabase(Path data, Path programs, List<String> settings) {
        this.data = data.toAbsolutePath().normalize();
        this.programs = programs.toAbsolutePath().normalize();
        this.settings = settings;
    }

    @Override
    public synchronized Access open() {
        try {
            Folders.createPrivateFolder(data);
            presence = new Presence(data.resolve("postgres.lock"));
            try (var gate = presence.gate()) {
                return join();
            }
        } catch (IOException | SQLException e) {
            throw new DatabaseUnavailable("The data directory " + data + " cannot be used (" + e + "): "
                    + "make it writable, or name another place by SHAREWELL_DATA.", e);
        }
    }

    private Access join() throws IOException, SQLException {
        var tools = Programs.in(programs);
        var folder = data.resolve("postgres");
        new Identity(folder).verify(tools.major());
        cluster = new Cluster(folder, tools, settings);
        var alone = presence.isAlone();
        presence.arrive();
        if (!cluster.answers()) new Arrival(cluster, folder).start(alone);
        return new Owner(cluster, NAME).prepare();
    }

    /** Safe at any time, also while another thread still opens: a Ctrl-C comes when it comes. */
    @Override
    public synchronized void close() {
        if (presence == null) return;
        try (var here = presence; var gate = here.gate()) {
            here.leave();
            if (cluster != null && here.isAlone()) cluster.stop();
        } catch (IOException e) {
            throw new DatabaseUnavailable("The database in " + data + " was not stopped: " + e.getMessage(), e);
        } finally {
            presence = null;
        }
    }
}
