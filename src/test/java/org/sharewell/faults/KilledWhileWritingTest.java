package org.sharewell.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.sharewell.TestDatabase;
import org.sharewell.database.Access;
import org.sharewell.journeys.Chromium;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The server is killed (SIGKILL) while somebody writes in a browser, and while a post waits for its minute. */
class KilledWhileWritingTest {
    private static final Pattern SET_UP = Pattern.compile("(/set-up/\\S+)");
    private static final int LONG = 60_000;

    private final Access database = TestDatabase.fresh();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final int port = free();
    private Process server;

    @AfterEach
    void end() {
        if (server != null) server.destroyForcibly();
    }

    @Test
    void the_sentence_goes_on_and_the_post_appears_once_when_the_server_is_back() throws Exception {
        try (var context = Chromium.browser().newContext(new NewContextOptions().setBaseURL("http://127.0.0.1:" + port).setLocale("en-GB"))) {
            start();
            var page = context.newPage();
            page.setDefaultTimeout(LONG);
            setUp(page);
            page.navigate("/write");
            page.locator("#title").fill("Killed in mid-sentence");
            type(page, "Before, ");
            page.waitForURL("**/edit");

            kill();
            type(page, "meanwhile");
            assertThat(page.locator("[data-trouble]")).containsText("Not on the server yet", new ContainsTextOptions().setTimeout(LONG));
            start();
            assertThat(page.locator("[data-trouble]")).isHidden(new IsHiddenOptions().setTimeout(LONG));
            page.reload();
            assertThat(page.locator("#markdown")).hasValue("Before, meanwhile");

            var post = page.url().replaceAll(".*/posts/(.*)/edit", "$1");
            schedule(page, post, Instant.now().plus(Duration.ofSeconds(3)));
            kill();
            Thread.sleep(3_000);
            start();
            await(() -> page.navigate("/blog/killed-in-mid-sentence").status() == 200);
            assertThat(page.locator(".text.read")).hasText("Before, meanwhile");
            var events = TestDatabase.count(database, "select count(*) from event where type like '%Published' and payload->>'post' = '" + post + "'");
            assertThat(events).isEqualTo(1);
        }
    }

    private void setUp(Page page) throws InterruptedException {
        page.navigate(link());
        page.locator("#name").fill("Amal Example");
        page.locator("#username").fill("amal");
        page.locator("#password").fill("a long enough phrase");
        page.locator("main button, form button").first().click();
        page.locator(".me").waitFor();
    }

    private String link() throws InterruptedException {
        for (var line = said.poll(30, TimeUnit.SECONDS); line != null; line = said.poll(30, TimeUnit.SECONDS)) {
            var found = SET_UP.matcher(line);
            if (found.find()) return found.group(1);
        }
        throw new AssertionError("no set-up link was told");
    }

    private static void type(Page page, String words) {
        page.locator("#markdown").focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    private void schedule(Page page, String post, Instant at) {
        var answer = page.request().post("http://127.0.0.1:" + port + "/api/v1/posts/" + post + "/publication", RequestOptions.create()
                .setHeader("Content-Type", "application/json").setHeader("Origin", "http://127.0.0.1:" + port).setData("{\"at\":\"" + at + "\"}"));
        assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
    }

    private void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    private void start() throws Exception {
        server = Packaged.shared().start(settings());
        var lines = server.inputReader().lines();
        Thread.ofVirtual().start(() -> read(lines));
        await(this::answers);
    }

    private void await(BooleanSupplier there) throws InterruptedException {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!there.getAsBoolean()) {
            assertThat(server.isAlive()).as("runs").isTrue();
            assertThat(System.nanoTime()).as("within a minute").isLessThan(end);
            Thread.sleep(100);
        }
    }

    private void read(java.util.stream.Stream<String> lines) {
        try {
            lines.forEach(said::add);
        } catch (RuntimeException killed) {
            // The last line may have been cut off.
        }
    }

    private boolean answers() {
        try (var socket = new java.net.Socket("127.0.0.1", port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private Map<String, String> settings() {
        var settings = new HashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", database.url());
        settings.put("quarkus.datasource.username", database.username());
        settings.put("quarkus.datasource.password", database.password());
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", String.valueOf(port));
        settings.put("quarkus.management.port", "0");
        settings.put("test.rings", "false");
        return settings;
    }

    private static int free() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
