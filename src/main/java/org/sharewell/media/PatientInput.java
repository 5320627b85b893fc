package org.sharewell.media;

import java.io.File;
import java.io.IOException;
import java.time.Duration;

import javax.imageio.stream.FileImageInputStream;

/** A picture's bytes for a reader that may be misled: it is cut off when it reads on after the end, or for too long. */
final class PatientInput extends FileImageInputStream {
    /** The slowest honest picture, 40 megapixels of WebP, takes 8 seconds. */
    private static final Duration LONGEST = Duration.ofSeconds(30);
    /** Bit readers look a few bytes ahead; the one for WebP takes the end for zeros, and goes on for hours. */
    private static final int MOST_AFTER_END = 64;

    private final long start = System.nanoTime();
    private int afterEnd;

    PatientInput(File file) throws IOException {
        super(file);
    }

    @Override
    public int read() throws IOException {
        return counted(super.read());
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return counted(super.read(into, from, length));
    }

    private int counted(int read) throws IOException {
        if (read < 0 && ++afterEnd > MOST_AFTER_END) throw new IOException("read on after the end");
        if (System.nanoTime() - start > LONGEST.toNanos()) throw new IOException("took too long");
        return read;
    }
}
