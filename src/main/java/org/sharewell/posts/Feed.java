package org.sharewell.posts;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.spaces.Visibility;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

import static java.util.stream.Collectors.groupingBy;

/** Lists of posts, the newest first, in five statements however long: the posts, then all their authors, tags, acts and comments. */
@ApplicationScoped
public class Feed {
    private static final String ROWS = """
            select p.id, p.kind, p.on_blog, p.slug, s.slug as space_slug, s.name as space_name, p.title, p.standfirst, p.excerpt,
                   p.cover_id, p.words, p.published_at, p.edited_at, %s as unread, p.outdated_at is not null as outdated,
                   p.accepted_id is not null or p.answered_in is not null as settled
            from post p left join space s on s.id = p.space_id and %s
            where %s""".formatted(Unread.CONDITION, Visibility.listed("s"), Readable.PUBLISHED);
    private static final String BEFORE = " and (p.published_at, p.id) < (:at, :id)";
    private static final String ORDER = " order by p.published_at desc, p.id desc limit :limit";

    private final EntityManager entities;
    private final Companions companions;

    Feed(EntityManager entities, Companions companions) {
        this.entities = entities;
        this.companions = companions;
    }

    /** The published posts a viewer may read that pass the filter, after a cursor (null: from the newest), at most that many. */
    Slice<Teaser> latest(Viewer viewer, Filter filter, Cursor after, Limit limit) {
        var rows = Slice.of(rows(viewer, filter, after, limit.count() + 1), limit, row -> Cursor.after(row.publishedAt(), row.id()));
        return new Slice<>(teasers(viewer, rows.items()), rows.next());
    }

    private List<Teaser.Row> rows(Viewer viewer, Filter filter, Cursor after, int limit) {
        var query = entities.unwrap(Session.class).createNativeQuery(ROWS + filter.sql() + (after == null ? "" : BEFORE) + ORDER, Teaser.Row.class)
                .setParameter("viewer", viewer.id()).setParameter("limit", limit);
        filter.parameters().forEach(query::setParameter);
        if (after != null) query.setParameter("at", after.at()).setParameter("id", after.id());
        return query.getResultList();
    }

    private List<Teaser> teasers(Viewer viewer, List<Teaser.Row> rows) {
        if (rows.isEmpty()) return List.of();
        var ids = rows.stream().map(Teaser.Row::id).toList();
        var authors = companions.authors(ids).stream().collect(groupingBy(Teaser.Author::post));
        var tags = companions.tags(ids);
        var acts = companions.acts(viewer, ids);
        var talks = companions.talks(ids);
        return rows.stream().map(row -> new Teaser(row, authors.getOrDefault(row.id(), List.of()), tags.getOrDefault(row.id(), List.of()),
                acts.getOrDefault(row.id(), Teaser.Acts.NONE), talks.getOrDefault(row.id(), Teaser.Talk.NONE))).toList();
    }
}
