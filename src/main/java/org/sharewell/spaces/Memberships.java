package org.sharewell.spaces;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.sharewell.events.Event;
import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.sharewell.spaces.Membership.ASKED;
import static org.sharewell.spaces.Membership.INVITED;
import static org.sharewell.spaces.Membership.MEMBER;
import static org.sharewell.spaces.Membership.STEWARD;

/** Who belongs to a space: a state machine, each step taken while the space is locked. */
@ApplicationScoped
class Memberships {
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    Memberships(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The founder becomes the first steward. */
    @Transactional(MANDATORY)
    void begin(Space space, UUID founder) {
        var membership = new Membership(space.id, founder, MEMBER, act(founder));
        membership.role = STEWARD;
        entities.persist(membership);
        outbox.add(new Membership.Joined(space.id, founder, founder, membership.since));
    }

    /** The viewer joins: at once where the space is open or they were invited; otherwise they ask. */
    @Transactional(MANDATORY)
    void join(Viewer viewer, Space space) {
        var membership = of(space, viewer.id());
        if (membership != null && membership.isMember()) return;
        var invited = membership != null && membership.state.equals(INVITED);
        if (invited || space.access() == Access.OPEN) become(space, viewer.id(), MEMBER, viewer);
        else if (membership == null) become(space, viewer.id(), ASKED, viewer);
    }

    /** A steward brings somebody in: who asked becomes a member, everybody else is invited. */
    @Transactional(MANDATORY)
    void invite(Viewer viewer, Space space, UUID person) {
        requireSteward(viewer, space);
        var membership = of(space, person);
        if (membership == null) become(space, person, INVITED, viewer);
        else if (membership.state.equals(ASKED)) become(space, person, MEMBER, viewer);
    }

    /** Leaves, declines, withdraws or is removed: whatever they were, they are no more. The last steward stays. */
    @Transactional(MANDATORY)
    void end(Viewer viewer, Space space, UUID person) {
        if (!viewer.id().equals(person)) requireSteward(viewer, space);
        var membership = of(space, person);
        if (membership == null) throw Refusal.notFound();
        refuseLastSteward(space, membership);
        entities.remove(membership);
        outbox.add(ended(membership, viewer));
    }

    /** A steward names another member a steward. */
    @Transactional(MANDATORY)
    void name(Viewer viewer, Space space, UUID person) {
        var membership = member(viewer, space, person);
        if (membership.isSteward()) return;
        membership.role = STEWARD;
        outbox.add(new Membership.StewardNamed(space.id, person, viewer.id(), clock.instant()));
    }

    /** A steward becomes an ordinary member again; the last one cannot. */
    @Transactional(MANDATORY)
    void standDown(Viewer viewer, Space space, UUID person) {
        var membership = member(viewer, space, person);
        if (!membership.isSteward()) return;
        refuseLastSteward(space, membership);
        membership.role = MEMBER;
        outbox.add(new Membership.StewardStoodDown(space.id, person, viewer.id(), clock.instant()));
    }

    void requireSteward(Viewer viewer, Space space) {
        var membership = of(space, viewer.id());
        if (membership == null || !membership.isSteward())
            throw Refusal.forbidden(Message.of(SpaceMessages.class, SpaceMessages::onlyStewards));
    }

    private Membership member(Viewer viewer, Space space, UUID person) {
        requireSteward(viewer, space);
        var membership = of(space, person);
        if (membership == null || !membership.isMember()) throw Refusal.notFound();
        return membership;
    }

    private Membership of(Space space, UUID person) {
        return entities.find(Membership.class, new Membership.Key(space.id, person));
    }

    private void become(Space space, UUID person, String state, Viewer by) {
        var membership = of(space, person);
        if (membership == null) entities.persist(new Membership(space.id, person, state, act(by.id())));
        else membership.become(state, act(by.id()));
        outbox.add(became(space, person, state, by));
    }

    private Event became(Space space, UUID person, String state, Viewer by) {
        return switch (state) {
            case ASKED -> new Membership.Asked(space.id, person, by.id(), clock.instant());
            case INVITED -> new Membership.Invited(space.id, person, by.id(), clock.instant());
            default -> new Membership.Joined(space.id, person, by.id(), clock.instant());
        };
    }

    private Event ended(Membership was, Viewer by) {
        return was.isMember() ? new Membership.Left(was.key.space(), was.key.person(), by.id(), clock.instant())
                : new Membership.Declined(was.key.space(), was.key.person(), by.id(), clock.instant());
    }

    private void refuseLastSteward(Space space, Membership membership) {
        if (membership.isSteward() && stewards(space) == 1)
            throw Refusal.conflict(Message.of(SpaceMessages.class, SpaceMessages::lastSteward));
    }

    private long stewards(Space space) {
        return entities.createQuery("select count(*) from Membership where key.space = ?1 and role = 'steward'", Long.class)
                .setParameter(1, space.id).getSingleResult();
    }

    private Membership.Act act(UUID by) {
        return new Membership.Act(by, clock.instant());
    }
}
