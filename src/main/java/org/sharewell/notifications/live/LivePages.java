package org.sharewell.notifications.live;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import org.jboss.resteasy.reactive.ResponseHeader;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;

import org.sharewell.events.Topic;
import org.sharewell.people.OpenSessions;
import org.sharewell.people.Viewer;
import org.sharewell.web.Refusal;
import org.sharewell.web.Said;

/** What has changed while a page is open (server-sent events). */
@Path("/live")
@Authenticated
class LivePages {
    private static final int MOST_TOPICS = 20;
    /** How long a browser waits before it comes back, in milliseconds. */
    private static final long PAUSE = 2000;

    private final Streams streams;
    private final Audience audience;
    private final OpenSessions sessions;
    private final Viewer viewer;

    LivePages(Streams streams, Audience audience, OpenSessions sessions, Viewer viewer) {
        this.streams = streams;
        this.audience = audience;
        this.sessions = sessions;
        this.viewer = viewer;
    }

    /** On all topics, {@code me} or {@code post:} and its id, or not found; on what is one's own unless something is named. */
    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @ResponseHeader(name = "X-Accel-Buffering", value = "no")
    public Multi<OutboundSseEvent> listen(@QueryParam("topic") List<String> topics, @Context Sse sse) {
        return streams.open(admitted(topics)).map(word -> event(word, sse));
    }

    /** Only whether one could: a stream without a body would never end. */
    @HEAD
    @Blocking
    public Response look(@QueryParam("topic") List<String> topics) {
        admitted(topics);
        return Response.ok().type(MediaType.SERVER_SENT_EVENTS).build();
    }

    private Stream admitted(List<String> topics) {
        if (topics.size() > MOST_TOPICS) throw Refusal.malformed(Said.of(400));
        Set<Topic> wanted = new HashSet<>(topics.isEmpty() ? Set.of(Topic.person(viewer.id())) : Set.of());
        for (var topic : topics) wanted.add(topic.equals("me") ? Topic.person(viewer.id()) : post(topic));
        var stream = new Stream(viewer.id(), sessions.of(viewer), wanted);
        if (audience.of(List.of(stream)).isEmpty()) throw Refusal.notFound();
        return stream;
    }

    private static Topic post(String topic) {
        return Topic.of(topic).filter(found -> found.kind() == Topic.Kind.POST).orElseThrow(() -> Refusal.malformed(Said.of(400)));
    }

    private static OutboundSseEvent event(Stream.Word word, Sse sse) {
        if (word.equals(Stream.Word.BEAT)) return sse.newEventBuilder().comment("").reconnectDelay(PAUSE).build();
        var event = sse.newEventBuilder().data(String.class, word.topic());
        return word.equals(Stream.Word.BYE) ? event.name(word.topic()).build() : event.build();
    }
}
