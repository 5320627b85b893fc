package org.sharewell.spaces;

import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static org.sharewell.spaces.Membership.MEMBER;
import static org.sharewell.spaces.Membership.STEWARD;

/** The members who care for a space: equals among themselves, and never none. */
@ApplicationScoped
class Stewards {
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    Stewards(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
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
        refuseLast(space, membership);
        membership.role = MEMBER;
        outbox.add(new Membership.StewardStoodDown(space.id, person, viewer.id(), clock.instant()));
    }

    /** Refuses everybody else with 403. */
    void require(Viewer viewer, Space space) {
        var membership = of(space, viewer.id());
        if (membership == null || !membership.isSteward()) throw refusal();
    }

    static Refusal refusal() {
        return Refusal.forbidden(Message.of(SpaceMessages.class, SpaceMessages::onlyStewards));
    }

    private Membership member(Viewer viewer, Space space, UUID person) {
        require(viewer, space);
        var membership = of(space, person);
        if (membership == null || !membership.isMember()) throw Refusal.conflict(Message.of(SpaceMessages.class, SpaceMessages::notMember));
        return membership;
    }

    private Membership of(Space space, UUID person) {
        return entities.find(Membership.class, new Membership.Key(space.id, person));
    }

    /** Refuses with 409 what would leave the space alone. */
    void refuseLast(Space space, Membership membership) {
        if (membership.isSteward() && othersCaring(space, membership.key.person()) == 0)
            throw Refusal.conflict(Message.of(SpaceMessages.class, SpaceMessages::lastSteward));
    }

    /** Its other stewards; one who cannot sign in any more cannot care for it either. */
    private long othersCaring(Space space, UUID person) {
        return entities.createQuery("""
                select count(*) from Membership m join Person p on p.id = m.key.person
                where m.key.space = ?1 and m.role = 'steward' and m.key.person <> ?2 and p.deactivatedAt is null""", Long.class)
                .setParameter(1, space.id).setParameter(2, person).getSingleResult();
    }
}
