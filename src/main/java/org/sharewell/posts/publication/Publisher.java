package org.sharewell.posts.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

import org.sharewell.people.People;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Publications;
import org.sharewell.web.Refusal;

/** Publishes what is due: once, whichever replica comes first, in the name and with the rights of who scheduled it. */
@ApplicationScoped
class Publisher {
    private static final Logger LOG = Logger.getLogger(Publisher.class);
    private static final int ATTEMPTS = 5;
    // A post that another thread or replica has in hand is its own business; this one takes the next. Who merely refers to a post,
    // as a comment in its margin that is being written does, has a key lock on it and holds up nothing.
    private static final String DUE = """
            select p.id from post p where p.scheduled_at <= :now and p.id <> all(:resting)
            order by p.scheduled_at, p.id limit 1 for no key update skip locked""";

    private final Session session;
    private final Posts posts;
    private final Publications publications;
    private final People people;
    private final Clock clock;
    private final Map<UUID, Trouble> troubles = new ConcurrentHashMap<>();
    private volatile boolean unreachable;

    Publisher(Session session, Posts posts, Publications publications, People people, Clock clock) {
        this.session = session;
        this.posts = posts;
        this.publications = publications;
        this.people = people;
        this.clock = clock;
    }

    /** Every second, and so at the start for what was due while nobody was there. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publishDue() {
        try {
            while (publishNext()) unreachable = false;
            forget();
        } catch (RuntimeException failure) {
            if (!unreachable) LOG.warnf("Cannot look for what is to be published, trying every second: %s", failure.getClass().getName());
            unreachable = true;
        }
    }

    private boolean publishNext() {
        var taken = new AtomicReference<UUID>();
        try {
            QuarkusTransaction.requiringNew().run(() -> due().ifPresent(id -> {
                taken.set(id);
                publish(posts.findById(id));
            }));
            if (taken.get() != null) troubles.remove(taken.get());
        } catch (RuntimeException failure) {
            if (taken.get() == null) throw failure;
            refused(taken.get(), failure);
        }
        return taken.get() != null;
    }

    private Optional<UUID> due() {
        var now = now();
        var resting = troubles.entrySet().stream().filter(trouble -> trouble.getValue().until().isAfter(now)).map(Map.Entry::getKey);
        return session.createNativeQuery(DUE, UUID.class).setParameter("now", now)
                .setParameter("resting", resting.toArray(UUID[]::new)).uniqueResultOptional();
    }

    private void publish(Post post) {
        var originator = people.findById(post.scheduledBy);
        var viewer = people.viewer(originator);
        if (originator.isActive()) publications.publish(viewer, posts.editable(viewer, post.id), post.scheduledAt);
        else publications.miss(post, Obstacle.LEFT.key());
    }

    /** A refusal is final; what merely broke is tried again, while the others go on. */
    private void refused(UUID id, RuntimeException failure) {
        var trouble = troubles.merge(id, Trouble.first(now()), (before, _) -> before.again(now()));
        if (failure instanceof Refusal || trouble.attempts() >= ATTEMPTS) giveUp(id, failure);
        else LOG.warnf("Post %s was due and not published, trying again: %s", id, failure.getClass().getName());
    }

    private void giveUp(UUID id, RuntimeException failure) {
        QuarkusTransaction.requiringNew().run(() -> {
            var post = session.find(Post.class, id, LockModeType.PESSIMISTIC_WRITE);
            // Between the failure and this the row was free: somebody may have done otherwise.
            if (post == null || post.scheduledAt == null || post.scheduledAt.isAfter(now())) return;
            publications.miss(post, (failure instanceof Refusal refusal ? Obstacle.of(post, refusal) : Obstacle.FAULT).key());
            troubles.remove(id);
        });
    }

    /** What is gone or given up rests no more. */
    private void forget() {
        troubles.values().removeIf(trouble -> trouble.until().isBefore(now().minus(Duration.ofHours(1))));
    }

    /** The database counts in microseconds and rounds: a time is due here when it is due there. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** How often a post could not be published, and until when it rests. */
    private record Trouble(int attempts, Instant until) {
        static Trouble first(Instant now) {
            return new Trouble(1, now.plus(Duration.ofSeconds(1)));
        }

        Trouble again(Instant now) {
            return new Trouble(attempts + 1, now.plus(Duration.ofSeconds((long) attempts * attempts * 4)));
        }
    }
}
