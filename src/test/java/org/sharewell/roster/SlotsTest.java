package org.sharewell.roster;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.access.Rows;
import org.sharewell.people.Viewer;
import org.sharewell.web.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.roster.Writers.atOnce;
import static org.sharewell.roster.Writers.in;
import static org.sharewell.roster.Writers.tried;

@QuarkusTest
class SlotsTest {
    @Inject
    Writers writers;
    @Inject
    Slots slots;
    @Inject
    Turns turns;
    @Inject
    Days days;
    @Inject
    Rows rows;
    @Inject
    Cast cast;

    @Test
    void a_draft_gets_a_day_and_then_another() {
        var olga = writers.somebody();
        var draft = writers.draft(olga, "Weights");
        var first = in(() -> slots.plan(olga, draft, writers.monday(2)));
        var second = in(() -> slots.plan(olga, draft, writers.monday(3)));
        assertThat(second.id).isEqualTo(first.id);
        assertThat(in(() -> turns.of(olga, writers.monday(0)))).singleElement()
                .satisfies(turn -> assertThat(turn.day()).isEqualTo(writers.monday(3)))
                .satisfies(turn -> assertThat(turn.title()).isEqualTo("Weights"));
    }

    @Test
    void a_draft_fills_the_empty_slot_of_its_day() {
        var olga = writers.somebody();
        var empty = writers.empty(olga, writers.monday(2));
        var draft = writers.draft(olga, "Weights");
        assertThat(in(() -> slots.plan(olga, draft, writers.monday(2))).id).isEqualTo(empty.id);
        var other = writers.empty(olga, writers.monday(4));
        in(() -> slots.plan(olga, draft, writers.monday(4)));
        assertThat(writers.now(other)).as("the empty one gives way").isNull();
        assertThat(writers.now(empty).day).isEqualTo(writers.monday(4));
    }

    @Test
    void a_person_has_one_slot_on_a_day() {
        var olga = writers.somebody();
        in(() -> slots.plan(olga, writers.draft(olga, "Weights"), writers.monday(2)));
        var second = writers.draft(olga, "Measures");
        assertThat(tried(() -> slots.plan(olga, second, writers.monday(2)))).isEqualTo("409");
        var empty = writers.empty(olga, writers.monday(3));
        assertThat(tried(() -> slots.move(olga, empty.id, writers.monday(2), 0L))).isEqualTo("409");
        var pavel = writers.somebody();
        assertThat(tried(() -> slots.plan(pavel, writers.draft(pavel, "Also"), writers.monday(2)))).as("others may share it").isEqualTo("done");
    }

    @Test
    void sixteen_drags_of_a_draft_at_once_are_one_slot() throws Exception {
        var olga = writers.somebody();
        var draft = writers.draft(olga, "Weights");
        assertThat(atOnce(() -> tried(() -> slots.plan(olga, draft, writers.monday(2))))).containsOnly("done");
        assertThat(in(() -> turns.of(olga, writers.monday(0)))).hasSize(1);
    }

    @Test
    void two_authors_who_drag_at_once_give_their_article_one_day() throws Exception {
        var olga = writers.somebody();
        var pavel = writers.somebody();
        var draft = writers.draft(olga, "Together", true, pavel.username());
        writers.accept(pavel, draft);
        var who = new java.util.concurrent.atomic.AtomicInteger();
        assertThat(atOnce(() -> {
            var author = who.getAndIncrement() % 2 == 0 ? olga : pavel;
            return tried(() -> slots.plan(author, draft, writers.monday(2)));
        })).containsOnly("done");
        assertThat(in(() -> turns.of(olga, writers.monday(0))).size() + in(() -> turns.of(pavel, writers.monday(0))).size()).isEqualTo(1);
    }

    @Test
    void whoever_moves_what_was_moved_meanwhile_is_told() {
        var olga = writers.somebody();
        var slot = writers.empty(olga, writers.monday(2));
        assertThat(tried(() -> slots.move(olga, slot.id, writers.monday(3), 0L))).isEqualTo("done");
        assertThat(tried(() -> slots.move(olga, slot.id, writers.monday(4), 0L))).isEqualTo("412");
        assertThat(tried(() -> slots.move(olga, slot.id, writers.monday(4), null))).isEqualTo("412");
        assertThat(tried(() -> slots.move(olga, slot.id, writers.monday(4), 1L))).isEqualTo("done");
    }

    @Test
    void sixteen_moves_from_the_same_sight_are_one() throws Exception {
        var olga = writers.somebody();
        var slot = writers.empty(olga, writers.monday(2));
        var weeks = new java.util.concurrent.atomic.AtomicInteger(3);
        var outcomes = atOnce(() -> tried(() -> slots.move(olga, slot.id, writers.monday(weeks.getAndIncrement()), 0L)));
        assertThat(outcomes).containsOnly("done", "412");
        assertThat(outcomes.stream().filter("done"::equals)).hasSize(1);
    }

    @Test
    void what_is_published_stays() {
        var olga = writers.somebody();
        var draft = writers.draft(olga, "Weights");
        var slot = in(() -> slots.plan(olga, draft, writers.monday(2)));
        writers.publish(olga, draft);
        assertThat(tried(() -> slots.move(olga, slot.id, writers.monday(3), slot.version))).isEqualTo("409");
        assertThat(tried(() -> slots.plan(olga, draft, writers.monday(3)))).isEqualTo("409");
        assertThat(in(() -> turns.of(olga, writers.monday(0)))).as("its turn is over").isEmpty();
    }

