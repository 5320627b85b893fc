package org.sharewell.roster;

import java.time.DayOfWeek;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.access.Rows;
import org.sharewell.people.Viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharewell.roster.Writers.atOnce;
import static org.sharewell.roster.Writers.in;
import static org.sharewell.roster.Writers.tried;

@QuarkusTest
class RosterTest {
    @Inject
    Cast cast;
    @Inject
    Writers writers;
    @Inject
    Roster roster;
    @Inject
    Proposals proposals;
    @Inject
    Cadences cadences;
    @Inject
    Turns turns;
    @Inject
    Weeks weeks;
    @Inject
    Rows rows;

    private Roster.Standing standing(Viewer viewer) {
        return in(() -> roster.standing(viewer.id()));
    }

    @Test
    void whoever_joins_gets_slots_in_the_agreed_rhythm() {
        var olga = writers.somebody();
        assertThat(tried(() -> roster.join(olga))).isEqualTo("done");
        var slots = in(() -> turns.of(olga, writers.monday(0)));
        assertThat(slots).isNotEmpty().allMatch(turn -> turn.day().getDayOfWeek() != DayOfWeek.SATURDAY && turn.day().getDayOfWeek() != DayOfWeek.SUNDAY);
        for (var n = 1; n < slots.size(); n++) assertThat(slots.get(n).day()).isEqualTo(slots.get(n - 1).day().plusDays(14));
        assertThat(slots.getFirst().day()).as("with a week to think").isAfterOrEqualTo(new Days(java.time.Clock.systemUTC()).today(olga).plusDays(7));
    }

    @Test
    void sixteen_joins_at_once_propose_once() throws Exception {
        var olga = writers.somebody();
        assertThat(atOnce(() -> tried(() -> roster.join(olga)))).containsOnly("done");
        var days = in(() -> turns.of(olga, writers.monday(0))).stream().map(Turn::day).toList();
        assertThat(days).isNotEmpty().doesNotHaveDuplicates();
        assertThat(days.getFirst().plusDays(14)).isEqualTo(days.get(1));
    }

    @Test
    void nobody_is_on_it_without_agreeing() {
        var olga = writers.somebody();
        var pavel = writers.somebody();
        assertThat(tried(() -> roster.ask(pavel, olga.username()))).as("only stewards ask").isEqualTo("403");
        assertThat(tried(() -> roster.ask(cast.viewer("mila"), olga.username()))).isEqualTo("done");
        assertThat(standing(olga)).isEqualTo(Roster.Standing.ASKED);
        assertThat(in(() -> turns.of(olga, writers.monday(0)))).isEmpty();
        assertThat(in(() -> roster.writers()).stream().map(writer -> writer.username())).doesNotContain(olga.username());
        assertThat(tried(() -> roster.join(olga))).isEqualTo("done");
        assertThat(standing(olga)).isEqualTo(Roster.Standing.ON);
        assertThat(tried(() -> roster.ask(olga, pavel.username()))).isEqualTo("403");
        assertThat(tried(() -> roster.ask(cast.viewer("mila"), "no such body"))).isEqualTo("422");
    }

    @Test
    void leaving_and_saying_no_leave_nothing() {
        var olga = writers.somebody();
        var before = rows.now();
        assertThat(tried(() -> roster.join(olga))).isEqualTo("done");
        assertThat(tried(() -> roster.leave(olga))).isEqualTo("done");
        assertThat(rows.now()).isEqualTo(before);
        assertThat(tried(() -> roster.ask(cast.viewer("mila"), olga.username()))).isEqualTo("done");
        assertThat(tried(() -> roster.leave(olga))).isEqualTo("done");
        assertThat(rows.now()).isEqualTo(before);
    }

    @Test
    void a_steward_opens_weeks_and_what_was_skipped_in_them_stays_skipped() {
        var mila = cast.viewer("mila");
        var olga = writers.somebody();
        rows.change("insert into writer (person_id, joined_at) values (?1, now())", olga.id());
        assertThat(tried(() -> proposals.open(olga, 4))).isEqualTo("403");
        assertThat(tried(() -> proposals.open(mila, 0))).isEqualTo("422");
        assertThat(tried(() -> proposals.open(mila, 27))).isEqualTo("422");
        assertThat(tried(() -> proposals.open(mila, 4))).isEqualTo("done");
        var first = in(() -> proposals.opened().orElseThrow());
        assertThat(in(() -> turns.of(olga, writers.monday(0)))).hasSize(2).allMatch(turn -> new Span(first.first(), first.last()).has(turn.day()));
        rows.change("delete from slot where person_id = ?1", olga.id());
        assertThat(tried(() -> proposals.open(mila, 2))).isEqualTo("done");
        assertThat(in(() -> turns.of(olga, writers.monday(0)))).singleElement().satisfies(turn -> assertThat(turn.day()).isAfter(first.last()));
        assertThat(in(() -> proposals.opened().orElseThrow()).first()).isEqualTo(first.last().plusDays(1));
    }

    @Test
    void stewards_who_open_weeks_at_once_open_them_one_after_the_other() throws Exception {
        assertThat(atOnce(() -> tried(() -> proposals.open(cast.viewer("mila"), 1)))).containsOnly("done");
        assertThat(rows.one("select count(*) from roster_period where last_day - first_day = 6")).satisfies(count -> assertThat(Integer.parseInt(count)).isGreaterThanOrEqualTo(16));
    }

    @Test
    void what_was_agreed_is_kept_with_who_and_when() {
        var agreed = "select count(*) from event where type = 'roster.Cadence.Agreed'";
        var before = Integer.parseInt(rows.one(agreed));
        assertThat(tried(() -> cadences.agree(cast.viewer("bruno"), new Cadence(7, 2)))).isEqualTo("403");
        for (var wrong : new Cadence[] { new Cadence(0, 4), new Cadence(91, 4), new Cadence(14, -1), new Cadence(14, 51) })
            assertThat(tried(() -> cadences.agree(cast.viewer("anton"), wrong))).isEqualTo("422");
        assertThat(tried(() -> cadences.agree(cast.viewer("anton"), new Cadence(7, 2)))).isEqualTo("done");
        assertThat(in(cadences::now)).isEqualTo(new Cadence(7, 2));
        assertThat(tried(() -> cadences.agree(cast.viewer("mila"), new Cadence(14, 4)))).isEqualTo("done");
        assertThat(in(cadences::now).enough()).isEqualTo(5);
        assertThat(in(cadences::all).subList(0, 2)).extracting(Cadences.Agreement::username).containsExactly("mila", "anton");
        assertThat(rows.one(agreed)).isEqualTo(String.valueOf(before + 2));
    }

    @Test
    void a_week_that_is_over_is_counted_and_forgotten() {
        var olga = writers.somebody();
        var pavel = writers.somebody();
        var longAgo = Span.monday(java.time.LocalDate.parse("2020-05-13"));
        writers.empty(olga, longAgo);
        writers.empty(pavel, longAgo.plusDays(6));
        in(() -> {
            weeks.close(longAgo.plusDays(7));
            return null;
        });
        assertThat(rows.one("select count(*) from slot where person_id = ?1", olga.id())).as("it may still be Sunday somewhere").isEqualTo("1");
        for (var day = 8; day < 10; day++) {
            var on = longAgo.plusDays(day);
            in(() -> {
                weeks.close(on);
                return null;
            });
        }
        assertThat(rows.one("select count(*) from slot where person_id in (?1, ?2)", olga.id(), pavel.id())).isEqualTo("0");
        assertThat(rows.one("select slots from roster_week where monday = ?1", longAgo)).isEqualTo("2");
    }
}
