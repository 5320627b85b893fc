package org.sharewell.posts.series;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Readable;
import org.sharewell.spaces.Visibility;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

/** Lists of series, and lists to choose from: where a post may go, and what may go into a series. */
@ApplicationScoped
class Catalogue {
    private static final String LINES = """
            select s.id, s.slug, s.title, s.about, s.made_at, c.slug as space_slug, c.name as space_name,
                   (select count(*) from series_part e left join post p on p.id = e.post_id and (%s) where e.series_id = s.id and %s) as parts,
                   (select count(*) from series_part e join post p on p.id = e.post_id where e.series_id = s.id and %s) as written
            from series s left join space c on c.id = s.space_id where %s""".formatted(Readable.OR_OWN, Contents.KNOWN, Readable.PUBLISHED, Visibility.readable("s"));
    private static final String OPEN_TO = """
            select s.slug, s.title, e.id as part, e.title as working
            from series s left join series_part e on e.series_id = s.id and e.post_id is null and e.title <> '' and (e.person_id = :viewer or %1$s)
            where %2$s and (case when s.space_id is null then :blog else s.space_id = :space end) and (%1$s or e.id is not null)
            order by s.made_at desc, s.id, e.position limit 200""".formatted(Keepers.KEEPS, Visibility.readable("s"));
    private static final String WRITTEN_BY = """
            select p.id, p.title, p.published_at is null as draft from byline b join post p on p.id = b.post_id
            where b.person_id = :viewer and b.accepted_at is not null and p.withdrawn_at is null
              and (case when cast(:space as uuid) is null then p.on_blog else p.space_id = :space end)
              and not exists (select 1 from series_part e where e.post_id = p.id)
            order by p.published_at is not null, coalesce(p.published_at, p.created_at) desc limit 50""";

    private final EntityManager entities;

    Catalogue(EntityManager entities) {
        this.entities = entities;
    }

    /** The series a viewer may read, of one space (a slug) or of all places (null), the newest first. */
    Slice<Line> of(Viewer viewer, String space, Cursor after, Limit limit) {
        var query = entities.unwrap(Session.class).createNativeQuery(LINES + (space == null ? "" : " and c.slug = :space")
                + (after == null ? "" : " and (s.made_at, s.id) < (:at, :id)") + " order by s.made_at desc, s.id desc limit :limit", Line.class)
                .setParameter("viewer", viewer.id()).setParameter("limit", limit.count() + 1);
        if (space != null) query.setParameter("space", space);
        if (after != null) query.setParameter("at", after.at()).setParameter("id", after.id());
        return Slice.of(query.getResultList(), limit, line -> Cursor.after(line.madeAt(), line.id()));
    }

    /** Where a post may go: series that the viewer keeps, and parts planned in them or for the viewer. */
    List<Opening> openTo(Viewer viewer, Post post) {
        return entities.unwrap(Session.class).createNativeQuery(OPEN_TO, Opening.class).setParameter("viewer", viewer.id())
                .setParameter("blog", post.onBlog).setParameter("space", post.space, UUID.class).getResultList();
    }

    /** What the viewer has written where the series is, drafts first, and that stands in no series yet. */
    List<Candidate> writtenBy(Viewer viewer, Series series) {
        return entities.unwrap(Session.class).createNativeQuery(WRITTEN_BY, Candidate.class).setParameter("viewer", viewer.id())
                .setParameter("space", series.space, UUID.class).getResultList();
    }

    /** A series in a list, with how many of its parts are published; the space is null on the blog. */
    public record Line(UUID id, String slug, String title, String about, Instant madeAt, String spaceSlug, String spaceName, long parts, long written) {
        public String path() {
            return "/series/" + slug;
        }
    }

    /** A series to be added to, or a part planned in it. */
    public record Opening(String slug, String title, UUID part, String working) {}

    /** A post or a draft to choose. */
    public record Candidate(UUID id, String title, boolean draft) {}
}
