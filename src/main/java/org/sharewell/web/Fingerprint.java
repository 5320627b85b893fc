package org.sharewell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import io.quarkus.runtime.util.ClassPathUtils;

/** One short name for all our style sheets and scripts as they are in this build: what changes with any of them, and is the same on every replica. */
@Singleton
class Fingerprint {
    private final String value;

    Fingerprint() throws IOException {
        var files = new TreeMap<String, byte[]>();
        for (var folder : new String[] { "css", "js" })
            ClassPathUtils.consumeAsPaths("META-INF/resources/" + folder, root -> read(root, folder, files));
        this.value = HexFormat.of().formatHex(digest(files), 0, 6);
    }

    private static void read(Path root, String folder, TreeMap<String, byte[]> files) {
        try (var all = Files.walk(root)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                files.put(folder + "/" + root.relativize(file), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] digest(TreeMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes());
                digest.update(bytes);
            });
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
