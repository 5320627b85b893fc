package org.sharewell.roster;

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

/** What colleagues ask each other: to take a slot, or to exchange two. An answer leaves no trace but where the slots stand. */
@ApplicationScoped
public class Swaps {
    private static final String OPEN = """
            select w.id, s.id as slot, s.day, holder.username, holder.name, holder.picture_id, asked.username, asked.name, o.day, w.asked_id = :viewer as mine, w.declined
            from slot_swap w join slot s on s.id = w.slot_id join person holder on holder.id = s.person_id
            join person asked on asked.id = w.asked_id left join slot o on o.id = w.offered_id
            where (w.asked_id = :viewer and not w.declined or s.person_id = :viewer) and s.day >= :today and holder.deactivated_at is null
              and (w.declined or not exists (select 1 from slot x where x.id <> s.id and x.id is distinct from o.id
                and (x.person_id = w.asked_id and x.day = s.day or x.person_id = s.person_id and x.day = o.day)))
            order by s.day, w.id""";

    private final Session session;
    private final Slots slots;
    private final Roster roster;
    private final Locks locks;
    private final SwapNews news;

    Swaps(Session session, Slots slots, Roster roster, Locks locks, SwapNews news) {
        this.session = session;
        this.slots = slots;
        this.roster = roster;
        this.locks = locks;
        this.news = news;
    }

    /** What the viewer has been asked, as long as it can be agreed to, and has asked, from today on. */
    public List<Request> open(Viewer viewer, LocalDate today) {
        return session.createNativeQuery(OPEN, Request.class).setParameter("viewer", viewer.id()).setParameter("today", today).getResultList();
    }

    /** Asks somebody on the roster to take a slot of the viewer's. */
    @Transactional(MANDATORY)
    public void askToTake(Viewer viewer, UUID slot, String username) {
        var mine = mine(viewer, slot);
        var person = roster.writer(username).filter(id -> !id.equals(viewer.id())).orElseThrow(() -> unknown());
        ask(viewer, mine, person, null);
    }

    /** Asks for another's slot in exchange for one of the viewer's. */
    @Transactional(MANDATORY)
    public void askToExchange(Viewer viewer, UUID slot, UUID other) {
        var mine = mine(viewer, slot);
        var theirs = slots.findByIdOptional(other).filter(s -> !s.person.equals(viewer.id())).orElseThrow(() -> unknown());
        ask(viewer, mine, theirs.person, theirs);
    }

    private Slot mine(Viewer viewer, UUID id) {
        var slot = slots.locked(viewer, id);
        if (!slot.person.equals(viewer.id())) throw Refusal.forbidden(Message.of(RosterMessages.class, RosterMessages::onlyOwnSlots));
        slots.refuseFixed(slot);
        return slot;
    }

    private static Refusal unknown() {
        return Refusal.invalid("with", Message.of(RosterMessages.class, RosterMessages::nobodyToAsk));
    }

    /** One colleague at a time: whoever was asked before is asked no more. */
    private void ask(Viewer viewer, Slot slot, UUID person, Slot offered) {
        var id = Ids.next();
        session.createNativeMutationQuery("delete from slot_swap where slot_id = :slot").setParameter("slot", slot.id).executeUpdate();
        session.createNativeMutationQuery("insert into slot_swap (id, slot_id, asked_id, offered_id) values (:id, :slot, :person, :offered)")
                .setParameter("id", id).setParameter("slot", slot.id).setParameter("person", person)
                .setParameter("offered", offered == null ? null : offered.id, UUID.class).executeUpdate();
        news.asked(new SwapNews.Told(id, person, viewer.name(), slot.day, offered == null ? null : offered.day));
    }

    /** The viewer agrees to what they were asked; both slots change hands at once, or nothing does. */
    @Transactional(MANDATORY)
    public void accept(Viewer viewer, UUID id) {
        var asked = asked(viewer, id).orElseThrow(Swaps::over);
        locks.people(viewer.id(), asked.holder());
        if (asked(viewer, id).filter(asked::equals).isEmpty()) throw over();
        var slot = fresh(asked.slot());
        var offered = asked.offered() == null ? null : fresh(asked.offered());
        var told = told(viewer, id, asked.holder(), slot, offered);
        if (offered == null) take(viewer, slot);
        else exchange(slot, offered);
        news.agreed(told);
    }

    private static SwapNews.Told told(Viewer viewer, UUID id, UUID holder, Slot slot, Slot offered) {
        return new SwapNews.Told(id, holder, viewer.name(), slot.day, offered == null ? null : offered.day);
    }

    private Slot fresh(UUID id) {
        return slots.again(slots.visible(id));
    }

    private void take(Viewer viewer, Slot slot) {
        slots.refuseFixed(slot);
        if (slots.on(viewer.id(), slot.day).isPresent()) throw Slots.conflict(RosterMessages::dayTaken);
        slots.forgetSwaps(slot);
        slot.give(viewer.id());
    }

    /** Each keeps what they mean to write, and writes it on the other's day. */
    private void exchange(Slot one, Slot other) {
        slots.refuseFixed(one);
        slots.refuseFixed(other);
        if (slots.on(one.person, other.day).isPresent() || slots.on(other.person, one.day).isPresent()) throw Slots.conflict(RosterMessages::dayTaken);
        var day = one.day;
        one.move(other.day);
        other.move(day);
        slots.forgetSwaps(one);
        slots.forgetSwaps(other);
    }

    /** The viewer says no to what they were asked, or asks no more. */
    @Transactional(MANDATORY)
    public void end(Viewer viewer, UUID id) {
        var asked = asked(viewer, id);
        if (asked.isPresent()) decline(viewer, id, asked.get());
        else if (changed("delete from slot_swap w using slot s where s.id = w.slot_id and w.id = :id and s.person_id = :viewer", viewer, id) == 0) throw over();
    }

    private void decline(Viewer viewer, UUID id, Asked asked) {
        if (changed("update slot_swap set declined = true where id = :id and asked_id = :viewer and not declined", viewer, id) == 0) throw over();
        news.declined(told(viewer, id, asked.holder(), slots.visible(asked.slot()), asked.offered() == null ? null : slots.visible(asked.offered())));
    }

    private int changed(String mutation, Viewer viewer, UUID id) {
        return session.createNativeMutationQuery(mutation).setParameter("id", id).setParameter("viewer", viewer.id()).executeUpdate();
    }

    private Optional<Asked> asked(Viewer viewer, UUID id) {
        return session.createNativeQuery("""
                select s.id, s.person_id, w.offered_id from slot_swap w join slot s on s.id = w.slot_id where w.id = :id and w.asked_id = :viewer and not w.declined""", Asked.class)
                .setParameter("id", id).setParameter("viewer", viewer.id()).uniqueResultOptional();
    }

    /** Answered, taken back, or never theirs to answer: all the same to whoever comes too late. */
    private static Refusal over() {
        return Slots.conflict(RosterMessages::swapOver);
    }

    record Asked(UUID slot, UUID holder, UUID offered) {}

    /**
     * A request: whose slot it is about, who was asked, for which day in return if for any, whether it is the viewer's to answer, and
     * whether the answer was no, which only the one who asked is shown.
     */
    public record Request(UUID id, UUID slot, LocalDate day, String username, String name, UUID picture, String askedUsername, String askedName,
            LocalDate offered, boolean mine, boolean declined) {
        public int hue() {
            return org.sharewell.web.Face.hue(username);
        }
    }
}
