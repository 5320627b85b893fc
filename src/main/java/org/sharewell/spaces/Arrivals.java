package org.sharewell.spaces;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.web.Errors;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Brings people into a space by the steps they would take themselves: for the demo company; and whole spaces from another Sharewell. */
@ApplicationScoped
public class Arrivals {
    private final EntityManager entities;
    private final Memberships memberships;
    private final Stewards stewards;
    private final SpaceNames names;
    private final Validator validator;
    private final Outbox outbox;
    private final Clock clock;

    Arrivals(EntityManager entities, Memberships memberships, Stewards stewards, SpaceNames names, Validator validator, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.memberships = memberships;
        this.stewards = stewards;
        this.names = names;
        this.validator = validator;
        this.outbox = outbox;
        this.clock = clock;
    }

    public boolean isHere(UUID space) {
        return space(space) != null;
    }

    /** Refuses (422) what {@link #bring} would refuse, and writes nothing. */
    @Transactional(MANDATORY)
    public void check(SpaceForm form) {
        Errors.of(validator.validate(form)).refuse();
        names.refuseTaken(form, null);
    }

    /** A space that keeps its id, and its address where that is free; the first of its people is its steward. */
    @Transactional(MANDATORY)
    public void bring(UUID id, String slug, SpaceForm form, List<UUID> people) {
        check(form);
        var founder = people.getFirst();
        var space = new Space(names.isFree(slug) ? slug : names.free(form), form, founder, clock.instant());
        space.id = id;
        entities.persist(space);
        outbox.add(new Space.Founded(id, space.visibility, null, space.createdAt));
        memberships.begin(space, founder);
        people.stream().skip(1).forEach(person -> memberships.belong(space, person));
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
