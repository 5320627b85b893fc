package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.sharewell.web.Wire;

/** However an address is spelled, nobody gets by it what they do not get by its right name (CVE-2026-39852, CVE-2026-50559). */
@QuarkusTest
@TestProfile(StoryProfile.class)
class SpellingTest {
    private static final Set<String> STATES = Set.of("always", "private", "draft");

    @Inject
    Story story;

    /** A request line's path and a header that goes with it. */
    record Spelling(String path, String header) {
        Spelling(String path) {
            this(path, "X-None: 1");
        }
    }

    static List<Matrix.Case> cases() {
        return Matrix.cases().stream().filter(c -> !c.row().isUnsafe() && STATES.contains(c.state())
                && c.outcomes().values().stream().anyMatch(Outcome::isRefusal)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void no_spelling_opens_what_is_closed(Matrix.Case wanted) {
        var path = new Attempt(wanted.row(), story, story.shared(wanted.state())).path();
        var opened = new ArrayList<String>();
        refused(wanted).forEach(actor -> spellings(path).forEach(spelling -> {
            var reply = new Wire(Browser.port()).send("GET " + spelling.path(), "Cookie: sid=" + story.as(actor).session(), spelling.header());
            if (!isClosed(reply)) opened.add(actor + " " + spelling + " " + reply.status());
            opened.addAll(Canary.strays(actor, spelling.path(), reply.headers() + reply.body()));
        }));
        assertThat(opened).isEmpty();
    }

    /** A stranger, and somebody who has signed in but may not. */
    private static Stream<Actor> refused(Matrix.Case wanted) {
        return Stream.of(Optional.of(Actor.ANONYMOUS).filter(a -> wanted.outcomes().get(a).isRefusal()),
                Stream.of(Actor.FORMER, Actor.HR).filter(a -> wanted.outcomes().get(a).isRefusal()).findFirst()).flatMap(Optional::stream);
    }

    private static boolean isClosed(Wire.Reply reply) {
        var location = Optional.ofNullable(reply.header("Location")).orElse("");
        return Set.of(400, 401, 403, 404, 405, 414).contains(reply.status()) || reply.status() / 100 == 3 && location.contains("/login");
    }

    private static List<Spelling> spellings(String path) {
        var last = path.substring(path.length() - 1);
        var encoded = path.length() == 1 ? "/%2f" : path.substring(0, path.length() - 1) + "%" + Integer.toHexString(last.charAt(0));
        return Stream.concat(Stream.of(path + ";x", path + ";x=1", path + "%3Bx", path + "%3bjsessionid=1", "/" + path, path + "//", "/." + path, path + "/.",
                "/x/.." + path,
                "/%2e" + path, "/x/%2e%2e" + path, "/%2F" + path.substring(1), path + "%2F", "/%5C" + path.substring(1), path + "%00", path + "%20", path + "/",
                path + ".json", path + ".html", path.toUpperCase(Locale.ROOT) + "X", encoded, encoded.replace("%", "%25"), path + "%23", path + "?x=;y",
                "http://localhost" + path, path + "/..;/").map(Spelling::new),
                Stream.of("X-HTTP-Method-Override: GET", "X-Original-URL: /login", "X-Rewrite-URL: /login", "X-Forwarded-Prefix: /login",
                        "X-Forwarded-For: 127.0.0.1",
                        "X-Forwarded-User: anton", "Authorization: Bearer anton", "Forwarded: for=127.0.0.1").map(h -> new Spelling(path, h))).toList();
    }
}
