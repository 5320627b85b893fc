package org.sharewell.media;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Where the pixels lie: data/images/ab/cdef… after the SHA-256 of the original, thumbnails beside it. */
@ApplicationScoped
class ImageFiles {
    private static final long LEAST_FREE = 1L << 30;
    private static final int LEAST_SHARE = 10;
    private static final int SHELF = 2;
    private static final int NAME = 64 - SHELF;

    private final Path root;
    private final Path incoming;

    ImageFiles(@ConfigProperty(name = "sharewell.data", defaultValue = "./data") Path data) {
        this.root = data.toAbsolutePath().resolve("images");
        this.incoming = root.resolve("incoming");
    }

    /** A folder on the same disk, so that what is made there can be moved in one step. */
    Bench bench() throws IOException {
        Files.createDirectories(incoming);
        refuseWithoutRoom();
        return new Bench(Files.createTempDirectory(incoming, ""));
    }

    private void refuseWithoutRoom() throws IOException {
        var disk = Files.getFileStore(incoming);
        if (isFull(disk.getUsableSpace(), disk.getTotalSpace())) throw noRoom();
    }

    /** Less than 1 GB and less than a tenth: neither a small disk that is empty nor a large one that is used is full. */
    static boolean isFull(long free, long total) {
        return free < LEAST_FREE && free < total / LEAST_SHARE;
    }

    static Refusal noRoom() {
        return Refusal.unavailable(Message.of(MediaMessages.class, MediaMessages::noRoom), Duration.ofMinutes(5));
    }

    Path of(String sha256, Size size) {
        var name = sha256.substring(SHELF) + (size == Size.ORIGINAL ? "" : "-" + size.slug());
        return root.resolve(sha256.substring(0, SHELF)).resolve(name);
    }

    /** Puts every size in its place, each in one step; a file that was there has the same pixels. */
    void keep(Picture picture, String sha256) throws IOException {
        Files.createDirectories(of(sha256, Size.ORIGINAL).getParent());
        for (var file : picture.files().entrySet()) {
            try (var written = FileChannel.open(file.getValue(), StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(file.getValue(), of(sha256, file.getKey()), ATOMIC_MOVE, REPLACE_EXISTING);
        }
    }

    void remove(String sha256) throws IOException {
        for (var size : Size.values()) Files.deleteIfExists(of(sha256, size));
    }

    /** The SHA-256 of every original, one shelf of them. */
    Set<String> on(String shelf) throws IOException {
        if (!Files.isDirectory(root.resolve(shelf))) return Set.of();
        try (var files = Files.list(root.resolve(shelf))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.length() >= NAME)
                    .map(name -> shelf + name.substring(0, NAME)).collect(Collectors.toSet());
        }
    }

    /** Clears what a process that was killed has left. */
    void clearBenches(Instant before) throws IOException {
        if (!Files.isDirectory(incoming)) return;
        try (var benches = Files.list(incoming)) {
            for (var bench : benches.toList()) {
                if (Files.getLastModifiedTime(bench).toInstant().isBefore(before)) Bench.clear(bench);
            }
        }
    }
}
