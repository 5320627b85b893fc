package org.sharewell.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server's first process, as its own file postmaster.pid tells of it: number first, directory second. */
record Postmaster(Path file, long pid, String directory) {

    /** What the file says, whether or not the process still lives. */
    private static Optional<Postmaster> recorded(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        return lines.size() > 1 && lines.getFirst().strip().matches("\\d{1,10}")
                ? Optional.of(new Postmaster(file, Long.parseLong(lines.getFirst().strip()), lines.get(1)))
                : Optional.empty();
    }

    /** The one that lives. */
    static Optional<Postmaster> of(Path cluster) throws IOException {
        return recorded(cluster).filter(Postmaster::lives);
    }

    /**
     * After a restart of the machine the number may belong to any program, and PostgreSQL would refuse to start for
     * ever; proven by what runs under the number, not guessed by age.
     */
    static void removeStale(Path cluster) throws IOException {
        var stale = recorded(cluster).filter(postmaster -> !postmaster.lives());
        if (stale.isPresent()) Files.delete(stale.get().file);
    }

    private boolean lives() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).map(ProcessHandle::info).filter(this::isServer).isPresent();
    }

    /** Not every system shows arguments; the program's name is shown wherever we may signal the process at all. */
    private boolean isServer(ProcessHandle.Info info) {
        return info.arguments().map(arguments -> List.of(arguments).contains(directory))
                .or(() -> info.command().map(command -> Path.of(command).getFileName().toString().startsWith("postgres")))
                .orElse(false);
    }
}
