package org.sharewell.exports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP on its way out, a file at a time; without its end it is no ZIP, so that nobody takes a part for the whole. */
final class Parcel {
    private final ZipOutputStream zip;

    Parcel(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void text(String path, String text, Instant at) throws IOException {
        zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        begin(path, at);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** Pictures are packed tightly already. */
    void picture(String path, InputStream pixels, Instant at) throws IOException {
        zip.setLevel(Deflater.NO_COMPRESSION);
        begin(path, at);
        pixels.transferTo(zip);
        zip.closeEntry();
    }

    private void begin(String path, Instant at) throws IOException {
        var entry = new ZipEntry(path);
        entry.setLastModifiedTime(FileTime.from(at));
        zip.putNextEntry(entry);
    }

    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}
