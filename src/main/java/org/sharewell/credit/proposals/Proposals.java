package org.sharewell.credit.proposals;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.credit.Work;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Readable;
import org.sharewell.text.Markdown;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Proposes what a work may want to credit: older posts of others that the viewer may read, unless it was said that they are no source. */
@ApplicationScoped
class Proposals {
    /** What stands in more than twenty posts is a phrase. */
    private static final String OF = """
            with found as (
              select l.to_id as id, false as copied from post_link l where l.from_id = :work
              union all select s.post_id, true from unnest(:hashes) h cross join lateral (
                select post_id from passage where hash = h and post_id <> :work limit 20) s),
            likely as (select id, bool_or(copied) as copied, count(*) as often from found group by id)
            select %s, likely.copied from likely join post p on p.id = likely.id
            where %s and %s and p.published_at <= coalesce((select w.published_at from post w where w.id = :work), now())
              and not exists (select 1 from citation c where c.work_id = :work and c.source_id = p.id and c.withdrawn_at is null)
              and not exists (select 1 from dismissed_source d where d.work_id = :work and d.source_id = p.id)
            order by likely.often desc, p.published_at desc, p.id limit 5""".formatted(Work.COLUMNS, Readable.PUBLISHED, Work.BY_OTHERS);
    private static final String DISMISS = """
            insert into dismissed_source (work_id, source_id, by_id, at) values (:work, :source, :viewer, :now) on conflict on constraint dismissed_source_key do nothing""";

    private final Session session;
    private final Markdown markdown;
    private final Posts posts;
    private final Clock clock;

    Proposals(Session session, Markdown markdown, Posts posts, Clock clock) {
        this.session = session;
        this.markdown = markdown;
        this.posts = posts;
        this.clock = clock;
    }

    List<Proposal> of(Viewer viewer, Post work) {
        var hashes = Sentences.of(markdown.cached(work.html, work.rendering, work.markdown)).toArray(Long[]::new);
        return session.createNativeQuery(OF, Proposal.class).setParameter("viewer", viewer.id()).setParameter("work", work.id).setParameter("hashes", hashes).getResultList();
    }

    /** It is no source of that work, and is not proposed again. */
    @Transactional(MANDATORY)
    void dismiss(Viewer viewer, Post work, UUID source) {
        session.createNativeMutationQuery(DISMISS).setParameter("work", work.id).setParameter("source", posts.visible(viewer, source).id)
                .setParameter("viewer", viewer.id()).setParameter("now", clock.instant()).executeUpdate();
    }
}
