package org.sharewell.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.sharewell.Cast;
import org.sharewell.people.Viewer;
import org.sharewell.posts.Kind;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostForm;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Publications;
import org.sharewell.web.Refusal;

/** People who write, for our tests: each test has its own, so that nobody else's slots are in the way. */
@ApplicationScoped
class Writers {
    static final int CROWD = 16;
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Cast cast;
    private final Posts posts;
    private final Publications publications;
    private final Slots slots;
    private final Days days;

    Writers(Cast cast, Posts posts, Publications publications, Slots slots, Days days) {
        this.cast = cast;
        this.posts = posts;
        this.publications = publications;
        this.slots = slots;
        this.days = days;
    }

    /** Somebody nobody has met. */
    Viewer somebody() {
        return cast.viewer("writer" + COUNT.incrementAndGet());
    }

    /** A Monday that is weeks away. */
    LocalDate monday(int weeks) {
        return Span.monday(days.today(cast.viewer("amal"))).plusWeeks(weeks);
    }

    UUID draft(Viewer author, String title) {
        return in(() -> posts.draft(author, form(title, true, List.of()))).id;
    }

    UUID draft(Viewer author, String title, boolean onBlog, String... coAuthors) {
        return in(() -> posts.draft(author, form(title, onBlog, List.of(coAuthors)))).id;
    }

    private static PostForm form(String title, boolean onBlog, List<String> coAuthors) {
        return new PostForm(Kind.ARTICLE, title, "", "Words.", onBlog, null, List.of(), coAuthors, null);
    }

    void accept(Viewer coAuthor, UUID post) {
        in(() -> {
            posts.accept(coAuthor, posts.visible(coAuthor, post));
            return null;
        });
    }

    void publish(Viewer author, UUID post) {
        in(() -> {
            publications.publish(author, posts.editable(author, post));
            return null;
        });
    }

    /** At noon by the author's clock. */
    void schedule(Viewer author, UUID post, LocalDate day) {
        in(() -> {
            publications.schedule(author, posts.editable(author, post), day.atTime(12, 0).atZone(author.zone()).toInstant());
            return null;
        });
    }

    Post post(UUID id) {
        return in(() -> posts.findById(id));
    }

    /** A slot without a draft. */
    Slot empty(Viewer holder, LocalDate day) {
        return in(() -> {
            var slot = new Slot(holder.id(), day, null);
            slots.persist(slot);
            return slot;
        });
    }

    /** A slot as it stands now; null when there is none. */
    Slot now(Slot slot) {
        return in(() -> slots.findById(slot.id));
    }

    static <T> T in(Callable<T> act) {
        return QuarkusTransaction.requiringNew().call(act);
    }

    /** "done", or the status of the refusal. */
    static String tried(Runnable act) {
        try {
            QuarkusTransaction.requiringNew().run(act);
            return "done";
        } catch (Refusal refusal) {
            return String.valueOf(refusal.status());
        }
    }

    /** The same by sixteen at once. */
    static List<String> atOnce(Callable<String> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(CROWD)) {
            var outcomes = threads.invokeAll(IntStream.range(0, CROWD).mapToObj(_ -> act).toList());
            return outcomes.stream().map(outcome -> outcome.resultNow()).toList();
        }
    }
}
