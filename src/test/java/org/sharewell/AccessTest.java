package org.sharewell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.ext.web.Router;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.sharewell.access.Actor;
import org.sharewell.access.Attempt;
import org.sharewell.access.Manners;
import org.sharewell.access.Matrix;
import org.sharewell.access.Outcome;
import org.sharewell.access.Routes;
import org.sharewell.access.Rows;
import org.sharewell.access.Story;
import org.sharewell.access.StoryProfile;

/** Tries every route as everybody and compares with the table in {@code access/matrix.yaml}. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class AccessTest {
    private static final Set<Actor> ASKING_FOR_HEADERS = Set.of(Actor.MEMBER, Actor.OUTSIDER, Actor.ANONYMOUS);

    @Inject
    Story story;
    @Inject
    Rows rows;
    @Inject
    Router router;

    static List<Matrix.Case> cases() {
        return Matrix.cases();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everybody_gets_what_the_table_says(Matrix.Case wanted) throws Exception {
        assertThat(differences(wanted)).as(wanted.toString()).isEmpty();
    }

    /** What changes nothing first, by all at once on what everybody shares, which must stay as it is; then each change on something of its own. */
    private List<String> differences(Matrix.Case wanted) throws Exception {
        var shared = new Attempt(wanted.row(), story, story.shared(wanted.state()));
        var before = shared.isUnsafe() ? rows.now() : Map.<String, String> of();
        var found = Collections.synchronizedList(new ArrayList<String>());
        var changes = new EnumMap<Actor, Outcome>(wanted.outcomes());
        changes.values().removeIf(outcome -> outcome != Outcome.OK || !shared.isUnsafe());
        var asking = wanted.outcomes().entrySet().stream().filter(one -> !changes.containsKey(one.getKey()))
                .map(one -> Executors.callable(() -> attempt(shared, one.getKey(), one.getValue(), found))).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var asked : threads.invokeAll(asking)) asked.get();
        }
        if (shared.isUnsafe() && !wanted.outcomes().containsValue(Outcome.INVALID)) changed(before, found);
        changes.forEach((actor, outcome) -> attempt(new Attempt(wanted.row(), story, story.fresh(wanted.row(), wanted.state())), actor, outcome, found));
        return found;
    }

    private static void attempt(Attempt attempt, Actor actor, Outcome outcome, List<String> found) {
        var answer = attempt.by(actor);
        Manners.complaints(actor, attempt.path(), answer).forEach(complaint -> found.add(actor.key() + ": " + complaint));
        if (!outcome.is(answer, attempt.path())) found.add(actor.key() + ": " + answer.status() + " " + answer.location() + " is not " + outcome);
        if (!attempt.isUnsafe() && ASKING_FOR_HEADERS.contains(actor) && attempt.headersBy(actor).status() != answer.status()) found.add(actor.key()
                + ": HEAD is answered otherwise");
    }

    private void changed(Map<String, String> before, List<String> found) {
        var after = rows.now();
        after.forEach((table, sum) -> {
            if (!sum.equals(before.get(table))) found.add("a refusal changed " + table);
        });
    }

    @Test
    void every_route_has_a_row_and_every_row_a_route() {
        var rows = Matrix.rows("routes").stream().map(Matrix.Row::route).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rows).isEqualTo(Routes.declared());
    }

    @Test
    void every_path_that_extensions_serve_has_a_row() {
        assertThat(Routes.served(router)).as("paths without a row under elsewhere").isEmpty();
    }

    @Test
    void every_rule_is_used() {
        assertThat(Matrix.rows().stream().map(Matrix.Row::rule).collect(Collectors.toSet())).isEqualTo(Matrix.rules());
    }
}
