package org.sharewell.roster;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.access.Rows;
import org.sharewell.people.Viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.roster.Writers.atOnce;
import static org.sharewell.roster.Writers.in;
import static org.sharewell.roster.Writers.tried;

@QuarkusTest
class SwapsTest {
    @Inject
    Writers writers;
    @Inject
    Roster roster;
    @Inject
    Swaps swaps;
    @Inject
    Slots slots;
    @Inject
    Rows rows;

    private Viewer olga;
    private Viewer pavel;
    private Slot hers;
    private Slot his;

    @BeforeEach
    void two_with_a_slot_each() {
        olga = writers.somebody();
        pavel = writers.somebody();
        for (var person : List.of(olga, pavel)) rows.change("insert into writer (person_id, joined_at) values (?1, now())", person.id());
        hers = writers.empty(olga, writers.monday(2));
        his = writers.empty(pavel, writers.monday(3));
    }

    private UUID exchange() {
        assertThat(tried(() -> swaps.askToExchange(olga, hers.id, his.id))).isEqualTo("done");
        return in(() -> swaps.open(pavel, writers.monday(0))).getFirst().id();
    }

    private UUID take() {
        assertThat(tried(() -> swaps.askToTake(olga, hers.id, pavel.username()))).isEqualTo("done");
        return in(() -> swaps.open(pavel, writers.monday(0))).getFirst().id();
    }

    @Test
    void both_slots_change_places_and_drafts_go_with_their_authors() {
        var draft = writers.draft(olga, "Weights");
        in(() -> slots.plan(olga, draft, writers.monday(2)));
        var swap = exchange();
        assertThat(tried(() -> swaps.accept(pavel, swap))).isEqualTo("done");
        assertThat(List.of(writers.now(hers).day, writers.now(his).day)).containsExactly(writers.monday(3), writers.monday(2));
        assertThat(List.of(writers.now(hers).person, writers.now(his).person)).containsExactly(olga.id(), pavel.id());
        assertThat(writers.now(hers).post).isEqualTo(draft);
        assertThat(in(() -> swaps.open(pavel, writers.monday(0)))).isEmpty();
    }

    @Test
    void who_takes_a_slot_does_not_take_the_draft() {
        var draft = writers.draft(olga, "Weights");
        in(() -> slots.plan(olga, draft, writers.monday(2)));
        var swap = take();
        assertThat(tried(() -> swaps.accept(pavel, swap))).isEqualTo("done");
        assertThat(writers.now(hers).person).isEqualTo(pavel.id());
        assertThat(writers.now(hers).post).isNull();
    }

    @Test
    void sixteen_acceptances_at_once_are_one_exchange() throws Exception {
        var swap = exchange();
        var outcomes = atOnce(() -> tried(() -> swaps.accept(pavel, swap)));
        assertThat(outcomes.stream().filter("done"::equals)).hasSize(1);
        assertThat(outcomes).containsOnly("done", "409");
        assertThat(List.of(writers.now(hers).day, writers.now(his).day)).containsExactly(writers.monday(3), writers.monday(2));
    }

    @Test
    void whatever_happens_at_once_every_slot_is_somewhere_once() throws Exception {
        var swap = exchange();
        var next = new AtomicInteger();
        var outcomes = atOnce(() -> switch (next.getAndIncrement() % 4) {
            case 0 -> tried(() -> swaps.accept(pavel, swap));
            case 1 -> tried(() -> swaps.end(olga, swap));
            case 2 -> tried(() -> slots.move(olga, hers.id, writers.monday(5), 0L));
            default -> tried(() -> slots.move(pavel, his.id, writers.monday(6), 0L));
        });
        assertThat(outcomes).isSubsetOf("done", "409", "412");
        assertThat(rows.one("select count(*) from slot where person_id in (?1, ?2)", olga.id(), pavel.id())).isEqualTo("2");
        var exchanged = writers.now(hers).day.equals(writers.monday(3)) && writers.now(his).day.equals(writers.monday(2));
        var days = List.of(writers.now(hers).day, writers.now(his).day);
        assertThat(exchanged || days.getFirst().isAfter(writers.monday(4)) || days.getLast().isAfter(writers.monday(5))
                || days.equals(List.of(writers.monday(2), writers.monday(3)))).as(days.toString()).isTrue();
    }

