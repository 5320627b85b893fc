package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.sharewell.access.Browser.Answer;

/** What may not be seen is answered exactly as what never was. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class HiddenTest {
    private static final Set<String> THINGS = Set.of("post", "comment", "image", "slug", "tag", "space", "series", "part");

    @Inject
    Story story;

    static List<Matrix.Case> cases() {
        return Matrix.cases().stream().filter(c -> THINGS.stream().anyMatch(t -> c.row().path().contains("{" + t + "}")))
                .filter(c -> c.outcomes().get(Actor.OUTSIDER) == Outcome.MISSING).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hidden_and_missing_are_the_same(Matrix.Case wanted) {
        var scene = story.shared(wanted.state());
        var hidden = answer(wanted, scene);
        var missing = answer(wanted, nothing(scene));
        assertThat(hidden.status()).isEqualTo(missing.status()).isEqualTo(404);
        assertThat(plain(hidden, scene)).isEqualTo(plain(missing, nothing(scene)));
        assertThat(hidden.headers().map().keySet()).isEqualTo(missing.headers().map().keySet());
    }

    private Answer answer(Matrix.Case wanted, Scene scene) {
        return new Attempt(wanted.row(), story, scene).by(Actor.OUTSIDER);
    }

    /** The same addresses with nothing behind them. */
    private static Scene nothing(Scene scene) {
        var things = new HashMap<String, String>();
        scene.things().forEach((name, value) -> things.put(name, switch (name) {
            case "post", "comment", "image", "part" -> UUID.nameUUIDFromBytes(value.getBytes()).toString();
            case "slug", "tag", "space", "series" -> "no-such-" + name;
            default -> value;
        }));
        return new Scene(scene.state(), things);
    }

    /** Without the number of the failure and what was asked for. */
    private static String plain(Answer answer, Scene scene) {
        var body = answer.body();
        for (var thing : THINGS) if (scene.get(thing) != null) body = body.replace(scene.get(thing), thing);
        return body.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "number");
    }

    @Test
    void counts_are_of_what_one_may_read() {
        post("open", "common");
        post("private", "common");
        post("private", "secret");
        assertThat(count(Actor.MEMBER, "common")).isEqualTo("2");
        assertThat(count(Actor.OUTSIDER, "common")).isEqualTo("1");
        assertThat(story.as(Actor.OUTSIDER).get("/tags").body()).doesNotContain("secret");
        assertThat(story.as(Actor.OUTSIDER).get("/tags/secret").status()).isEqualTo(404);
        assertThat(story.as(Actor.MEMBER).get("/tags/secret").status()).isEqualTo(200);
    }

    private void post(String state, String tag) {
        var said = story.told().said(state, "", "Words.");
        said.put("tags", List.of(tag));
        var post = story.as(Actor.AUTHOR).json("POST", "/api/v1/posts", said).at("/id");
        assertThat(story.as(Actor.AUTHOR).send("POST", "/api/v1/posts/" + post + "/publication", Browser.Body.NONE).status()).isEqualTo(200);
    }

    private String count(Actor actor, String tag) {
        var topics = org.jsoup.Jsoup.parse(story.as(actor).get("/tags").body());
        return topics.select("a[href=/tags/" + tag + "]").first().text().replaceAll("\\D+", "");
    }

    /** The names of private spaces are free for others, and their addresses do not count up. */
    @Test
    void founding_a_space_does_not_tell_of_private_ones() {
        var hush = story.told().as(Actor.STEWARD).json("POST", "/api/v1/spaces", Map.of("name", "Hush hush", "purpose", "Ours", "visibility", "private"));
        var founded = story.as(Actor.OUTSIDER).json("POST", "/api/v1/spaces", Map.of("name", "Hush hush", "purpose", "Ours too", "visibility", "closed"));
        assertThat(List.of(hush.status(), founded.status())).containsOnly(201);
        assertThat(founded.at("/slug")).isEqualTo("hush-hush");
    }

    /** The times of many requests, each once for what is hidden and once for what is not there. */
    @Test
    void the_time_it_takes_does_not_tell_either() {
        var hidden = story.shared("private").get("post");
        var times = List.of(new ArrayList<Long>(), new ArrayList<Long>());
        for (int i = 0; i < 200; i++) {
            times.get(0).add(nanos("/api/v1/posts/" + hidden));
            times.get(1).add(nanos("/api/v1/posts/" + UUID.randomUUID()));
        }
        var medians = times.stream().map(t -> t.stream().sorted().skip(100).findFirst().orElseThrow()).toList();
        assertThat((double) medians.get(0) / medians.get(1)).isBetween(0.6, 1.67);
    }

    private long nanos(String path) {
        var start = System.nanoTime();
        story.as(Actor.OUTSIDER).get(path);
        return System.nanoTime() - start;
    }
}
