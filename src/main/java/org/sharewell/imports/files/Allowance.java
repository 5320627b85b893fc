package org.sharewell.imports.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;

import org.sharewell.imports.report.Cause;

/** How much may be unpacked; counted while reading, since what a ZIP says about itself may be a lie. */
final class Allowance {
    static final int ENTRIES = 10_000;
    static final long TOTAL = 500L << 20;
    static final int ENTRY = 25 << 20;
    static final int RATIO = 100;
    /** Below this size a high ratio is only a dull text. */
    private static final int HARMLESS = 1 << 20;

    private final Set<String> counted = new HashSet<>();
    private final long total;
    private final int entries;
    private long used;

    Allowance() {
        this(TOTAL);
    }

    Allowance(long total) {
        this(total, ENTRIES);
    }

    private Allowance(long total, int entries) {
        this.total = total;
        this.entries = entries;
    }

    /** What was uploaded in many years, of which only what is asked for is read. */
    static Allowance ofUploads() {
        return new Allowance(20L << 30, 200_000);
    }

    int entries() {
        return entries;
    }

    /** Reads all, or throws {@link Exceeded}; {@code packed} is the entry's size in the archive, or its own size in a folder. */
    byte[] read(InputStream in, String path, long packed) throws IOException {
        boolean first = counted.add(path);
        var bytes = new ByteArrayOutputStream();
        var chunk = new byte[64 << 10];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            used += first ? n : 0;
            bytes.write(chunk, 0, n);
            check(bytes.size(), packed);
        }
        return bytes.toByteArray();
    }

    private void check(int size, long packed) throws Exceeded {
        if (used > total) {
            throw new Exceeded(m -> m.totalTooLarge(total >> 20));
        }
        if (size > ENTRY) {
            throw new Exceeded(m -> m.fileTooLarge(ENTRY >> 20));
        }
        if (size > HARMLESS && size > RATIO * Math.max(packed, 1)) {
            throw new Exceeded(m -> m.packedTooTightly(RATIO));
        }
    }

    /** One file is more than may be unpacked. */
    static final class Exceeded extends IOException {
        private final transient Cause why;

        Exceeded(Cause why) {
            this.why = why;
        }

        Cause why() {
            return why;
        }
    }
}
