package org.sharewell.posts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.sharewell.people.Viewer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

/** What goes with posts that a viewer has been allowed to read: one statement for each kind of thing, for all posts of a list. */
@ApplicationScoped
class Companions {
    private static final String AUTHORS = """
            select b.post_id, p.username, p.name, p.picture_id, p.title, p.department, p.site
            from byline b join person p on p.id = b.person_id
            where b.post_id in (:ids) and b.accepted_at is not null order by b.post_id, b.position""";
    private static final String TAGS = """
            select pt.post_id, t.slug, t.name from post_tag pt join tag t on t.slug = pt.tag_slug
            where pt.post_id in (:ids) order by pt.post_id, pt.position""";
    private static final String ACTS = """
            select p.id, count(*) filter (where r.kind = 'useful') as useful, count(*) filter (where r.kind = 'used') as used,
                   coalesce(bool_or(r.person_id = :viewer and r.kind = 'useful'), false) as mine_useful,
                   coalesce(bool_or(r.person_id = :viewer and r.kind = 'used'), false) as mine_used,
                   %s as saved, %s as followed,
                   exists (select 1 from poll q where q.post_id = p.id) as poll,
                   exists (select 1 from gathering g where g.post_id = p.id) as gathering
            from post p left join reaction r on r.post_id = p.id where p.id in (:ids) group by p.id""";
    private static final String LATEST = """
            select l.post_id, l.id, a.username, a.name, a.picture_id, l.html, l.created_at, l.total
            from (select c.*, count(*) over (partition by c.post_id) as total,
                         row_number() over (partition by c.post_id order by c.created_at desc, c.id desc) as place
                  from comment c where c.post_id in (:ids) and c.deleted_at is null) l
            join person a on a.id = l.author_id where l.place <= 2 order by l.post_id, l.created_at, l.id""";

    private final EntityManager entities;
    private final String acts;

    Companions(EntityManager entities, Marks marks) {
        this.entities = entities;
        this.acts = ACTS.formatted(marks.saved(), marks.follows());
    }

    List<Teaser.Author> authors(Collection<UUID> posts) {
        return query(AUTHORS, Teaser.Author.class, posts).getResultList();
    }

    Map<UUID, List<Tag>> tags(Collection<UUID> posts) {
        return query(TAGS, Tagged.class, posts).stream().collect(groupingBy(Tagged::post, mapping(t -> new Tag(t.slug(), t.name()), toList())));
    }

    Map<UUID, Teaser.Acts> acts(Viewer viewer, Collection<UUID> posts) {
        return query(acts, Acted.class, posts).setParameter("viewer", viewer.id()).stream()
                .collect(toMap(Acted::post, a -> new Teaser.Acts(a.useful(), a.used(), a.viewerUseful(), a.viewerUsed(), a.saved(), a.followed(), a.poll(), a.gathering())));
    }

    Map<UUID, Teaser.Talk> talks(Collection<UUID> posts) {
        return query(LATEST, Teaser.Latest.class, posts).stream().collect(groupingBy(Teaser.Latest::post)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, e -> new Teaser.Talk(e.getValue().getFirst().count(), e.getValue())));
    }

    private <T> NativeQuery<T> query(String sql, Class<T> as, Collection<UUID> posts) {
        return entities.unwrap(Session.class).createNativeQuery(sql, as).setParameterList("ids", posts);
    }

    record Tagged(UUID post, String slug, String name) {}

    record Acted(UUID post, long useful, long used, boolean viewerUseful, boolean viewerUsed, boolean saved, boolean followed, boolean poll, boolean gathering) {}
}
