package org.sharewell.spaces;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.sharewell.people.Viewer;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Brings people into a space by the steps they would take themselves: for the demo company. */
@ApplicationScoped
public class Arrivals {
    private final EntityManager entities;
    private final Memberships memberships;
    private final Stewards stewards;

    Arrivals(EntityManager entities, Memberships memberships, Stewards stewards) {
        this.entities = entities;
        this.memberships = memberships;
        this.stewards = stewards;
    }

    /** Joins an open space, accepts an invitation, or asks. */
    @Transactional(MANDATORY)
    public void join(Viewer viewer, UUID space) {
        memberships.join(viewer, space(space));
    }

    /** A steward lets in who asked, or invites. */
    @Transactional(MANDATORY)
    public void invite(Viewer steward, UUID space, UUID person) {
        memberships.invite(steward, space(space), person);
    }

    /** A steward names a member another one. */
    @Transactional(MANDATORY)
    public void name(Viewer steward, UUID space, UUID person) {
        stewards.name(steward, space(space), person);
    }

    private Space space(UUID id) {
        return entities.find(Space.class, id);
    }
}
