package org.sharewell.posts.mentions;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Reach;
import org.sharewell.posts.Reached;
import org.sharewell.spaces.Visibility;

/** Whom mentions reach: people who may read the text, and never its writer. A space is reached by its members only. */
@ApplicationScoped
public class Audience implements Reach {
    private static final String NAMED = """
            with named as (
              select p.id from person p where p.username = any(:usernames)
              union select m.person_id from membership m join space s on s.id = m.space_id where s.slug = any(:spaces) and m.state = 'member'
                and exists (select 1 from membership w where w.space_id = s.id and w.person_id = :writer and w.state = 'member')
              union select r.person_id from person_role r where r.role = any(:roles))
            select a.id, a.name, a.username = any(:usernames) as herself, %s as reads
            from named n join person a on a.id = n.id, (select cast(:blog as boolean) as on_blog, cast(:space as uuid) as space_id) place
            where a.deactivated_at is null and a.id <> :writer order by a.name""".formatted(Visibility.readable("place", "a.id"));
    private static final String TOLD = """
            select a.id from mention m join post p on p.id = m.post_id join person a on a.deactivated_at is null and a.id <> m.made_by and (a.id = m.person_id
                or m.space_id is not null and exists (select 1 from membership s where s.space_id = m.space_id and s.person_id = a.id and s.state = 'member')
                or m.role is not null and exists (select 1 from person_role r where r.person_id = a.id and r.role = m.role))
            where m.post_id = :post and m.comment_id is not distinct from cast(:comment as uuid) and p.published_at is not null and p.withdrawn_at is null and %s
              and m.person_id is not distinct from cast(:person as uuid) and m.space_id is not distinct from cast(:space as uuid)
              and m.role is not distinct from cast(:role as text)""".formatted(Visibility.readable("p", "a.id"));

    private final Session session;

    Audience(Session session) {
        this.session = session;
    }

    @Override
    public Reached of(Viewer viewer, boolean onBlog, UUID space, String html) {
        var named = Named.in(html);
        if (named.isNobody() || !onBlog && space == null) return Reached.NOBODY;
        var rows = session.createNativeQuery(NAMED, Row.class).setParameter("usernames", named.usernames()).setParameter("spaces", named.spaces())
                .setParameter("roles", named.roles()).setParameter("writer", viewer.id()).setParameter("blog", onBlog)
                .setParameter("space", space, UUID.class).getResultList();
        return new Reached(rows.stream().filter(Row::reads).map(Row::id).collect(Collectors.toSet()), rows.stream().filter(row -> row.herself() && !row.reads()).map(Row::name).toList());
    }

    /** Everybody whom a mention reaches now: active, allowed to read the post, and not the writer. */
    public List<UUID> of(Mention.Made mention) {
        return session.createNativeQuery(TOLD, UUID.class).setParameter("post", mention.post()).setParameter("comment", mention.comment(), UUID.class)
                .setParameter("person", mention.person(), UUID.class).setParameter("space", mention.space(), UUID.class)
                .setParameter("role", mention.role(), String.class).getResultList();
    }

    record Row(UUID id, String name, boolean herself, boolean reads) {}
}
