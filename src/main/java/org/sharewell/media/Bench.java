package org.sharewell.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** A folder for one upload's work; whatever becomes of it, nothing is left lying there. */
record Bench(Path folder) implements AutoCloseable {
    static final int MOST_BYTES = 10 << 20;

    /** Streams the upload into a file, or refuses what goes on beyond the limit. */
    Path receive(InputStream content) throws IOException {
        var file = folder.resolve("upload");
        try (var output = Files.newOutputStream(file)) {
            var chunk = new byte[1 << 16];
            long total = 0;
            for (int read; (read = content.read(chunk)) >= 0; output.write(chunk, 0, read)) {
                if ((total += read) > MOST_BYTES) throw Refusal.tooLarge(Message.of(MediaMessages.class, MediaMessages::tooManyBytes));
            }
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        clear(folder);
    }

    static void clear(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(path);
        } catch (UncheckedIOException walk) {
            throw walk.getCause();
        }
    }
}
