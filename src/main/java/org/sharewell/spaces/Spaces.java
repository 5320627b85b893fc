package org.sharewell.spaces;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.web.Cursor;
import org.sharewell.web.Errors;
import org.sharewell.web.Limit;
import org.sharewell.web.Refusal;
import org.sharewell.web.Slice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All spaces: how they are found by a viewer, founded and revised. */
@ApplicationScoped
public class Spaces {
    private static final String CARD = """
            select s.id, s.slug, s.name, s.purpose, s.visibility,
                   (select case m.state when 'member' then m.role else m.state end from membership m
                    where m.space_id = s.id and m.person_id = :viewer) as role,
                   (select count(*) from membership m join person p on p.id = m.person_id
                    where m.space_id = s.id and m.state = 'member' and p.deactivated_at is null) as members,
                   s.version, s.reader_required
            from space s where %s""".formatted(Visibility.listed("s"));

    private final EntityManager entities;
    private final Validator validator;
    private final Memberships memberships;
    private final Stewards stewards;
    private final SpaceNames names;
    private final Outbox outbox;
    private final Clock clock;

    Spaces(EntityManager entities, Validator validator, Memberships memberships, Stewards stewards, SpaceNames names, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.validator = validator;
        this.memberships = memberships;
        this.stewards = stewards;
        this.names = names;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All spaces listed for the viewer, by name. */
    public Slice<Card> listed(Viewer viewer, Cursor after, Limit limit) {
        var rows = cards(CARD + (after == null ? "" : " and (lower(s.name), s.id) > (lower(:name), :id)")
                + " order by lower(s.name), s.id limit :limit", viewer).setParameter("limit", limit.count() + 1);
        if (after != null) rows.setParameter("name", after.key()).setParameter("id", after.id());
        return Slice.of(rows.getResultList(), limit, card -> Cursor.after(card.name(), card.id()));
    }

    /** The card of a space that is listed for the viewer, or not found. */
    public Card card(Viewer viewer, String slug) {
        return cards(CARD + " and s.slug = :slug", viewer).setParameter("slug", slug).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** The same by id, if it is listed for the viewer. */
    public Optional<Card> card(Viewer viewer, UUID id) {
        return cards(CARD + " and s.id = :id", viewer).setParameter("id", id).stream().findFirst();
    }

    private NativeQuery<Card> cards(String sql, Viewer viewer) {
        return entities.unwrap(Session.class).createNativeQuery(sql, Card.class).setParameter("viewer", viewer.id());
    }

    /** A space the viewer may see, locked for as long as its members are changed. */
    @Transactional(MANDATORY)
    Space locked(Viewer viewer, String slug) {
        var space = entities.find(Space.class, card(viewer, slug).id(), LockModeType.PESSIMISTIC_WRITE);
        // Who was removed while waiting for the lock sees nothing any more.
        card(viewer, slug);
        return space;
    }

    /** A new space with its founder as the first steward. */
    @Transactional(MANDATORY)
    public Space found(Viewer viewer, SpaceForm form) {
        Errors.of(validator.validate(form)).refuse();
        names.refuseTaken(form, null);
        var space = new Space(names.free(form), form, viewer.id(), clock.instant());
        entities.persist(space);
        outbox.add(new Space.Founded(space.id, space.visibility, viewer.id(), space.createdAt));
        memberships.begin(space, viewer.id());
        return space;
    }

    /** Changes what a space says of itself; only its stewards may. Whoever has asked to join is in once it is open. */
    @Transactional(MANDATORY)
    void revise(Viewer viewer, Space space, SpaceForm form) {
        stewards.require(viewer, space);
        Errors.of(validator.validate(form)).refuse();
        names.refuseTaken(form, space.id);
        outbox.add(space.revise(form, viewer.id(), clock.instant()));
        if (space.access() == Access.OPEN) memberships.admitAsking(viewer, space);
    }
}
