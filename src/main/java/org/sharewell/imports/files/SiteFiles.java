package org.sharewell.imports.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NavigableSet;
import java.util.Optional;

import org.sharewell.imports.report.Report;

/** The files of a site, read from a folder or a ZIP that is not trusted: names are fixed at the start, and only those are read. */
public sealed interface SiteFiles extends Closeable permits Folder, Archive {
    /** The paths of all files, relative, with slashes. */
    NavigableSet<String> paths();

    /** The file's bytes; empty, with a line in the report, when it cannot or must not be read. */
    Optional<byte[]> read(String path);

    default Optional<String> text(String path) {
        return paths().contains(path) ? read(path).map(SiteFiles::decode) : Optional.empty();
    }

    private static String decode(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static SiteFiles open(Path path, Report report) throws IOException {
        return open(path, report, new Allowance());
    }

    /** The same for what was uploaded in many years: far more may lie there, as long as each file is of a reasonable size. */
    static SiteFiles uploads(Path path, Report report) throws IOException {
        return open(path, report, Allowance.ofUploads());
    }

    private static SiteFiles open(Path path, Report report, Allowance allowance) throws IOException {
        if (!Files.exists(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return Files.isDirectory(path) ? new Folder(path, report, allowance) : new Archive(path, report, allowance);
    }
}
