package org.sharewell.spaces;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.sharewell.events.Audited;
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
    private final Stewards stewards;
    private final Outbox outbox;
    private final Clock clock;

    Memberships(EntityManager entities, Stewards stewards, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.stewards = stewards;
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

    /** Somebody who belonged to it elsewhere. */
    @Transactional(MANDATORY)
    void belong(Space space, UUID person) {
        entities.persist(new Membership(space.id, person, MEMBER, act(person)));
        outbox.add(new Membership.Joined(space.id, person, null, clock.instant()));
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
        stewards.require(viewer, space);
        var membership = of(space, person);
        if (membership == null) become(space, person, INVITED, viewer);
        else if (membership.state.equals(ASKED)) become(space, person, MEMBER, viewer);
    }

    /** A steward lets in who asked; an ask that was withdrawn meanwhile does not become an invitation. */
    @Transactional(MANDATORY)
    void admit(Viewer viewer, Space space, UUID person) {
        stewards.require(viewer, space);
        var membership = of(space, person);
        if (membership == null || membership.state.equals(INVITED))
            throw Refusal.conflict(Message.of(SpaceMessages.class, SpaceMessages::asksNoMore));
        if (membership.state.equals(ASKED)) become(space, person, MEMBER, viewer);
    }

    /** Everybody who has asked is in: for a space that anybody may join, there is nothing left to ask. */
    @Transactional(MANDATORY)
    void admitAsking(Viewer viewer, Space space) {
        entities.createQuery("from Membership where key.space = ?1 and state = 'asked'", Membership.class).setParameter(1, space.id)
                .getResultList().forEach(asking -> become(space, asking.key.person(), MEMBER, viewer));
    }

    /** Leaves, declines, withdraws or is removed: whatever they were, they are no more. The last steward stays. */
    @Transactional(MANDATORY)
    void end(Viewer viewer, Space space, UUID person) {
        if (!viewer.id().equals(person)) stewards.require(viewer, space);
        var membership = of(space, person);
        if (membership == null) return;
        stewards.refuseLast(space, membership);
        entities.remove(membership);
        outbox.add(ended(membership, viewer));
    }

    /** What somebody is to a space: null, asked, invited, member or steward. */
    String role(Space space, UUID person) {
        var membership = of(space, person);
        if (membership == null) return null;
        return membership.isMember() ? membership.role : membership.state;
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

    private Audited became(Space space, UUID person, String state, Viewer by) {
        return switch (state) {
            case ASKED -> new Membership.Asked(space.id, person, by.id(), clock.instant());
            case INVITED -> new Membership.Invited(space.id, person, by.id(), clock.instant());
            default -> new Membership.Joined(space.id, person, by.id(), clock.instant());
        };
    }

    private Audited ended(Membership was, Viewer by) {
        return was.isMember() ? new Membership.Left(was.key.space(), was.key.person(), by.id(), clock.instant())
                : new Membership.Declined(was.key.space(), was.key.person(), by.id(), clock.instant());
    }

    private Membership.Act act(UUID by) {
        return new Membership.Act(by, clock.instant());
    }
}