    @Test
    void chains_of_swaps_do_not_wait_for_each_other() throws Exception {
        var people = java.util.stream.IntStream.range(0, 8).mapToObj(_ -> writers.somebody()).toList();
        var theirs = people.stream().map(person -> writers.empty(person, writers.monday(2).plusDays(people.indexOf(person)))).toList();
        for (var n = 0; n < 8; n++) {
            var one = n;
            assertThat(tried(() -> swaps.askToExchange(people.get(one), theirs.get(one).id, theirs.get((one + 1) % 8).id))).isEqualTo("done");
        }
        var next = new AtomicInteger();
        var outcomes = atOnce(() -> {
            var person = people.get(next.getAndIncrement() % 8);
            var open = in(() -> swaps.open(person, writers.monday(0))).stream().filter(Swaps.Request::mine).findFirst();
            return open.isEmpty() ? "none" : tried(() -> swaps.accept(person, open.get().id()));
        });
        assertThat(outcomes).contains("done").isSubsetOf("done", "409", "none");
        assertThat(theirs.stream().map(slot -> writers.now(slot).day).distinct()).hasSize(8);
    }

    @Test
    void a_no_leaves_everything_where_it_was() {
        var before = rows.now();
        var swap = exchange();
        assertThat(tried(() -> swaps.end(pavel, swap))).isEqualTo("done");
        assertThat(tried(() -> swaps.accept(pavel, swap))).isEqualTo("409");
        assertThat(tried(() -> swaps.end(pavel, swap))).isEqualTo("409");
        assertThat(in(() -> swaps.open(pavel, writers.monday(0)))).isEmpty();
        assertThat(in(() -> swaps.open(olga, writers.monday(0)))).extracting(Swaps.Request::declined).containsExactly(true);
        assertThat(tried(() -> swaps.end(olga, swap))).as("seen").isEqualTo("done");
        assertThat(rows.now()).isEqualTo(before);
    }

    @Test
    void only_who_was_asked_answers() {
        var swap = exchange();
        assertThat(tried(() -> swaps.accept(olga, swap))).isEqualTo("409");
        assertThat(tried(() -> swaps.accept(writers.somebody(), swap))).isEqualTo("409");
        assertThat(tried(() -> swaps.end(writers.somebody(), swap))).isEqualTo("409");
        assertThat(tried(() -> swaps.end(olga, swap))).isEqualTo("done");
    }

    @Test
    void one_offers_only_ones_own_slot_to_somebody_on_the_roster() {
        assertThat(tried(() -> swaps.askToExchange(olga, his.id, hers.id))).isEqualTo("403");
        assertThat(tried(() -> swaps.askToTake(olga, hers.id, writers.somebody().username()))).isEqualTo("422");
        assertThat(tried(() -> swaps.askToTake(olga, hers.id, olga.username()))).isEqualTo("422");
        assertThat(tried(() -> swaps.askToTake(olga, hers.id, "nobody at all"))).isEqualTo("422");
        assertThat(tried(() -> swaps.askToExchange(olga, hers.id, hers.id))).isEqualTo("422");
    }

    @Test
    void a_slot_that_moves_is_asked_about_no_more() {
        var swap = exchange();
        assertThat(tried(() -> slots.move(pavel, his.id, writers.monday(4), 0L))).isEqualTo("done");
        assertThat(tried(() -> swaps.accept(pavel, swap))).isEqualTo("409");
    }

    @Test
    void nobody_gets_a_second_slot_on_a_day() {
        var swap = take();
        writers.empty(pavel, writers.monday(2));
        assertThat(tried(() -> swaps.accept(pavel, swap))).isEqualTo("409");
        assertThat(in(() -> swaps.open(pavel, writers.monday(0)))).as("what cannot be agreed to is not asked").isEmpty();
        assertThat(writers.now(hers).person).isEqualTo(olga.id());
    }

    @Test
    void what_has_a_time_does_not_change_hands() {
        var draft = writers.draft(olga, "Weights");
        in(() -> slots.plan(olga, draft, writers.monday(2)));
        var swap = take();
        writers.schedule(olga, draft, writers.monday(2));
        assertThat(tried(() -> swaps.accept(pavel, swap))).isEqualTo("409");
        assertThat(tried(() -> swaps.askToTake(olga, hers.id, pavel.username()))).isEqualTo("409");
        assertThat(tried(() -> slots.move(olga, hers.id, writers.monday(3), writers.now(hers).version))).as("but to another day").isEqualTo("done");
    }

    @Test
    void who_leaves_the_roster_is_asked_no_more() {
        var swap = take();
        assertThat(tried(() -> roster.leave(pavel))).isEqualTo("done");
        assertThat(tried(() -> swaps.accept(pavel, swap))).isEqualTo("409");
    }
}
