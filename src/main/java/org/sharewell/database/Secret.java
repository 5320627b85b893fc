package org.sharewell.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A generated password in a file that only its owner reads. */
final class Secret {

    private Secret() {}

    static Path generate(Path file) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        Files.deleteIfExists(file);
        Folders.createPrivate(file);
        return Files.writeString(file, HexFormat.of().formatHex(bytes) + "\n");
    }
}
