package org.sharewell;

import io.quarkus.arc.All;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sharewell.console.Greeting;

/** What the console says when the service is ready: where it is, and what the features add. */
@Singleton
class Welcome {

    private final HttpServer server;
    private final Optional<String> url;
    private final List<Greeting> greetings;

    Welcome(HttpServer server, @ConfigProperty(name = "sharewell.url") Optional<String> url, @All List<Greeting> greetings) {
        this.server = server;
        this.url = url;
        this.greetings = greetings;
    }

    void print(PrintStream console) {
        var address = url.orElseGet(() -> "http://localhost:" + server.getPort());
        console.println();
        console.println("Sharewell is ready: " + address + "  (Ctrl-C stops it)");
        greetings.stream().flatMap(greeting -> greeting.lines(address).stream()).forEach(console::println);
        console.println();
    }
}
