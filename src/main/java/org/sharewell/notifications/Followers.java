package org.sharewell.notifications;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import org.sharewell.following.Follows;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Debut;
import org.sharewell.posts.Hearers;

/** Whom a post concerns because they follow it, or what it is by, in or about. */
@ApplicationScoped
class Followers implements Hearers {
    private final Session session;
    private final Follows follows;
    private final Tellings tellings;

    Followers(Session session, Follows follows, Tellings tellings) {
        this.session = session;
        this.follows = follows;
        this.tellings = tellings;
    }

    @Override
    public long of(Viewer viewer, Debut debut, Set<UUID> named) {
        if (debut.isNowhere()) return 0;
        var others = new HashSet<>(follows.of(debut));
        others.removeAll(named);
        others.removeAll(debut.authors());
        return tellings.wanting(others, Kind.FOLLOW, viewer.id(), debut.space());
    }

    Audience ofPost(UUID post) {
        return Audience.these(follows.ofPost(post));
    }

    /** Of a new post, by why; who follows several of these comes first with the first. */
    Map<Reason, Audience> ofNew(UUID post) {
        var followers = new LinkedHashMap<Reason, Audience>();
        followers.put(Reason.NEW_BY_PERSON, all(ids("select w.person_id from byline w where w.post_id = :post and w.accepted_at is not null", post, UUID.class),
                author -> follows.ofPerson(author, post)));
        followers.put(Reason.NEW_IN_SPACE, all(ids("select p.space_id from post p where p.id = :post and p.space_id is not null", post, UUID.class),
                space -> follows.ofSpace(space, post)));
        followers.put(Reason.NEW_ON_TOPIC, all(ids("select t.tag_slug from post_tag t where t.post_id = :post", post, String.class), tag -> follows.ofTag(tag, post)));
        return followers;
    }

    private <T> List<T> ids(String query, UUID post, Class<T> type) {
        return session.createNativeQuery(query, type).setParameter("post", post).getResultList();
    }

    private static <T> Audience all(Collection<T> things, Function<T, Set<UUID>> followers) {
        var all = new HashSet<UUID>();
        things.forEach(thing -> all.addAll(followers.apply(thing)));
        return Audience.these(all);
    }
}
