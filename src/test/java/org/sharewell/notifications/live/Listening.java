package org.sharewell.notifications.live;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A page that listens, as a browser does: what it is told, until it ends. */
public final class Listening implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String END = "end";

    public final HttpResponse<Stream<String>> answer;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();

    private Listening(HttpResponse<Stream<String>> answer) {
        this.answer = answer;
        Thread.ofVirtual().start(this::read);
    }

    /** The whole answer is there when its first words are: from then on nothing is missed. */
    public static Listening to(String origin, String cookie, String... topics) throws Exception {
        var address = URI.create(origin + "/live?" + String.join("&", Stream.of(topics).map(topic -> "topic=" + topic).toList()));
        var listening = new Listening(CLIENT.send(HttpRequest.newBuilder(address).header("Cookie", "sid=" + cookie).build(), BodyHandlers.ofLines()));
        if (listening.answer.statusCode() == 200) listening.next("retry:");
        return listening;
    }

    private void read() {
        try {
            answer.body().forEach(told::add);
        } catch (RuntimeException cut) {
            // ends as well
        }
        told.add(END);
    }

    /** The next line that begins so, within two seconds and a half; null if there was none. */
    private String next(String beginning) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(2500);
        while (true) {
            var line = told.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null || line.startsWith(beginning)) return line;
        }
    }

    /** The next topic it is told of within a second; null if there was none. */
    public String topic() throws InterruptedException {
        var before = System.nanoTime();
        var line = next("data:");
        return line == null || System.nanoTime() - before > TimeUnit.SECONDS.toNanos(1) ? null : line.substring("data:".length()).strip();
    }

    /** Whether it ends within two seconds and a half. */
    public boolean ends() throws InterruptedException {
        return END.equals(next(END));
    }

    public boolean isTold(String line) {
        return told.contains(line);
    }

    /** Whatever it has been told and nobody has asked for yet. */
    public String rest() {
        return String.join("\n", told);
    }

    @Override
    public void close() {
        answer.body().close();
    }
}
