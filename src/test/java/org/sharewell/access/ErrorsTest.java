package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.sharewell.access.Browser.Body;

/** Whatever is sent, the answer is an answer: never a fault, and never a word of the machinery behind it. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class ErrorsTest {
    private static final List<String> BODIES = List.of("", "{", "[]", "null", "1", "\"x\"", "{\"kind\":{}}", "{\"title\":[1]}", "{\"title\":1e999}",
            "{\"tags\":\"x\"}", "{\"tags\":[null]}",
            "{\"coAuthors\":[null]}", "{\"cover\":\"x\"}", "{\"blog\":\"maybe\"}", "{\"kind\":\"article\",\"title\":\"\\u0000\"}",
                    "{\"kind\":\"article\",\"title\":\"\\ud800\"}",
            "{\"kind\":\"article\",\"markdown\":\"\\u0000\"}", "{\"markdown\":\"\\udfff\"}", "{\"name\":\"\\u0000\",\"purpose\":\"x\"}", "{\"name\":null}",
                    "{\"parent\":\"x\"}",
            "{\"parent\":\"00000000-0000-0000-0000-000000000000\",\"markdown\":\"x\"}", "{\"role\":\"king\"}",
                    "{\"space\":\"'; drop table post; --\",\"kind\":\"update\"}",
            "{\"kind\":\"article\",\"kind\":\"update\"}", "[".repeat(1000), "{\"a\":".repeat(100), "\uFEFF{}", "<xml/>", "a=b");
    private static final List<String> FORMS = List.of("", "markdown", "=", "&&&", "markdown=%00", "markdown=%ff", "markdown=%ED%A0%80",
            "title=%00&kind=article", "name=%00&purpose=x", "kind=king&title=x",
            "markdown=x&parent=x", "version=x", "version=99999999999999999999&bio=x", "cover=x&kind=article&title=x",
                    "place=space&space=nowhere&kind=article&title=x", "username=%00&password=x",
            "role=king", "language=xx", "language=%00", "answer=%00", "username=a&username=b&password=c", "timeZone=Mars/Olympus&version=0", "confirm=%00",
                    "back=maybe", "markdown=x&key=" + "k".repeat(300));

    private static final List<String> ODD = List.of("x", "0", "-1", "null", "'", "%27%20or%201=1", "%F0%9F%98%80", "00000000-0000-0000-0000-000000000000",
            "9".repeat(40), "%E2%80%AE");
    private static final List<String> PARAMETERS = List.of("", "?after=x", "?limit=x", "?kind=king", "?filter=king&filter=all", "?q=%00", "?q=%ff",
            "?author='&tag='&space='");

    @Inject
    Story story;

    static List<Matrix.Case> unsafe() {
        return Matrix.cases().stream().filter(c -> c.row().isUnsafe() && List.of("always", "open").contains(c.state())
                && !c.row().path().contains("removal") && !c.row().path().equals("/logout") && !c.row().path().endsWith("deactivation")).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsafe")
    void nonsense_is_refused_in_words(Matrix.Case wanted) {
        var path = new Attempt(wanted.row(), story, story.fresh(wanted.row(), wanted.state())).path();
        var complaints = new ArrayList<String>();
        var actor = path.startsWith("/admin/") ? Actor.ADMINISTRATOR : Actor.STEWARD;
        bodies(path).forEach(body -> {
            var answer = story.as(actor).and("If-Match", "*").send(wanted.row().method(), path, body);
            Manners.complaints(actor, path, answer).forEach(complaint -> complaints.add(new String(body.bytes()) + ": " + complaint));
        });
        assertThat(complaints).isEmpty();
    }

    private static Stream<Body> bodies(String path) {
        return path.startsWith("/api/") ? BODIES.stream().map(b -> new Body("application/json", b.getBytes()))
                : Stream.concat(FORMS.stream().map(f -> new Body("application/x-www-form-urlencoded", f.getBytes())),
                        Stream.of(new Body("multipart/form-data; boundary=x", "--x\r\n\r\n".getBytes()), new Body("multipart/form-data", new byte[9]),
                                new Body("text/plain", new byte[1]),
                                Body.file("empty.png", new byte[0]), Body.file("text.png", "<svg onload=alert(1)>".getBytes())));
    }

    @Test
    void nonsense_in_addresses_is_refused_in_words() {
        var addresses = new TreeSet<String>();
        Matrix.rows("routes").stream().filter(row -> !row.isUnsafe()).forEach(row -> ODD.forEach(odd -> {
            var path = row.path().replaceAll("\\{[^}]*}", odd);
            PARAMETERS.forEach(parameters -> addresses.add(path + parameters));
        }));
        var complaints = new ArrayList<String>();
        addresses.forEach(address -> Manners.complaints(Actor.ADMINISTRATOR, address, story.told().as(Actor.ADMINISTRATOR).get(address))
                .forEach(complaint -> complaints.add(address + ": " + complaint)));
        assertThat(complaints).isEmpty();
    }
}
