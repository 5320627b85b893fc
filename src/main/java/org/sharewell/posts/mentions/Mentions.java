package org.sharewell.posts.mentions;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.events.Event;
import org.sharewell.events.Listener;
import org.sharewell.events.Outbox;
import org.sharewell.posts.Comment;
import org.sharewell.posts.Post;
import org.sharewell.web.Ids;

/** Notes who is named in what is published, once for each text: who is named again in a later version has been told. */
@ApplicationScoped
class Mentions implements Listener {
    private static final String NAMED = """
            select a.id as person_id, cast(null as uuid) as space_id, cast(null as text) as role from person a where a.username = any(:usernames) and a.id <> :by
            union all select null, s.id, null from space s where s.slug = any(:spaces)
              and exists (select 1 from membership w where w.space_id = s.id and w.person_id = :by and w.state = 'member')
            union all select null, null, r from unnest(cast(:roles as text[])) r""";
    private static final String NOTE = """
            insert into mention (id, post_id, comment_id, person_id, space_id, role, made_by, made_at)
            values (:id, :post, :comment, :person, :space, :role, :by, :at) on conflict on constraint mention_once do nothing""";

    private final Session session;
    private final Outbox outbox;

    Mentions(Session session, Outbox outbox) {
        this.session = session;
        this.outbox = outbox;
    }

    @Override
    public String name() {
        return "mentions";
    }

    @Override
    public Set<Class<? extends Event>> hears() {
        return Set.of(Post.Published.class, Post.Revised.class, Comment.Added.class, Comment.Edited.class);
    }

    @Override
    public void on(UUID id, Event event) {
        switch (event) {
            case Post.Published(var post, var by, var at) -> note(post, null, by, at);
            case Post.Revised(var post, var by, var at) -> note(post, null, by, at);
            case Comment.Added(var comment, var post, var by, var at) -> note(post, comment, by, at);
            case Comment.Edited(var comment, var post, var by, var at) -> note(post, comment, by, at);
            default -> { }
        }
    }

    private void note(UUID post, UUID comment, UUID by, Instant at) {
        if (by == null) return;
        var named = Named.in(html(post, comment));
        if (named.isNobody()) return;
        session.createNativeQuery(NAMED, One.class).setParameter("by", by).setParameter("usernames", named.usernames()).setParameter("spaces", named.spaces())
                .setParameter("roles", named.roles()).stream().map(one -> new Mention.Made(post, comment, one.person(), one.space(), one.role(), by, at))
                .filter(this::isNew).toList().forEach(outbox::add);
    }

    private boolean isNew(Mention.Made made) {
        return session.createNativeMutationQuery(NOTE).setParameter("id", Ids.next()).setParameter("post", made.post())
                .setParameter("comment", made.comment(), UUID.class).setParameter("person", made.person(), UUID.class)
                .setParameter("space", made.space(), UUID.class).setParameter("role", made.role(), String.class)
                .setParameter("by", made.actor()).setParameter("at", made.at()).executeUpdate() > 0;
    }

    /** Of the text as it is now; none of what has been withdrawn or taken away. */
    private String html(UUID post, UUID comment) {
        return session.createNativeQuery("""
                select coalesce(c.html, case when cast(:comment as uuid) is null then p.html end, '') from post p left join comment c on c.id = cast(:comment as uuid) and c.deleted_at is null
                where p.id = :post and p.published_at is not null and p.withdrawn_at is null""", String.class)
                .setParameter("post", post).setParameter("comment", comment, UUID.class).uniqueResultOptional().orElse("");
    }

    /** A person, a space or a role; the others are null. */
    record One(UUID person, UUID space, String role) {}
}
