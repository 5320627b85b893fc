package org.sharewell.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.spaces.Visibility;

/** What stands beside a feed: one's own drafts, and questions nobody has answered. */
@ApplicationScoped
public class Asides {
    private static final String DRAFTS = """
            select * from (
            select p.id, p.kind, p.title, coalesce(p.edited_at, p.created_at) as at, b.accepted_at is null as invited, p.scheduled_at,
                   cast(null as text) as asked_by, false as answered
            from byline b join post p on p.id = b.post_id
            where b.person_id = :viewer and p.published_at is null
            union all
            select p.id, p.kind, p.title, r.asked_at, false, null, a.name, r.answered_at is not null
            from draft_reader r join post p on p.id = r.post_id join person a on a.id = r.asked_by
            where r.person_id = :viewer and r.ended_at is null and (r.answered_at is null or :answered) and %s) d
            order by d.asked_by is null or d.answered, d.at desc limit :most""".formatted(Readable.ASKED);
    private static final String QUESTIONS = """
            select p.id, p.title, s.name as space, p.published_at, %1$s as asked from post p left join space s on s.id = p.space_id and %2$s
            where %3$s and p.kind = 'question' and p.answered_in is null and p.published_at > now() - interval '90 days'
              and (%1$s or not exists (select 1 from comment c where c.post_id = p.id and c.deleted_at is null))
              and not exists (select 1 from byline b where b.post_id = p.id and b.person_id = :viewer)
            order by asked desc, p.published_at desc limit 3""".formatted(Filter.ASKED_OF_ME, Visibility.listed("s"), Readable.PUBLISHED);

    private static final String DUE = """
            select count(*) as due from byline b join post p on p.id = b.post_id
            where b.person_id = :viewer and b.accepted_at is not null and p.review_by <= :today
              and p.published_at is not null and p.withdrawn_at is null""";

    private final EntityManager entities;

    Asides(EntityManager entities) {
        this.entities = entities;
    }

    /** The viewer's latest three drafts, and before them what they are asked to read. */
    List<DraftLine> drafts(Viewer viewer) {
        return drafts(viewer, false, 3);
    }

    /** All of the viewer's drafts, those they are invited to, and those they are or were asked to read. */
    public List<DraftLine> allDrafts(Viewer viewer) {
        return drafts(viewer, true, 200);
    }

    private List<DraftLine> drafts(Viewer viewer, boolean answered, int most) {
        return entities.unwrap(Session.class).createNativeQuery(DRAFTS, DraftLine.class).setParameter("viewer", viewer.id())
                .setParameter("answered", answered).setParameter("most", most).getResultList();
    }

    /** Questions of the last 90 days, by others: those asked of the viewer, then those that nobody has answered. */
    List<OpenQuestion> openQuestions(Viewer viewer) {
        return entities.unwrap(Session.class).createNativeQuery(QUESTIONS, OpenQuestion.class).setParameter("viewer", viewer.id()).getResultList();
    }

    /** How many of the viewer's posts are to be looked at again. */
    long due(Viewer viewer, LocalDate today) {
        return (long) entities.unwrap(Session.class).createNativeQuery(DUE, Object.class).addScalar("due", Long.class)
                .setParameter("viewer", viewer.id()).setParameter("today", today).getSingleResult();
    }

    /** A draft in a list; invited, if the viewer has not yet agreed to be named; somebody's name, if they asked the viewer to read it. */
    public record DraftLine(UUID id, String kind, String title, Instant at, boolean invited, Instant scheduledAt, String askedBy, boolean answered) {
        /** Where the viewer goes on with it. */
        public String path() {
            return invited || askedBy != null ? "/posts/" + id : "/posts/" + id + "/edit";
        }
    }

    /** A question in a list, and whether the viewer is asked by name; the space is null where the viewer may not know it. */
    public record OpenQuestion(UUID id, String title, String space, Instant publishedAt, boolean asked) {}
}
