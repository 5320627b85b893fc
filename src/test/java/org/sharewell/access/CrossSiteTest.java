package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;

/** No page elsewhere makes a signed-in browser change anything here, on any route. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class CrossSiteTest {
    private static final List<String[]> ELSEWHERE = List.of(new String[] { "Sec-Fetch-Site", "cross-site" }, new String[] { "Sec-Fetch-Site", "same-site" },
            new String[] { "Sec-Fetch-Site", "cross-site", "Origin", "http://localhost" }, new String[] { "Origin", "https://evil.example" },
                    new String[] { "Origin", "null" },
            new String[] { "Referer", "https://evil.example/" }, new String[] { "Accept", "*/*" });

    @Inject
    Story story;
    @Inject
    Rows rows;

    @Test
    void what_comes_from_elsewhere_is_refused_and_does_nothing() {
        story.told();
        var before = rows.now();
        var let = new ArrayList<String>();
        Matrix.cases().stream().filter(c -> c.row().isUnsafe()).forEach(c -> ELSEWHERE.forEach(headers -> {
            var actor = allowed(c);
            var answer = new Attempt(c.row(), story, story.shared(c.state())).by(actor, story.as(actor).with(headers));
            if (answer.status() != 403) let.add(c + " " + String.join(" ", headers) + " " + answer.status());
            if (let.isEmpty()) let.addAll(Manners.complaints(actor, c.row().path(), answer));
        }));
        assertThat(let).isEmpty();
        assertThat(rows.now()).isEqualTo(before);
    }

    @Test
    void looking_changes_nothing() {
        story.told();
        var before = rows.now();
        // Taking texts along is written down in the audit log.
        Matrix.cases().stream().filter(c -> !c.row().isUnsafe() && !c.row().path().endsWith(".zip")).forEach(c -> new Attempt(c.row(), story, story.shared(c.state())).by(allowed(c)));
        assertThat(rows.now()).isEqualTo(before);
    }

    private static Actor allowed(Matrix.Case wanted) {
        return wanted.outcomes().entrySet().stream().filter(e -> e.getValue() == Outcome.OK && !e.getKey().isStranger()).map(e -> e.getKey())
                .findFirst().orElse(Actor.AUTHOR);
    }
}
