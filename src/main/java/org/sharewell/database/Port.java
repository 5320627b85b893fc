package org.sharewell.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's port: any free one at first, and the same one as long as nobody else takes it. */
final class Port {

    private static final String FILE = "sharewell.port";

    private Port() {}

    /** The port of the last start, 0 if there was none. */
    static int remembered(Path cluster) throws IOException {
        var file = cluster.resolve(FILE);
        var text = Files.exists(file) ? Files.readString(file).strip() : "";
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    static int choose(Path cluster) throws IOException {
        var last = remembered(cluster);
        var port = isFree(last) ? last : free(0);
        Files.writeString(cluster.resolve(FILE), port + "\n");
        return port;
    }

    private static boolean isFree(int port) {
        try {
            return port != 0 && free(port) == port;
        } catch (IOException e) {
            return false;
        }
    }

    private static int free(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
