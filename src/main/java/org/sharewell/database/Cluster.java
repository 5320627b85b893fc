package org.sharewell.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One directory of PostgreSQL and the server that runs on it. */
final class Cluster {

    /** What protects the data and the neighbours; on the command line, where no file of the cluster can undo it. */
    private static final List<String> ALWAYS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            // A failed statement carries what people wrote; the log speaks of operation only.
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_checkpoints=off");

    private final Path folder;
    private final Programs programs;
    private final List<String> settings;

    Cluster(Path folder, Programs programs, List<String> settings) {
        this.folder = folder;
        this.programs = programs;
        this.settings = Stream.concat(ALWAYS.stream(), settings.stream()).toList();
    }

    /** Made beside and renamed, so that a cluster that is there is a whole one. */
    void createIfMissing() throws IOException {
        if (Files.exists(folder)) return;
        var fresh = folder.resolveSibling(folder.getFileName() + ".new");
        Folders.delete(fresh);
        var password = Secret.generate(folder.resolveSibling(folder.getFileName() + ".password"));
        programs.run("initdb", "--pgdata=" + fresh, "--username=postgres", "--pwfile=" + password,
                "--auth=scram-sha-256", "--encoding=UTF8", "--set=timezone=UTC",
                // The same order and case rules on every machine, whatever its locales.
                "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
        Files.move(password, fresh.resolve(Identity.PASSWORD));
        Files.move(fresh, folder);
    }

    Access access(String username, String database) throws IOException {
        var url = "jdbc:postgresql://127.0.0.1:" + Port.remembered(folder) + "/" + database;
        return new Access(url, username, Files.readString(folder.resolve(Identity.PASSWORD)).strip());
    }

    /** True if the server of exactly this directory answers to our password. */
    boolean answers() throws IOException {
        if (!Files.exists(folder.resolve(Identity.PASSWORD)) || Port.remembered(folder) == 0) return false;
        try {
            var served = access("postgres", "postgres").ask("show data_directory");
            return Files.isSameFile(Path.of(served), folder);
        } catch (SQLException e) {
            return false;
        }
    }

    void start() throws IOException {
        Postmaster.removeStale(folder);
        var port = Port.choose(folder);
        programs.run("pg_ctl", "start", "--wait", "--timeout=120", "--pgdata=" + folder,
                "--log=" + log(), "--options=" + options(port));
    }

    void stop() throws IOException {
        if (Postmaster.of(folder).isPresent()) {
            programs.run("pg_ctl", "stop", "--wait", "--timeout=60", "--mode=fast", "--pgdata=" + folder);
        }
    }

    Path log() {
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    private String options(int port) {
        return Stream.concat(settings.stream(), Stream.of("port=" + port))
                .map(setting -> "-c " + setting).collect(Collectors.joining(" "));
    }
}
