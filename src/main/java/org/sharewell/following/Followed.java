package org.sharewell.following;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Readable;
import org.sharewell.spaces.Visibility;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

/** All that a viewer follows and may still read, in one statement; what became hidden is not mentioned. */
@ApplicationScoped
class Followed {
    private static final String LINES = """
            select * from (
            select 'people' as kind, '/people/' || a.username as address, '/people/' || a.username as path, a.name, f.at
            from follow f join person a on a.id = f.person_id where f.follower_id = :viewer
            union all
            select 'spaces', '/spaces/' || s.slug, '/spaces/' || s.slug, s.name, f.at
            from follow f join space s on s.id = f.space_id where f.follower_id = :viewer and %2$s
            union all
            select 'tags', '/tags/' || t.slug, '/tags/' || t.slug, t.name, f.at
            from follow f join tag t on t.slug = f.tag_slug
            where f.follower_id = :viewer and exists (select 1 from post_tag ft join post p on p.id = ft.post_id where ft.tag_slug = t.slug and %1$s)
            union all
            select 'posts', '/posts/' || p.id, case when p.on_blog and p.slug is not null then '/blog/' || p.slug else '/posts/' || p.id end,
                   case when p.title <> '' then p.title else p.excerpt end, f.at
            from follow f join post p on p.id = f.post_id where f.follower_id = :viewer and %1$s) l
            order by l.at desc, l.name limit 1000""".formatted(Readable.PUBLISHED, Visibility.readableSpace("s"));

    private final Session session;

    Followed(Session session) {
        this.session = session;
    }

    /** By kind: people, posts, spaces, tags. */
    Map<String, List<Line>> by(Viewer viewer) {
        return session.createNativeQuery(LINES, Line.class).setParameter("viewer", viewer.id()).stream()
                .collect(groupingBy(Line::kind, TreeMap::new, toList()));
    }

    /** Something followed: its address, where it is read, and what it is called. */
    public record Line(String kind, String address, String path, String name, Instant at) {
        public String following() {
            return address + "/following";
        }
    }
}
