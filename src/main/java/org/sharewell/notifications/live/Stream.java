package org.sharewell.notifications.live;

import java.util.Set;
import java.util.UUID;

import io.smallrye.mutiny.subscription.MultiEmitter;

import org.sharewell.events.Topic;
import org.sharewell.events.Topic.Kind;

/** One page that is open: whose it is, in which session, and on which topics. */
final class Stream {
    final UUID person;
    final UUID session;
    final Set<Topic> topics;
    private MultiEmitter<? super Word> emitter;

    Stream(UUID person, UUID session, Set<Topic> topics) {
        this.person = person;
        this.session = session;
        this.topics = Set.copyOf(topics);
    }

    synchronized void begin(MultiEmitter<? super Word> emitter) {
        this.emitter = emitter;
        emitter.emit(Word.BEAT);
    }

    void tell(Topic topic) {
        send(new Word(topic.kind() == Kind.PERSON ? "me" : topic.toString()));
    }

    void tellAll() {
        topics.forEach(this::tell);
    }

    synchronized void send(Word word) {
        if (emitter != null && !emitter.isCancelled()) emitter.emit(word);
    }

    /** For this page, for good: it does not come back by itself. */
    void dismiss() {
        send(Word.BYE);
        end();
    }

    /** For now: the page comes back, to whatever replica there is. */
    synchronized void end() {
        if (emitter != null) emitter.complete();
    }

    /** What a page is told: that a topic has changed, that we are still there, or good-bye. */
    record Word(String topic) {
        static final Word BEAT = new Word("");
        static final Word BYE = new Word("bye");
    }
}
