package org.sharewell.posts.series;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Neighbourhood;
import org.sharewell.posts.Neighbours;
import org.sharewell.posts.Post;
import org.sharewell.posts.Readable;
import org.sharewell.spaces.Visibility;

/** What is in a series, as a viewer may know it, in one statement: at most as many parts as a series may have. */
@ApplicationScoped
class Contents implements Neighbourhood {
    /** Whether a viewer may know of a part {@code e} whose post, if they may read it, is {@code p}: all but what was taken back, or lies elsewhere. */
    static final String KNOWN = """
            (p.id is not null or e.post_id is null and e.title <> ''
             or exists (select 1 from post d where d.id = e.post_id and d.published_at is null and d.withdrawn_at is null))""";
    private static final String PARTS = """
            select e.id, p.id as post, p.on_blog, p.slug, p.title, p.published_at, p.outdated_at is not null as outdated,
                   array(select a.name from byline b join person a on a.id = b.person_id
                         where b.post_id = p.id and b.accepted_at is not null order by b.position) as authors,
                   e.title as working, w.username, w.name, e.planned_for, e.post_id is not null as begun, s.slug as series, s.title as series_title,
                   (select c.slug from space c where c.id = s.space_id) as space_slug
            from series s join series_part e on e.series_id = s.id left join post p on p.id = e.post_id and (%s) left join person w on w.id = e.person_id
            where %%s and %s and %s order by e.position""".formatted(Readable.OR_OWN, Visibility.readable("s"), KNOWN);
    private static final String OF_SERIES = PARTS.formatted("s.id = :id");
    private static final String AROUND_POST = PARTS.formatted("s.id = (select o.series_id from series_part o where o.post_id = :id)");

    private final EntityManager entities;

    Contents(EntityManager entities) {
        this.entities = entities;
    }

    List<Entry> of(Viewer viewer, Series series) {
        return entries(OF_SERIES, viewer, series.id);
    }

    @Override
    public Optional<Neighbours> of(Viewer viewer, Post post) {
        var entries = entries(AROUND_POST, viewer, post.id);
        return entries.stream().findFirst().map(first -> new Neighbours(first.row().seriesTitle(), "/series/" + first.row().series(),
                entries.stream().map(e -> e.beside(post.id)).toList()));
    }

    private List<Entry> entries(String sql, Viewer viewer, UUID id) {
        return Entry.numbered(entities.unwrap(Session.class).createNativeQuery(sql, Entry.Row.class)
                .setParameter("viewer", viewer.id()).setParameter("id", id).getResultList());
    }
}
