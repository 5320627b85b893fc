package org.sharewell.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Proposes slots in the agreed rhythm: to everybody when weeks are opened, and to whoever joins. */
@ApplicationScoped
public class Proposals {
    /** Whoever joins has some days to think of something to write. */
    private static final int DAYS_TO_BEGIN = 7;
    private static final int WEEKS = 8;
    private static final int MOST_WEEKS = 26;
    private static final String TURNS = """
            select w.person_id, (select max(s.day) from slot s where s.person_id = w.person_id) as last
            from writer w join person p on p.id = w.person_id
            where w.joined_at is not null and p.deactivated_at is null order by w.joined_at, w.person_id""";

    private final Session session;
    private final Cadences cadences;
    private final Locks locks;
    private final Days days;
    private final Clock clock;

    Proposals(Session session, Cadences cadences, Locks locks, Days days, Clock clock) {
        this.session = session;
        this.cadences = cadences;
        this.locks = locks;
        this.days = days;
        this.clock = clock;
    }

    /** The first slots of somebody who joins: to the end of the weeks that are open, or of the next eight. */
    @Transactional(MANDATORY)
    void welcome(Viewer viewer) {
        var today = days.today(viewer);
        var last = opened().map(Period::last).filter(day -> day.isAfter(today)).orElse(Span.weeks(today, WEEKS).last());
        propose(new Span(today.plusDays(DAYS_TO_BEGIN), last), turns().stream().filter(turn -> turn.person().equals(viewer.id())).toList());
    }

    /** Opens the weeks after those that are open: everybody on the roster gets slots in them, and keeps those they have. Gives the id of these weeks. */
    @Transactional(MANDATORY)
    public UUID open(Viewer viewer, int weeks) {
        Steward.require(viewer);
        if (weeks < 1 || weeks > MOST_WEEKS) throw Refusal.invalid("weeks", Message.of(RosterMessages.class, m -> m.between(1, MOST_WEEKS)));
        locks.periods();
        var span = Span.weeks(next(viewer), weeks);
        var period = Ids.next();
        session.createNativeMutationQuery("insert into roster_period (id, first_day, last_day, opened_at, opened_by) values (:id, :first, :last, :now, :by)")
                .setParameter("id", period).setParameter("first", span.first()).setParameter("last", span.last())
                .setParameter("now", clock.instant()).setParameter("by", viewer.id()).executeUpdate();
        propose(span, turns());
        return period;
    }

    /** The Monday with which the next weeks begin. */
    LocalDate next(Viewer viewer) {
        var monday = Span.monday(days.today(viewer)).plusWeeks(1);
        return opened().map(period -> period.last().plusDays(1)).filter(day -> day.isAfter(monday)).orElse(monday);
    }

    /** The last weeks that were opened. */
    Optional<Period> opened() {
        return session.createNativeQuery("""
                select r.first_day, r.last_day, p.name from roster_period r join person p on p.id = r.opened_by order by r.last_day desc limit 1""", Period.class)
                .uniqueResultOptional();
    }

    private List<RoundRobin.Turn> turns() {
        return session.createNativeQuery(TURNS, RoundRobin.Turn.class).getResultList();
    }

    private void propose(Span span, List<RoundRobin.Turn> turns) {
        var taken = session.createNativeQuery("select day from slot where day between :first and :last", LocalDate.class)
                .setParameter("first", span.first()).setParameter("last", span.last()).getResultList();
        new RoundRobin(span, cadences.now().everyDays(), taken).spread(turns).forEach(this::keep);
    }

    private void keep(RoundRobin.Proposal proposal) {
        session.createNativeMutationQuery("insert into slot (id, person_id, day) values (:id, :person, :day) on conflict (person_id, day) do nothing")
                .setParameter("id", Ids.next()).setParameter("person", proposal.person(), UUID.class).setParameter("day", proposal.day()).executeUpdate();
    }

    /** Weeks that were opened, and by whom. */
    public record Period(LocalDate first, LocalDate last, String by) {}
}
