package org.sharewell.roster;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;
import org.sharewell.text.Text;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Who writes on the blog by turns: those who joined by themselves, or agreed when a colleague asked. Nobody else is on it. */
@ApplicationScoped
public class Roster {
    private static final String WRITERS = """
            select p.username, p.name, p.picture_id from writer w join person p on p.id = w.person_id
            where w.joined_at is not null and p.deactivated_at is null order by search_form(p.name), p.id""";

    private static final String MEMBERS = """
            select p.id, p.username, p.name, p.picture_id, w.joined_at is not null from writer w join person p on p.id = w.person_id
            where (w.joined_at is not null or w.person_id = :viewer) and p.deactivated_at is null order by search_form(p.name), p.id""";

    private final Session session;
    private final Proposals proposals;
    private final People people;
    private final Clock clock;

    Roster(Session session, Proposals proposals, People people, Clock clock) {
        this.session = session;
        this.proposals = proposals;
        this.people = people;
        this.clock = clock;
    }

    /** Everybody on it, by name. */
    public List<Portrait> writers() {
        return session.createNativeQuery(WRITERS, Portrait.class).getResultList();
    }

    /** The same, and what the viewer is to it, in one statement. */
    Members members(Viewer viewer) {
        var rows = session.createNativeQuery(MEMBERS, Member.class).setParameter("viewer", viewer.id()).getResultList();
        var standing = rows.stream().filter(row -> row.person().equals(viewer.id())).findFirst().map(row -> row.joined() ? Standing.ON : Standing.ASKED);
        return new Members(rows.stream().filter(Member::joined).map(row -> new Portrait(row.username(), row.name(), row.picture())).toList(),
                standing.orElse(Standing.OFF));
    }

    /** Somebody on it, by username. */
    Optional<UUID> writer(String username) {
        return people.known(username).filter(Person::isActive).map(person -> person.id).filter(id -> standing(id) == Standing.ON);
    }

    /** What somebody is to the roster. */
    public Standing standing(UUID person) {
        var joined = session.createNativeQuery("select joined_at is not null from writer where person_id = :person", Boolean.class)
                .setParameter("person", person).uniqueResultOptional();
        return joined.map(on -> on ? Standing.ON : Standing.ASKED).orElse(Standing.OFF);
    }

    /** The viewer joins, or agrees to what they were asked; slots are proposed to them for the weeks to come. */
    @Transactional(MANDATORY)
    public void join(Viewer viewer) {
        var joined = session.createNativeMutationQuery("""
                insert into writer (person_id, joined_at) values (:viewer, :now)
                on conflict (person_id) do update set joined_at = :now, asked_by = null where writer.joined_at is null""")
                .setParameter("viewer", viewer.id()).setParameter("now", clock.instant()).executeUpdate();
        if (joined > 0) proposals.welcome(viewer);
    }

    /** The viewer leaves, or says no to what they were asked: with them go the days they had and have written nothing for. */
    @Transactional(MANDATORY)
    public void leave(Viewer viewer) {
        var gone = session.createNativeMutationQuery("delete from writer where person_id = :viewer").setParameter("viewer", viewer.id()).executeUpdate();
        if (gone == 0) return;
        for (var left : List.of("slot where person_id = :viewer and post_id is null", "slot_swap where asked_id = :viewer"))
            session.createNativeMutationQuery("delete from " + left).setParameter("viewer", viewer.id()).executeUpdate();
    }

    /** A steward asks a colleague to join; the colleague decides. Gives their username. */
    @Transactional(MANDATORY)
    public String ask(Viewer viewer, String typed) {
        Steward.require(viewer);
        var colleague = people.known(Text.oneLine(typed)).filter(Person::isActive).orElseThrow(Roster::nobody);
        session.createNativeMutationQuery("insert into writer (person_id, asked_by) values (:person, :by) on conflict do nothing")
                .setParameter("person", colleague.id).setParameter("by", viewer.id()).executeUpdate();
        return colleague.username;
    }

    private static Refusal nobody() {
        return Refusal.invalid("username", Message.of(RosterMessages.class, RosterMessages::noSuchPerson));
    }

    /** Whether somebody is on the roster. */
    public enum Standing { OFF, ASKED, ON }

    /** Everybody on the roster, and what the viewer is to it. */
    record Members(List<Portrait> writers, Standing standing) {}

    record Member(UUID person, String username, String name, UUID picture, boolean joined) {}
}
