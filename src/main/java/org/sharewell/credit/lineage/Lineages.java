package org.sharewell.credit.lineage;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.credit.Work;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Readable;

/** Follows credit from a post both ways, three generations far, through posts that the viewer may read: past any other it does not go. */
@ApplicationScoped
class Lineages {
    private static final String NEXT = """
            select p.id, c.work_id, c.source_id, c.relation, c.sentence, c.made_at from citation c join post p on p.id = c.%s
            where s.way = '%s' and c.%s = s.id and c.withdrawn_at is null and c.declined_at is null and %s""";
    // The further away, the fewer of each: what is near is shown before what is far. Posts that cite each other end with the generations.
    private static final String STEPS = """
            with recursive step as (
              select ways.way, 0 as depth, cast(:id as uuid) as id, cast(null as uuid) as citing, cast(null as uuid) as source, cast(null as text) as relation, cast(null as text) as sentence
              from (values (cast('up' as text)), ('down')) as ways (way)
              union
              select s.way, s.depth + 1, n.id, n.work_id, n.source_id, n.relation, n.sentence from step s cross join lateral (
                (%s) union all (%s) order by made_at desc limit 60 / (1 + 4 * s.depth)) n where s.depth < 3)
            select s.way, s.depth, s.citing, s.source, s.relation, s.sentence, %s
            from step s join post p on p.id = s.id where s.depth > 0 order by s.depth, s.way desc, p.published_at desc, p.id, s.citing, s.source"""
            .formatted(NEXT.formatted("source_id", "up", "work_id", Readable.PUBLISHED), NEXT.formatted("work_id", "down", "source_id", Readable.PUBLISHED), Work.COLUMNS);

    private final Session session;

    Lineages(Session session) {
        this.session = session;
    }

    /** Of a post that the viewer has been allowed to read. */
    Lineage of(Viewer viewer, Post post) {
        var root = session.createNativeQuery("select " + Work.COLUMNS + "from post p where p.id = :id", Work.class).setParameter("id", post.id).getSingleResult();
        return Lineage.of(root, session.createNativeQuery(STEPS, Step.class).setParameter("viewer", viewer.id()).setParameter("id", post.id).getResultList());
    }
}
