package org.sharewell.spaces;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.sharewell.Cast;
import org.sharewell.people.Viewer;
import org.sharewell.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class MembershipTest {
    private static final int CROWD = 16;

    @Inject
    Cast cast;
    @Inject
    Founding founding;
    @Inject
    Spaces spaces;
    @Inject
    Memberships memberships;
    @Inject
    Stewards stewards;
    @Inject
    EntityManager entities;

    /** What Bruno is, what is done, what he is afterwards (or the refusal), and what the same leads to a second time. */
    @ParameterizedTest
    @CsvSource({ "null, join, asked, asked", "asked, join, asked, asked", "invited, join, member, member", "member, join, member, member", "steward, join, steward, steward",
            "null, invite, invited, invited", "asked, invite, member, member", "invited, invite, invited, invited", "member, invite, member, member", "steward, invite, steward, steward",
            "null, admit, 409, 409", "asked, admit, member, member", "invited, admit, 409, 409", "member, admit, member, member", "steward, admit, steward, steward",
            "null, end, null, null", "asked, end, null, null", "invited, end, null, null", "member, end, null, null", "steward, end, null, null",
            "null, remove, null, null", "asked, remove, null, null", "invited, remove, null, null", "member, remove, null, null", "steward, remove, null, null",
            "null, name, 409, 409", "asked, name, 409, 409", "invited, name, 409, 409", "member, name, steward, steward", "steward, name, steward, steward",
            "null, standDown, 409, 409", "asked, standDown, 409, 409", "invited, standDown, 409, 409", "member, standDown, member, member", "steward, standDown, member, member" })
    void every_verb_in_every_state_once_twice_and_at_once(String state, String verb, String then, String again) throws Exception {
        var slug = founding.space("closed");
        founding.bring(slug, "bruno", state);
        assertThat(outcome(slug, verb)).isEqualTo(then);
        assertThat(outcome(slug, verb)).isEqualTo(again);

        var crowded = founding.space("closed");
        founding.bring(crowded, "bruno", state);
        assertThat(atOnce(() -> outcome(crowded, verb))).containsOnly(then);
        assertThat(founding.role(crowded, "bruno")).isEqualTo(then.equals("409") ? state : then);
    }

    @ParameterizedTest
    @CsvSource({ "open, member", "closed, asked", "private, 404" })
    void joining_depends_on_who_may_get_in(String visibility, String then) {
        assertThat(outcome(founding.space(visibility), "join")).isEqualTo(then);
    }

    @ParameterizedTest
    @CsvSource({ "invite", "admit", "remove", "name", "standDown" })
    void only_stewards_act_on_others(String verb) {
        var slug = founding.space("open");
        founding.bring(slug, "chen", "member");
        assertThat(outcome(slug, verb, "chen")).isEqualTo("403");
        assertThat(founding.role(slug, "bruno")).isEqualTo("null");
    }

    @Test
    void sixteen_joins_at_once_are_one_membership_and_one_event() throws Exception {
        var slug = founding.space("open");
        assertThat(atOnce(() -> outcome(slug, "join"))).containsOnly("member");
        assertThat(founding.events(slug, "Membership.Joined")).isEqualTo(2);
    }

    @Test
    void sixteen_people_join_at_once() throws Exception {
        var slug = founding.space("open");
        IntStream.range(0, CROWD).forEach(n -> cast.person("joiner" + n));
        var next = new AtomicInteger();
        atOnce(() -> tried(() -> join(slug, cast.viewer("joiner" + next.getAndIncrement()))));
        assertThat(Founding.in(() -> spaces.card(cast.viewer("chen"), slug)).members()).isEqualTo(CROWD + 1);
    }

    @Test
    void the_last_steward_stays() {
        var slug = founding.space("open");
        founding.bring(slug, "bruno", "member");
        assertThat(tried(() -> end(slug, "amal"))).isEqualTo("409");
        assertThat(tried(() -> standDown(slug, "amal"))).isEqualTo("409");
        assertThat(founding.role(slug, "amal")).isEqualTo("steward");
    }

    @Test
    void two_stewards_who_leave_at_once_do_not_leave_the_space_alone() throws Exception {
        var slug = founding.space("open");
        founding.bring(slug, "bruno", "steward");
        var next = new AtomicInteger();
        var outcomes = atOnce(() -> tried(() -> end(slug, next.getAndIncrement() % 2 == 0 ? "amal" : "bruno")));
        assertThat(outcomes).contains("409", "done");
        assertThat(List.of(founding.role(slug, "amal"), founding.role(slug, "bruno"))).containsExactlyInAnyOrder("steward", "null");
    }

    @Test
    void a_steward_who_has_left_the_firm_does_not_care_for_the_space_any_more() {
        var slug = founding.space("open");
        founding.bring(slug, "gone", "steward");
        Founding.in(() -> entities.createNativeQuery("update person set deactivated_at = now() where username = 'gone'").executeUpdate());
        assertThat(tried(() -> end(slug, "amal"))).isEqualTo("409");
    }

    @Test
    void sixteen_who_choose_the_same_name_at_once_get_it_once() throws Exception {
        var form = new SpaceForm(Founding.name(), "Who is first", "open");
        var outcomes = atOnce(() -> tried(() -> spaces.found(cast.viewer("amal"), form)));
        assertThat(outcomes.stream().filter("done"::equals)).hasSize(1);
        assertThat(outcomes).containsOnly("done", "422");
    }

    @Test
    void who_asked_is_in_once_the_space_is_open() {
        var slug = founding.space("closed");
        founding.bring(slug, "bruno", "asked");
        revise(slug, "open");
        assertThat(founding.role(slug, "bruno")).isEqualTo("member");
    }

    @Test
    void who_asked_does_not_find_a_space_that_became_private_until_let_in() {
        var slug = founding.space("closed");
        founding.bring(slug, "bruno", "asked");
        revise(slug, "private");
        assertThat(tried(() -> spaces.card(cast.viewer("bruno"), slug))).isEqualTo("404");
        assertThat(outcome(slug, "join")).isEqualTo("404");
        assertThat(outcome(slug, "admit")).isEqualTo("member");
        assertThat(tried(() -> spaces.card(cast.viewer("bruno"), slug))).isEqualTo("done");
    }

    private void revise(String slug, String visibility) {
        Founding.in(() -> {
            var space = spaces.locked(cast.viewer("amal"), slug);
            spaces.revise(cast.viewer("amal"), space, new SpaceForm(space.name, space.purpose, visibility));
            return null;
        });
    }

    /** What Bruno is after a verb, or the status of its refusal; Amal acts on him. */
    private String outcome(String slug, String verb) {
        return outcome(slug, verb, "amal");
    }

    private String outcome(String slug, String verb, String actor) {
        var by = cast.viewer(actor);
        var bruno = cast.viewer("bruno");
        var refused = tried(() -> verb.equals("join") ? join(slug, bruno) : verb.equals("end") ? end(slug, "bruno") : act(slug, verb, by, bruno.id()));
        return refused.equals("done") ? founding.role(slug, "bruno") : refused;
    }

    private Object join(String slug, Viewer viewer) {
        memberships.join(viewer, spaces.locked(viewer, slug));
        return null;
    }

    private Object end(String slug, String username) {
        memberships.end(cast.viewer(username), spaces.locked(cast.viewer(username), slug), cast.id(username));
        return null;
    }

    private Object standDown(String slug, String username) {
        stewards.standDown(cast.viewer(username), spaces.locked(cast.viewer(username), slug), cast.id(username));
        return null;
    }

    private Object act(String slug, String verb, Viewer by, UUID person) {
        var space = spaces.locked(by, slug);
        switch (verb) {
            case "invite" -> memberships.invite(by, space, person);
            case "admit" -> memberships.admit(by, space, person);
            case "remove" -> memberships.end(by, space, person);
            case "name" -> stewards.name(by, space, person);
            default -> stewards.standDown(by, space, person);
        }
        return null;
    }

    private static String tried(Callable<?> act) {
        try {
            Founding.in(act);
            return "done";
        } catch (Refusal refusal) {
            return String.valueOf(refusal.status());
        }
    }

    private static List<String> atOnce(Callable<String> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CROWD)) {
            return threads.invokeAll(IntStream.range(0, CROWD).mapToObj(_ -> act).toList()).stream().map(future -> {
                try {
                    return future.get();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }).toList();
        }
    }
}
