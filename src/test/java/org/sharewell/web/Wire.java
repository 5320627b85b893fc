package org.sharewell.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Sends a request exactly as written, since every client library tidies odd ones up. */
public record Wire(int port) {
    /** A request line and header lines; the answer is read until the service closes. */
    public Reply send(String line, String... headers) {
        return sendWith("", line, headers);
    }

    public Reply sendWith(String body, String line, String... headers) {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            var head = line + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n"
                    + String.join("", Arrays.stream(headers).map(h -> h + "\r\n").toList());
            socket.getOutputStream().write((head + "\r\n" + body).getBytes(StandardCharsets.ISO_8859_1));
            return Reply.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public record Reply(int status, List<String> headers, String body) {
        static Reply of(String text) {
            var parts = text.split("\r\n\r\n", 2);
            var lines = List.of(parts[0].split("\r\n"));
            return new Reply(Integer.parseInt(lines.getFirst().split(" ")[1]), lines.subList(1, lines.size()), parts.length > 1 ? parts[1] : "");
        }

        /** A header's value, or null. */
        public String header(String name) {
            var start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream().filter(h -> h.toLowerCase(Locale.ROOT).startsWith(start)).findFirst()
                    .map(h -> h.substring(start.length()).strip()).orElse(null);
        }
    }
}
