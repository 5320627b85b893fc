package org.sharewell.access;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.microprofile.config.ConfigProvider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A browser in which somebody, or nobody, has signed in; it follows no redirect. */
public record Browser(String session, List<String> headers) {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    Browser(String session) {
        this(session, List.of("Accept-Language", "en", "Sec-Fetch-Site", "same-origin"));
    }

    /** The same browser sending other headers. */
    public Browser with(String... headers) {
        return new Browser(session, List.of(headers));
    }

    /** The same browser sending these headers as well. */
    public Browser and(String... more) {
        var all = new ArrayList<>(headers);
        all.addAll(List.of(more));
        return new Browser(session, all);
    }

    public Answer get(String path) {
        return send("GET", path, Body.NONE);
    }

    public Answer form(String path, Map<String, ?> fields) {
        return send("POST", path, Body.form(fields));
    }

    public Answer json(String method, String path, Object body) {
        return send(method, path, Body.json(body));
    }

    public Answer send(String method, String path, Body body) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path)).timeout(Duration.ofSeconds(30)).method(method,
                BodyPublishers.ofByteArray(body.bytes()));
        if (body.type() != null) request.header("Content-Type", body.type());
        if (session != null) request.header("Cookie", "sid=" + session);
        for (int i = 0; i < headers.size(); i += 2) request.header(headers.get(i), headers.get(i + 1));
        return answer(request.build());
    }

    private static Answer answer(HttpRequest request) {
        try {
            var response = CLIENT.send(request, BodyHandlers.ofInputStream());
            return new Answer(response.statusCode(), response.headers(), bytes(response));
        } catch (IOException broken) {
            throw new UncheckedIOException(request.toString(), broken);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** A stream never ends: what it begins with is its answer. */
    private static byte[] bytes(HttpResponse<InputStream> response) throws IOException {
        try (var body = response.body()) {
            var isStream = response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
            return isStream && response.request().method().equals("GET") ? body.readNBytes(1) : body.readAllBytes();
        }
    }

    static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    /** What is sent, and as what. */
    public record Body(String type, byte[] bytes) {
        public static final Body NONE = new Body(null, new byte[0]);

        public static Body form(Map<String, ?> fields) {
            return new Body("application/x-www-form-urlencoded", fields.entrySet().stream()
                    .flatMap(f -> (f.getValue() instanceof List<?> several ? several : List.of(f.getValue())).stream()
                            .map(value -> encoded(f.getKey()) + "=" + encoded(String.valueOf(value)))).collect(joining("&")).getBytes(StandardCharsets.UTF_8));
        }

        public static Body json(Object value) {
            try {
                return new Body("application/json", JSON.writeValueAsBytes(value));
            } catch (JsonProcessingException impossible) {
                throw new IllegalArgumentException(impossible);
            }
        }

        public static Body file(String name, byte[] content) {
            var head = "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: image/png\r\n\r\n";
            var bytes = new java.io.ByteArrayOutputStream();
            bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(content);
            bytes.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
            return new Body("multipart/form-data; boundary=edge", bytes.toByteArray());
        }
    }

    /** What comes back. */
    public record Answer(int status, java.net.http.HttpHeaders headers, byte[] bytes) {
        public String body() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public String location() {
            return header("Location").replaceFirst("^https?://[^/]*", "");
        }

        /** Everything that was told, to look for what must not be. */
        public String everything() {
            return headers.map() + "\n" + body();
        }

        /** The value at a JSON pointer. */
        public String at(String pointer) {
            try {
                return JSON.readTree(bytes).at(pointer).asText();
            } catch (IOException malformed) {
                throw new UncheckedIOException(body(), malformed);
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
