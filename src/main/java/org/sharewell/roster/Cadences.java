package org.sharewell.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.web.Errors;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** What has been agreed so far, by whom and when; the latest counts. */
@ApplicationScoped
public class Cadences {
    private static final String ALL = """
            select c.every_days, c.more_than, c.agreed_at, p.username, p.name from cadence c join person p on p.id = c.agreed_by
            order by c.agreed_at desc, c.id desc limit 50""";

    private final Session session;
    private final Outbox outbox;
    private final Clock clock;

    Cadences(Session session, Outbox outbox, Clock clock) {
        this.session = session;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What counts now. */
    public Cadence now() {
        return latest().orElse(Cadence.UNTIL_AGREED);
    }

    private Optional<Cadence> latest() {
        return session.createNativeQuery("select every_days, more_than from cadence order by agreed_at desc, id desc limit 1", Cadence.class)
                .uniqueResultOptional();
    }

    /** All that was agreed, the latest first. */
    List<Agreement> all() {
        return session.createNativeQuery(ALL, Agreement.class).getResultList();
    }

    /** From now on that cadence counts. */
    @Transactional(MANDATORY)
    public void agree(Viewer viewer, Cadence cadence) {
        Steward.require(viewer);
        validate(cadence);
        if (cadence.equals(latest().orElse(null))) return;
        var id = Ids.next();
        session.createNativeMutationQuery("insert into cadence (id, every_days, more_than, agreed_at, agreed_by) values (:id, :days, :more, :now, :by)")
                .setParameter("id", id).setParameter("days", cadence.everyDays()).setParameter("more", cadence.moreThan())
                .setParameter("now", clock.instant()).setParameter("by", viewer.id()).executeUpdate();
        outbox.add(new Cadence.Agreed(id, viewer.id(), clock.instant()));
    }

    private static void validate(Cadence cadence) {
        var errors = new Errors();
        if (cadence.everyDays() < 1 || cadence.everyDays() > 90) errors.add("everyDays", Message.of(RosterMessages.class, m -> m.between(1, 90)));
        if (cadence.moreThan() < 0 || cadence.moreThan() > 50) errors.add("moreThan", Message.of(RosterMessages.class, m -> m.between(0, 50)));
        errors.refuse();
    }

    /** One agreement, and who made it when. */
    public record Agreement(int everyDays, int moreThan, Instant at, String username, String name) {
        Cadence cadence() {
            return new Cadence(everyDays, moreThan);
        }
    }
}
