package org.sharewell.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** PostgreSQL's own programs (initdb, pg_ctl, postgres), unpacked once and run without the rights of root. */
final class Programs {

    private static final boolean ROOT = ProcessHandle.current().info().user().filter("root"::equals).isPresent();

    private final Path folder;

    private Programs(Path folder) {
        this.folder = folder;
    }

    /** Unpacks beside and renames, so that half a set of programs is never found. */
    static Programs in(Path parent) throws IOException {
        var folder = parent.resolve("postgresql-" + Archive.fingerprint());
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(parent);
            var fresh = Files.createTempDirectory(parent, "postgresql-");
            Archive.unpack(fresh);
            rename(fresh, folder);
        }
        return new Programs(folder);
    }

    private static void rename(Path fresh, Path folder) throws IOException {
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) throw e;
            // Another process was quicker.
            Folders.delete(fresh);
        }
    }

    /** The major version, for instance 18. */
    String major() {
        return run("postgres", "--version").replaceFirst("(?s).*?(\\d+).*", "$1");
    }

    /** Runs one to its end and gives back what it said; refuses with that if it failed. */
    String run(String program, String... arguments) {
        try {
            var said = Files.createTempFile("sharewell-" + program, ".txt");
            try {
                int status = execute(said, program, arguments);
                if (status != 0) throw failed(program, status, Files.readString(said));
                return Files.readString(said);
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable("PostgreSQL's program " + program + " cannot be run: " + e.getMessage(), e);
        }
    }

    /** What is said goes to a file: the server would hold a pipe open as long as it lives. */
    private int execute(Path said, String program, String... arguments) throws IOException {
        var command = new ArrayList<String>(ROOT ? List.of("unshare", "-U") : List.of());
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        // A PGDATA or PGOPTIONS of the person at the console is about another database.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return await(builder.start());
    }

    private static int await(Process process) throws IOException {
        try {
            process.getOutputStream().close();
            if (process.waitFor(3, TimeUnit.MINUTES)) return process.exitValue();
            process.destroy();
            throw new IOException("it does not end");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static DatabaseUnavailable failed(String program, int status, String said) {
        if (ROOT && said.contains("unshare")) {
            return new DatabaseUnavailable("PostgreSQL refuses to run as root, and this machine does not let root lay down "
                    + "its rights (" + said.strip() + "): start Sharewell as an ordinary user, or set QUARKUS_DATASOURCE_JDBC_URL.");
        }
        return new DatabaseUnavailable(
                "PostgreSQL's program " + program + " failed with status " + status + ": " + said.strip());
    }
}
