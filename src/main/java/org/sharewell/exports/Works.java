package org.sharewell.exports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

import org.sharewell.posts.Readable;
import org.sharewell.spaces.Visibility;

/** Finds the posts of an order, a few at a time; what its taker may read is asked anew each time. */
@ApplicationScoped
class Works {
    private static final int AT_ONCE = 20;
    private static final String FROM = " from post p left join space s on s.id = p.space_id and " + Visibility.listed("s");
    private static final String WHERE = " where " + Readable.OR_OWN + " and ";
    private static final String OF = FROM + WHERE;
    /** The first of those that replace a post which the viewer may read. */
    private static final String SUCCESSOR = """
             left join lateral (
               with recursive chain (id, place) as (
                 select p.successor_id, 1 where p.successor_id is not null
                 union all select s.successor_id, place + 1 from chain join post s on s.id = chain.id where s.successor_id is not null and place < 1000)
               select p.id, p.title from chain join post p on p.id = chain.id where %s order by chain.place limit 1) n on true""".formatted(Readable.PUBLISHED);
    private static final String ROWS = """
            select p.id, p.kind, p.on_blog, p.slug, s.slug as space, p.title, p.standfirst, p.markdown, p.cover_id,
                   p.created_at, p.published_at, p.edited_at, p.withdrawn_at,
                   case when exists (select 1 from byline rb where rb.post_id = p.id and rb.person_id = :viewer and rb.accepted_at is not null) then p.review_by end as review_by,
                   p.confirmed_at, (select c.username from person c where c.id = p.confirmed_by) as confirmed_by, p.outdated_at, n.id as successor, n.title as successor_title,
                   array(select a.username from byline b join person a on a.id = b.person_id
                         where b.post_id = p.id and b.accepted_at is not null order by b.position) as authors,
                   array(select t.name from post_tag pt join tag t on t.slug = pt.tag_slug where pt.post_id = p.id order by pt.position) as tags,
                   array(select cast(i.image_id as text) from post_image i where i.post_id = p.id order by i.image_id) as images""" + FROM + SUCCESSOR + WHERE;
    private static final Pattern SLUG = Pattern.compile("/blog/([^/?#]++)/?(?:[?#].*+)?");
    private static final Pattern ID = Pattern.compile("/posts/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?(?:[?#].*+)?");

    private final EntityManager entities;

    Works(EntityManager entities) {
        this.entities = entities;
    }

    /** The next ones after that id, in the order of their ids. */
    List<Work> after(Order order, UUID last) {
        return query(order, ROWS + order.whose().condition() + " and p.id > :last order by p.id limit :limit", Work.class)
                .setParameter("last", last).setParameter("limit", AT_ONCE).getResultList();
    }

    /** Those of the addresses that lead to a post outside the order, whether there is one or not. */
    Set<String> outside(Order order, Collection<String> addresses) {
        var asked = addresses.stream().filter(a -> SLUG.matcher(a).matches() || ID.matcher(a).matches()).toList();
        if (asked.isEmpty()) return Set.of();
        var inside = inside(order, asked);
        return asked.stream().filter(a -> !inside.contains(name(a))).collect(java.util.stream.Collectors.toSet());
    }

    private Set<String> inside(Order order, List<String> addresses) {
        var slugs = addresses.stream().map(SLUG::matcher).filter(Matcher::matches).map(found -> found.group(1)).toArray(String[]::new);
        var ids = addresses.stream().map(ID::matcher).filter(Matcher::matches).map(found -> UUID.fromString(found.group(1))).toArray(UUID[]::new);
        var found = new HashSet<String>();
        query(order, "select p.id, case when p.on_blog then p.slug end as slug" + OF + order.whose().condition()
                + " and (p.on_blog and p.slug = any(:slugs) or p.id = any(:ids))", Named.class)
                .setParameter("slugs", slugs).setParameter("ids", ids).getResultList().forEach(named -> found.addAll(named.names()));
        return found;
    }

    /** What an address says of its post: a slug or an id. */
    private static String name(String address) {
        var slug = SLUG.matcher(address);
        return slug.matches() ? "/" + slug.group(1) : ID.matcher(address).replaceFirst("$1");
    }

    /** A post by both its names. */
    record Named(UUID id, String slug) {
        List<String> names() {
            return slug == null ? List.of(id.toString()) : List.of(id.toString(), "/" + slug);
        }
    }

    private <T> NativeQuery<T> query(Order order, String sql, Class<T> type) {
        return entities.unwrap(Session.class).createNativeQuery(sql, type).setParameter("viewer", order.taker().id()).setParameter("whose", order.whose().id());
    }
}
