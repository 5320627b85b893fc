package org.sharewell.spaces;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.sharewell.people.Belongings;
import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

/** Who belongs to a space, is invited or asks to join, as far as the viewer of its card may know. */
@ApplicationScoped
class Members implements Belongings {
    private static final int MOST_WAITING = 50;
    private static final String PERSON = """
            select p.id, p.username, p.name, p.picture_id, p.title, m.role, m.since
            from membership m join person p on p.id = m.person_id and p.deactivated_at is null
            where m.space_id = :space and m.state = :state""";
    private static final String STEWARDS = """
            select p.username, p.name, p.picture_id from membership m join person p on p.id = m.person_id and p.deactivated_at is null
            where m.space_id = :space and m.role = 'steward' order by m.since, p.id limit 20""";
    private static final String INVITATIONS = """
            select s.slug, s.name, s.purpose, s.visibility, p.username, p.name, m.since
            from membership m join space s on s.id = m.space_id join person p on p.id = m.by_id
            where m.person_id = :viewer and m.state = 'invited' order by m.since desc, s.id limit 50""";
    private static final String MINE = """
            select s.slug from membership m join space s on s.id = m.space_id
            where m.person_id = :viewer and m.state = 'member' order by lower(s.name), s.id""";

    private final EntityManager entities;

    Members(EntityManager entities) {
        this.entities = entities;
    }

    /** Its members by name; none of them where the viewer may not read it. */
    Slice<Member> of(Card space, Cursor after, Limit limit) {
        if (!space.isReadable()) return new Slice<>(List.of(), null);
        var rows = people(PERSON + (after == null ? "" : " and (lower(p.name), p.id) > (lower(:name), :id)")
                + " order by lower(p.name), p.id", space, Membership.MEMBER).setMaxResults(limit.count() + 1);
        if (after != null) rows.setParameter("name", after.key()).setParameter("id", after.id());
        return Slice.of(rows.getResultList(), limit, member -> Cursor.after(member.name(), member.id()));
    }

    /** Who asks to join, the first to ask first; told to stewards only. */
    List<Member> asking(Card space) {
        return waiting(space, Membership.ASKED);
    }

    /** Who is invited and has not answered; told to stewards only. */
    List<Member> invited(Card space) {
        return waiting(space, Membership.INVITED);
    }

    private List<Member> waiting(Card space, String state) {
        if (!space.isSteward()) return List.of();
        return people(PERSON + " order by m.since, p.id", space, state).setMaxResults(MOST_WAITING).getResultList();
    }

    private NativeQuery<Member> people(String sql, Card space, String state) {
        return query(sql, Member.class).setParameter("space", space.id()).setParameter("state", state);
    }

    /** Who cares for a space: known to everybody who finds it. */
    List<Portrait> stewards(UUID space) {
        return query(STEWARDS, Portrait.class).setParameter("space", space).getResultList();
    }

    /** What the viewer is invited to, the latest first. */
    List<Invitation> invitations(Viewer viewer) {
        return query(INVITATIONS, Invitation.class).setParameter("viewer", viewer.id()).getResultList();
    }

    @Override
    public List<String> spaces(Viewer viewer) {
        return query(MINE, String.class).setParameter("viewer", viewer.id()).getResultList();
    }

    private <T> NativeQuery<T> query(String sql, Class<T> as) {
        return entities.unwrap(Session.class).createNativeQuery(sql, as);
    }
}
