package org.sharewell.posts;

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

import org.sharewell.media.Images;
import org.sharewell.people.Viewer;
import org.sharewell.text.Rendered;

/** What a text points to: the images it shows and the posts it links to. */
@ApplicationScoped
class References {
    // An anchor or a query does not matter.
    private static final Pattern SLUG = Pattern.compile("/blog/([^/?#]++)(?:[?#].*+)?");
    private static final Pattern ID = Pattern.compile("/posts/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[?#].*+)?");

    private final EntityManager entities;
    private final Images images;

    References(EntityManager entities, Images images) {
        this.entities = entities;
        this.images = images;
    }

    /** Notes what a post shows and links to now. Who revises it may see another author's pictures only by the post itself: so it lets go of them last. */
    void note(Viewer viewer, Post post, Rendered rendered) {
        entities.flush();
        var shown = new HashSet<>(rendered.images());
        if (post.cover != null) shown.add(post.cover);
        var seen = images.attach(viewer.id(), shown);
        forget(post);
        insert("post_image", "post_id", "image_id", post.id, seen);
        insert("post_link", "from_id", "to_id", post.id, targets(rendered.links(), post.id));
    }

    /** Notes links to posts that did not exist yet when the text was noted. */
    void link(UUID post, Collection<UUID> targets) {
        insert("post_link", "from_id", "to_id", post, targets);
    }

    void note(Viewer viewer, Comment comment, Rendered rendered) {
        entities.flush();
        var seen = images.attach(viewer.id(), rendered.images());
        delete("comment_image", "comment_id", comment.id);
        insert("comment_image", "comment_id", "image_id", comment.id, seen);
    }

    void forget(Post post) {
        delete("post_image", "post_id", post.id);
        delete("post_link", "from_id", post.id);
    }

    private void delete(String table, String column, UUID owner) {
        entities.createNativeQuery("delete from " + table + " where " + column + " = :owner").setParameter("owner", owner).executeUpdate();
    }

    private void insert(String table, String from, String to, UUID owner, Collection<UUID> targets) {
        if (targets.isEmpty()) return;
        entities.unwrap(Session.class).createNativeMutationQuery("insert into " + table + " (" + from + ", " + to
                + ") select cast(:owner as uuid), t from unnest(:targets) t on conflict do nothing")
                .setParameter("owner", owner).setParameter("targets", targets.toArray(UUID[]::new)).executeUpdate();
    }

    /** The posts behind the site's own addresses. */
    private List<UUID> targets(Set<String> links, UUID self) {
        var slugs = links.stream().map(SLUG::matcher).filter(Matcher::matches).map(found -> found.group(1)).toArray(String[]::new);
        var ids = links.stream().map(ID::matcher).filter(Matcher::matches).map(found -> UUID.fromString(found.group(1))).toArray(UUID[]::new);
        if (slugs.length + ids.length == 0) return List.of();
        return entities.unwrap(Session.class).createNativeQuery("""
                select id from post where (on_blog and slug = any(:slugs) or id = any(:ids)) and id <> :self""", UUID.class)
                .setParameter("slugs", slugs).setParameter("ids", ids).setParameter("self", self).getResultList();
    }
}
