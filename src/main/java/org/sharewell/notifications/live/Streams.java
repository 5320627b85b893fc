package org.sharewell.notifications.live;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;

import org.sharewell.events.Ear;
import org.sharewell.events.Topic;
import org.sharewell.web.Refusal;
import org.sharewell.web.Said;

/** The pages that are open on this replica. Each costs a connection and a few objects, never a thread. */
@ApplicationScoped
class Streams implements Ear {
    static final int MOST = 2500;
    static final int MOST_OF_ONE = 5;
    /** A page that does not take so many words starts again: it asks for everything anew then. */
    private static final int UNSENT = 64;
    /** A page listens a moment after it was made: what has changed in between it is told. */
    private static final Duration MOMENT = Duration.ofSeconds(10);
    private static final Duration LATER = Duration.ofSeconds(30);

    private final Map<UUID, LinkedHashSet<Stream>> byPerson = new HashMap<>();
    private final Map<Topic, Set<Stream>> byTopic = new HashMap<>();
    private final Map<Topic, Long> told = new ConcurrentHashMap<>();
    private final Clock clock;
    private int count;

    Streams(Clock clock) {
        this.clock = clock;
    }

    /** Tells a page of its topics as long as it is there; 503 where there are too many. Who has too many loses the oldest. */
    synchronized Multi<Stream.Word> open(Stream stream) {
        if (count >= MOST) throw Refusal.unavailable(Said.of(503), LATER);
        return Multi.createFrom().<Stream.Word> emitter(emitter -> {
            emitter.onTermination(() -> remove(stream));
            stream.begin(emitter);
            add(stream).forEach(Stream::dismiss);
            stream.topics.stream().filter(told::containsKey).forEach(stream::tell);
        }, UNSENT);
    }

    /** Gives those that are too many. What a stream is told is told outside of our lock: it may end by that, and come here. */
    private synchronized List<Stream> add(Stream stream) {
        count++;
        var own = byPerson.computeIfAbsent(stream.person, _ -> new LinkedHashSet<>());
        own.add(stream);
        stream.topics.forEach(topic -> byTopic.computeIfAbsent(topic, _ -> new LinkedHashSet<>()).add(stream));
        return own.size() > MOST_OF_ONE ? List.of(own.getFirst()) : List.of();
    }

    private synchronized void remove(Stream stream) {
        if (!byPerson.getOrDefault(stream.person, new LinkedHashSet<>()).remove(stream)) return;
        count--;
        byPerson.computeIfPresent(stream.person, (_, streams) -> streams.isEmpty() ? null : streams);
        stream.topics.forEach(topic -> byTopic.computeIfPresent(topic, (_, streams) -> streams.remove(stream) && streams.isEmpty() ? null : streams));
    }

    synchronized List<Stream> all() {
        var all = new ArrayList<Stream>(count);
        byPerson.values().forEach(all::addAll);
        return all;
    }

    private synchronized List<Stream> on(Topic topic) {
        return List.copyOf(byTopic.getOrDefault(topic, Set.of()));
    }

    @Override
    public void hear(Topic topic) {
        told.put(topic, clock.millis());
        on(topic).forEach(stream -> stream.tell(topic));
    }

    @Override
    public void missed() {
        all().forEach(Stream::tellAll);
    }

    /** Says that we are still there, so that nothing in between closes what is silent. */
    void beat() {
        all().forEach(stream -> stream.send(Stream.Word.BEAT));
    }

    /** Closes what nobody may listen to any more, and forgets what was told a while ago. */
    void keep(Predicate<Stream> allowed) {
        all().stream().filter(allowed.negate()).forEach(Stream::dismiss);
        told.values().removeIf(at -> at < clock.millis() - MOMENT.toMillis());
    }

    void end() {
        all().forEach(Stream::end);
    }
}
