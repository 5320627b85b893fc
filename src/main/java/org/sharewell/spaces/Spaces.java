package org.sharewell.spaces;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import org.hibernate.query.NativeQuery;

import org.sharewell.events.Outbox;
import org.sharewell.people.Viewer;
import org.sharewell.text.Skeleton;
import org.sharewell.text.Slug;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** All spaces: how they are found by a viewer, founded and revised. */
@ApplicationScoped
public class Spaces {
    private static final String CARD = """
            select s.id, s.slug, s.name, s.purpose, s.visibility,
                   (select case m.state when 'member' then m.role else m.state end from membership m
                    where m.space_id = s.id and m.person_id = :viewer) as role,
                   (select count(*) from membership m where m.space_id = s.id and m.state = 'member') as members
            from space s where %s""".formatted(Visibility.listed("s"));

    private final EntityManager entities;
    private final Memberships memberships;
    private final Outbox outbox;
    private final Clock clock;

    Spaces(EntityManager entities, Memberships memberships, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.memberships = memberships;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** All spaces listed for the viewer whose name comes after the one given, at most that many, by name. */
    public List<Card> listed(Viewer viewer, String after, int limit) {
        return cards(CARD + " and lower(s.name) > :after order by lower(s.name) limit :limit", viewer)
                .setParameter("after", after).setParameter("limit", limit).getResultList();
    }

    /** A space's card, or not found. */
    public Card card(Viewer viewer, String slug) {
        return cards(CARD + " and s.slug = :slug", viewer).setParameter("slug", slug).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** The card of a space whose content the viewer may read, or not found. */
    public Optional<Card> card(Viewer viewer, UUID id) {
        return cards(CARD + " and s.id = :id", viewer).setParameter("id", id).stream().findFirst();
    }

    private NativeQuery<Card> cards(String sql, Viewer viewer) {
        return entities.unwrap(org.hibernate.Session.class).createNativeQuery(sql, Card.class).setParameter("viewer", viewer.id());
    }

    /** A space the viewer may see, locked for as long as its members are changed. */
    Space locked(Viewer viewer, String slug) {
        return entities.find(Space.class, card(viewer, slug).id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** A new space with its founder as the first steward. */
    @Transactional(MANDATORY)
    public Space found(Viewer viewer, SpaceForm form) {
        refuseTakenName(form, null);
        var space = new Space(freeSlug(form), form, viewer.id(), clock.instant());
        entities.persist(space);
        outbox.add(new Space.Founded(space.id, space.visibility, viewer.id(), space.createdAt));
        memberships.begin(space, viewer.id());
        return space;
    }

    /** Changes what a space says of itself; only its stewards may. */
    @Transactional(MANDATORY)
    public void revise(Viewer viewer, Space space, SpaceForm form) {
        memberships.requireSteward(viewer, space);
        refuseTakenName(form, space.id);
        outbox.add(space.revise(form, viewer.id(), clock.instant()));
    }

    /** Names that look alike are the same name (UTS 39); a private space takes none, or the refusal would tell that it exists. */
    private void refuseTakenName(SpaceForm form, UUID own) {
        if (form.isPrivate()) return;
        var taken = entities.createQuery("select count(*) from Space where skeleton = ?1 and visibility <> 'private' and id <> ?2", Long.class)
                .setParameter(1, Skeleton.of(form.name())).setParameter(2, own == null ? new UUID(0, 0) : own).getSingleResult();
        if (taken > 0) throw Refusal.invalid("name", Message.of(SpaceMessages.class, SpaceMessages::nameTaken));
    }

    /** A private space's address has a random end, so that nobody else's address ever depends on it. */
    private String freeSlug(SpaceForm form) {
        var slug = Slug.of(form.isPrivate() ? form.name() + " " + Ids.next().toString().substring(24) : form.name());
        var taken = entities.createQuery("select slug from Space where slug like ?1", String.class).setParameter(1, slug + "%").getResultList();
        return Slug.free(slug, taken);
    }
}