    @Test
    void who_writes_something_else_that_week_has_written() {
        var olga = writers.somebody();
        writers.empty(olga, writers.monday(0).plusDays(6));
        writers.empty(olga, writers.monday(1));
        assertThat(in(() -> turns.of(olga, writers.monday(0)))).hasSize(2);
        writers.publish(olga, writers.draft(olga, "Unplanned"));
        assertThat(in(() -> turns.of(olga, writers.monday(0)))).singleElement().satisfies(turn -> assertThat(turn.day()).isEqualTo(writers.monday(1)));
    }

    @Test
    void others_change_nothing() {
        var olga = writers.somebody();
        var pavel = writers.somebody();
        var draft = writers.draft(olga, "Weights");
        var slot = in(() -> slots.plan(olga, draft, writers.monday(2)));
        assertThat(tried(() -> slots.move(pavel, slot.id, writers.monday(3), 0L))).isEqualTo("403");
        assertThat(tried(() -> slots.skip(pavel, slot.id))).isEqualTo("403");
        assertThat(tried(() -> slots.plan(pavel, draft, writers.monday(2)))).as("a draft does not exist for others").isEqualTo("404");
        assertThat(tried(() -> slots.skip(pavel, UUID.randomUUID()))).isEqualTo("404");
    }

    @Test
    void who_is_only_invited_gives_a_draft_no_day() {
        var olga = writers.somebody();
        var pavel = writers.somebody();
        var draft = writers.draft(olga, "Together", true, pavel.username());
        assertThat(tried(() -> slots.plan(pavel, draft, writers.monday(2)))).isEqualTo("403");
        writers.accept(pavel, draft);
        assertThat(tried(() -> slots.plan(pavel, draft, writers.monday(2)))).isEqualTo("done");
    }

    @Test
    void only_the_blog_has_days() {
        var olga = writers.somebody();
        var note = writers.draft(olga, "For a space", false);
        assertThat(tried(() -> slots.plan(olga, note, writers.monday(2)))).isEqualTo("409");
    }

    @Test
    void a_title_is_for_those_who_may_read_the_draft() {
        var olga = writers.somebody();
        in(() -> slots.plan(olga, writers.draft(olga, "Secret so far"), writers.monday(2)));
        assertThat(seen(writers.somebody(), olga).title()).isNull();
        assertThat(seen(cast.viewer("erin"), olga).title()).as("administrators are nobody's readers").isNull();
        assertThat(seen(olga, olga).title()).isEqualTo("Secret so far");
        assertThat(seen(writers.somebody(), olga).hasDraft()).isTrue();
    }

    private Turn seen(Viewer by, Viewer holder) {
        return in(() -> turns.between(by, Span.weeks(writers.monday(2), 1))).stream().filter(turn -> turn.person().equals(holder.id())).findFirst().orElseThrow();
    }

    @Test
    void a_draft_thrown_away_leaves_its_day() {
        var olga = writers.somebody();
        var draft = writers.draft(olga, "Weights");
        var slot = in(() -> slots.plan(olga, draft, writers.monday(2)));
        rows.change("delete from byline where post_id = ?1", draft);
        rows.change("delete from post where id = ?1", draft);
        assertThat(writers.now(slot).post).isNull();
    }

    /** Not in this table and not in another: a skipped slot was never there. */
    @Test
    void no_row_anywhere_remembers_what_was_skipped() {
        var olga = writers.somebody();
        var draft = writers.draft(olga, "Weights");
        var before = rows.now();
        var kept = in(() -> slots.plan(olga, draft, writers.monday(2)));
        assertThat(rows.now()).isNotEqualTo(before);
        in(() -> {
            slots.skip(olga, kept.id);
            return null;
        });
        assertThat(rows.now()).isEqualTo(before);
        assertThat(rows.one("select count(*) from audit_entry where cast(details as text) like ?1", "%" + kept.id + "%")).isEqualTo("0");
    }

    @Test
    void days_are_from_today_to_a_year_ahead() {
        var olga = writers.somebody();
        var today = days.today(olga);
        assertThat(days.chosen(olga, " " + today + " ")).isEqualTo(today);
        assertThat(days.chosen(olga, today.plusYears(1).toString())).isEqualTo(today.plusYears(1));
        for (var typed : new String[] { today.minusDays(1).toString(), today.plusYears(1).plusDays(1).toString(), "", null, "tomorrow", "2026-02-30", "9999999-01-01" })
            assertThat(tried(() -> days.chosen(olga, typed))).as(typed).isEqualTo("422");
    }

    @Test
    void a_day_begins_where_somebody_lives() {
        var far = rows.change("update person set time_zone = 'Pacific/Kiritimati' where username = ?1", writers.somebody().username());
        assertThat(far).isEqualTo(1);
        var east = zoned("Pacific/Kiritimati");
        var west = zoned("Pacific/Pago_Pago");
        assertThat(days.today(east)).isEqualTo(LocalDate.now(ZoneId.of("Pacific/Kiritimati"))).isAfter(days.today(west));
    }

    private Viewer zoned(String zone) {
        var somebody = writers.somebody();
        rows.change("update person set time_zone = ?1 where username = ?2", zone, somebody.username());
        return cast.viewer(somebody.username());
    }

    @Test
    void refusals_are_sentences() {
        var olga = writers.somebody();
        try {
            days.chosen(olga, "2020-01-01");
        } catch (Refusal refusal) {
            assertThat(refusal.in(java.util.Locale.GERMAN)).containsExactly("Dieser Tag ist vorbei. Wähle heute oder einen späteren.");
        }
    }
}
