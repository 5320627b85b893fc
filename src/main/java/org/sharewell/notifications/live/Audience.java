package org.sharewell.notifications.live;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

import org.sharewell.events.Topic;
import org.sharewell.events.Topic.Kind;
import org.sharewell.people.OpenSessions;
import org.sharewell.posts.Readable;

/** Who may listen: as long as their session is open, and to posts they may read. */
@ApplicationScoped
class Audience {
    private static final String READABLE = """
            select a.viewer, p.id from unnest(:viewers, :posts) as a(viewer, id) join post p on p.id = a.id where """
            + Readable.OR_OWN.replace(":viewer", "a.viewer");

    private final Session session;
    private final OpenSessions sessions;

    Audience(Session session, OpenSessions sessions) {
        this.session = session;
        this.sessions = sessions;
    }

    /** Those of the streams that may go on, all asked for in two statements. */
    @Transactional
    public Set<Stream> of(Collection<Stream> streams) {
        var open = sessions.among(streams.stream().map(stream -> stream.session).toList());
        var readable = readable(streams);
        return new HashSet<>(streams.stream().filter(stream -> open.contains(stream.session)
                && stream.topics.stream().allMatch(topic -> topic.kind() == Kind.PERSON || readable.contains(new Pair(stream.person, topic.id())))).toList());
    }

    private Set<Pair> readable(Collection<Stream> streams) {
        var pairs = streams.stream().flatMap(stream -> posts(stream).stream()).distinct().toList();
        if (pairs.isEmpty()) return Set.of();
        return new HashSet<>(session.createNativeQuery(READABLE, Pair.class).setParameter("viewers", pairs.stream().map(Pair::viewer).toArray(UUID[]::new))
                .setParameter("posts", pairs.stream().map(Pair::post).toArray(UUID[]::new)).getResultList());
    }

    private static List<Pair> posts(Stream stream) {
        return stream.topics.stream().filter(topic -> topic.kind() == Kind.POST).map(topic -> new Pair(stream.person, topic.id())).toList();
    }

    /** Somebody and a post. */
    record Pair(UUID viewer, UUID post) {}
}
