package org.sharewell.following;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Readable;
import org.sharewell.spaces.Visibility;
import org.sharewell.text.Text;
import org.sharewell.web.Cursor;
import org.sharewell.web.Errors;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Posts that people keep for later; nobody else is told, and what became hidden is not mentioned. */
@ApplicationScoped
public class Saves {
    private static final String LINES = """
            select p.id, case when p.on_blog and p.slug is not null then '/blog/' || p.slug else '/posts/' || p.id end as path, p.title, p.excerpt,
                   (select string_agg(a.name, ', ' order by b.position) from byline b join person a on a.id = b.person_id
                    where b.post_id = p.id and b.accepted_at is not null) as authors, s.name as space, k.at, k.note
            from saved_post k join post p on p.id = k.post_id left join space s on s.id = p.space_id and %s
            where k.person_id = :viewer and %s""".formatted(Visibility.listed("s"), Readable.PUBLISHED);
    private static final String KEEP = """
            insert into saved_post (person_id, post_id, at, note) values (:viewer, :post, :now, coalesce(:note, ''))
            on conflict (person_id, post_id) do update set note = coalesce(:note, saved_post.note)""";

    private final Session session;
    private final Validator validator;
    private final Clock clock;

    Saves(Session session, Validator validator, Clock clock) {
        this.session = session;
        this.validator = validator;
        this.clock = clock;
    }

    /** Keeps a published post; keeping it twice is keeping it once, with the newest note. */
    @Transactional(MANDATORY)
    public void keep(Viewer viewer, Post post, SaveForm form) {
        Follows.requirePublished(post);
        Errors.of(validator.validate(form)).refuse();
        session.createNativeMutationQuery(KEEP).setParameter("viewer", viewer.id()).setParameter("post", post.id).setParameter("now", clock.instant())
                .setParameter("note", form.note(), String.class).executeUpdate();
    }

    @Transactional(MANDATORY)
    void drop(Viewer viewer, Post post) {
        session.createNativeMutationQuery("delete from saved_post where person_id = :viewer and post_id = :post")
                .setParameter("viewer", viewer.id()).setParameter("post", post.id).executeUpdate();
    }

    /** What the viewer keeps and may still read, what was kept last first. */
    Slice<Line> of(Viewer viewer, Cursor after, Limit limit) {
        var query = session.createNativeQuery(LINES + (after == null ? "" : " and (k.at, k.post_id) < (:at, :id)")
                + " order by k.at desc, k.post_id desc limit :limit", Line.class).setParameter("viewer", viewer.id()).setParameter("limit", limit.count() + 1);
        if (after != null) query.setParameter("at", after.at()).setParameter("id", after.id());
        return Slice.of(query.getResultList(), limit, line -> Cursor.after(line.at(), line.id()));
    }

    /** A post that is kept; the space is null where there is none or the viewer may not know it. */
    public record Line(UUID id, String path, String title, String excerpt, String authors, String space, Instant at, String note) {
        /** Its title, or how it begins. */
        public String name() {
            return title.isEmpty() ? Text.shorten(excerpt, 120) : title;
        }
    }
}
