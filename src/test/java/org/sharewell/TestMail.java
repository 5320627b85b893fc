package org.sharewell;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.IntStream;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** The ports on which tests that need a mail server start one; to all others it is out of reach. */
@QuarkusTestResource(TestMail.class)
public class TestMail implements QuarkusTestResourceLifecycleManager {
    public static final String HOST = "127.0.0.1";
    /** What the whole JVM shares, whatever loads this class. */
    private static final String PORT = "sharewell.test.mail.port";

    @Override
    public Map<String, String> start() {
        return Map.of("sharewell.mail.host", HOST, "sharewell.mail.port", String.valueOf(port()), "sharewell.replies.host", HOST,
                "sharewell.replies.port", String.valueOf(incoming()), "sharewell.replies.tls", "false", "sharewell.replies.username", "reply",
                "sharewell.replies.password", "reply", "sharewell.replies.address", "reply@example.org");
    }

    @Override
    public void stop() {
        // Whoever started a server stops it.
    }

    public static int port() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PORT) == null) System.setProperty(PORT, String.valueOf(free()));
            return Integer.getInteger(PORT);
        }
    }

    /** Where a test opens the mailbox of the answers. */
    public static int incoming() {
        return port() + 1;
    }

    /** Below the ports that systems give away by themselves, and another one for every run on a machine. */
    private static int free() {
        var first = (int) (20_000 + ProcessHandle.current().pid() % 10_000);
        return IntStream.range(first, first + 1000).filter(port -> isFree(port) && isFree(port + 1)).findFirst().orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName(HOST))) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
