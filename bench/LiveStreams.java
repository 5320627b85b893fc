import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Opens many live streams on one service, five a session, has somebody comment, and measures when each page is told. */
class LiveStreams {
    private static final int OF_ONE = 5;
    private static final int COMMENTS = 40;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Selector selector = Selector.open();
    private final int port;
    private int open;
    private int told;
    private long rung;
    private final long[] delays;

    LiveStreams(int port, int count) throws IOException {
        this.port = port;
        this.delays = new long[count * COMMENTS];
    }

    /** Port, streams, file of session tokens, process to collect the garbage of. */
    public static void main(String... words) throws Exception {
        var count = Integer.parseInt(words[1]);
        var tokens = Files.readAllLines(Path.of(words[2]));
        var streams = new LiveStreams(Integer.parseInt(words[0]), count);
        var article = streams.article(tokens.getFirst());
        var began = System.nanoTime();
        for (int i = 0; i < count; i++) streams.open(tokens.get(i / OF_ONE), article);
        streams.read(() -> streams.open == count);
        System.out.printf("- %d streams open after %d ms; %s%n", count, (System.nanoTime() - began) / 1_000_000, heap(words[3]));
        // What was told in the last seconds is told to who comes, and is over after this.
        streams.read(streams.pause(12_000));
        for (int i = 0; i < COMMENTS; i++) streams.comment(tokens.get(i * OF_ONE % tokens.size()), article, count);
        var all = Arrays.copyOf(streams.delays, streams.told);
        Arrays.sort(all);
        System.out.printf("- %d comments, each told to %d pages: p50 %d ms, p95 %d ms, last %d ms after the comment was sent; %d of %d told; %s%n", COMMENTS, count,
                all[all.length / 2] / 1_000_000, all[all.length * 95 / 100] / 1_000_000, all[all.length - 1] / 1_000_000, all.length, streams.delays.length, heap(words[3]));
    }

    private static String heap(String process) throws Exception {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, process, "GC.run").start().waitFor();
        var info = new String(new ProcessBuilder(jcmd, process, "GC.heap_info").start().getInputStream().readAllBytes());
        var used = java.util.regex.Pattern.compile("used (\\d+)K").matcher(info);
        return used.find() ? "heap after a collection " + Long.parseLong(used.group(1)) / 1024 + " MB" : info;
    }

    private void open(String token, String article) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.write(ByteBuffer.wrap(("GET /live?topic=me&topic=post:" + article + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: sid=" + token + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ);
    }

    /** Reads whatever comes until that is so, at most a minute. */
    private void read(Until until) throws IOException {
        var end = System.nanoTime() + 60_000_000_000L;
        var buffer = ByteBuffer.allocate(1 << 16);
        while (!until.isSo() && System.nanoTime() < end) {
            selector.select(key -> take((SocketChannel) key.channel(), buffer), 50);
        }
    }

    private void take(SocketChannel channel, ByteBuffer buffer) {
        try {
            if (channel.read(buffer.clear()) < 0) throw new IOException("a stream ended");
            var words = new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
            if (words.contains("HTTP/1.1 200")) open++;
            else if (words.startsWith("HTTP/1.1")) throw new IOException(words);
            if (rung > 0 && words.contains("post:") && told < delays.length) delays[told++] = System.nanoTime() - rung;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Until pause(long milliseconds) {
        var end = System.nanoTime() + milliseconds * 1_000_000;
        return () -> System.nanoTime() > end;
    }

    private void comment(String token, String article, int count) throws Exception {
        var wanted = told + count;
        rung = System.nanoTime();
        var sent = HTTP.sendAsync(request(token, "/api/v1/posts/" + article + "/comments", "{\"markdown\":\"Hello\"}"), BodyHandlers.ofString());
        read(() -> told >= wanted || System.nanoTime() - rung > 10_000_000_000L);
        if (sent.join().statusCode() != 201) throw new IllegalStateException(sent.join().body());
    }

    private String article(String token) throws Exception {
        var made = HTTP.send(request(token, "/api/v1/posts", "{\"kind\":\"article\",\"title\":\"Heard\",\"markdown\":\"Words\",\"blog\":true}"), BodyHandlers.ofString());
        var id = made.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
        HTTP.send(request(token, "/api/v1/posts/" + id + "/publication", "{}"), BodyHandlers.ofString());
        return id;
    }

    private HttpRequest request(String token, String path, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Cookie", "sid=" + token).header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build();
    }

    private interface Until {
        boolean isSo();
    }
}
