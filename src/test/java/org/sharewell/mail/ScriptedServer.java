package org.sharewell.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.sharewell.TestMail;

/**
 * A mail server that answers certain commands as it is told; an empty answer hangs up, and {@link #SILENCE} never comes. The end of
 * a letter is the command ".".
 */
public final class ScriptedServer implements AutoCloseable {
    private static final Map<String, String> USUAL = Map.of("", "220 here", "EHLO", "250 here", "MAIL", "250 ok", "RCPT", "250 ok", "DATA", "354 go on",
            ".", "250 taken", "QUIT", "221 bye");

    public static final String SILENCE = "silence";

    public final AtomicInteger taken = new AtomicInteger();
    private final Map<String, String> answers;
    private final ServerSocket socket;
    private final Thread thread;

    public ScriptedServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(TestMail.port(), 50, InetAddress.getByName(TestMail.HOST));
        this.thread = Thread.ofPlatform().start(this::accept);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (var connection = socket.accept()) {
                serve(connection);
            } catch (IOException gone) {
                // The other side, or this server, has hung up.
            }
        }
    }

    private static final String QUIT = "QUIT";

    private void serve(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
        if (!answer(connection, "")) return;
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            var command = line.split("[ :]")[0];
            if (!answer(connection, command) || command.equals(QUIT)) return;
            if (command.equals("DATA") && answers.getOrDefault("DATA", "354").startsWith("354")) {
                while (!".".equals(line)) line = in.readLine();
                taken.incrementAndGet();
                if (!answer(connection, ".")) return;
            }
        }
    }

    private boolean answer(Socket connection, String command) throws IOException {
        var answer = answers.getOrDefault(command, USUAL.getOrDefault(command, "500 what"));
        if (answer.equals(SILENCE)) connection.getInputStream().read();
        if (answer.isEmpty() || answer.equals(SILENCE)) return false;
        connection.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    /** The port is free for another server afterwards. */
    @Override
    public void close() throws IOException, InterruptedException {
        socket.close();
        thread.join();
    }
}
