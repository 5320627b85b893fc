package org.sharewell.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.time.Duration;

/** Who else uses a data directory, by file locks: a killed process leaves none behind, so none ever grows old. */
final class Presence implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path path;
    private final FileChannel file;
    private FileLock here;

    Presence(Path path) throws IOException {
        this.path = path;
        this.file = FileChannel.open(path, CREATE, READ, WRITE);
    }

    /** The first byte is the gate: whoever holds it is the only one to start or stop the server. */
    FileLock gate() throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var lock = attempt(0); ; lock = attempt(0)) {
            if (lock != null) return lock;
            if (System.nanoTime() > end) {
                throw new DatabaseUnavailable("Another process has been starting or stopping the database for "
                        + PATIENCE.toMinutes() + " minutes (lock " + path + "): end that process and try again.");
            }
            Pause.aMoment();
        }
    }

    /** The second byte is shared by all who are here; behind the gate only. */
    void arrive() throws IOException {
        here = file.lock(1, 1, true);
    }

    void leave() throws IOException {
        if (here != null) here.release();
        here = null;
    }

    /** True if no other process is here; to be asked behind the gate, before arriving or after leaving. */
    boolean isAlone() throws IOException {
        try (var lock = attempt(1)) {
            return lock != null;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private FileLock attempt(int position) throws IOException {
        try {
            return file.tryLock(position, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
