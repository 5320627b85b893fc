package org.sharewell.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs as they are packed into ours, for the machine we run on. */
final class Archive {

    private Archive() {}

    /** A short name that differs for every other content, so that a newer program unpacks anew. */
    static String fingerprint() throws IOException {
        var sum = new CRC32();
        try (var packed = open()) {
            sum.update(packed.readAllBytes());
        }
        return "%08x".formatted(sum.getValue());
    }

    static void unpack(Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, folder.resolve(entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            if ((entry.getMode() & 0100) != 0) file.toFile().setExecutable(true, false);
        }
    }

    private static InputStream open() {
        var packed = Archive.class.getResourceAsStream("/" + name());
        if (packed == null) {
            throw new DatabaseUnavailable("This build of Sharewell has no PostgreSQL for this machine (" + name()
                    + "): build it here with ./mvnw package, or set QUARKUS_DATASOURCE_JDBC_URL.");
        }
        return packed;
    }

    private static String name() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-%s-%s.txz".formatted(
                system.startsWith("mac") ? "darwin" : system.startsWith("win") ? "windows" : "linux", machine);
    }
}
