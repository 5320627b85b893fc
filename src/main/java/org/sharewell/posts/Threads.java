package org.sharewell.posts;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;
import org.sharewell.text.Markdown;
import org.sharewell.text.SafeHtml;
import org.sharewell.web.Cursor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

/** The conversation under a post: comments, and the answers to each. */
@ApplicationScoped
class Threads {
    /** So many comments are on a page. */
    static final int MOST = 500;

    private final Threaded threaded;
    private final Markdown markdown;
    private final Clock clock;

    Threads(Threaded threaded, Markdown markdown, Clock clock) {
        this.threaded = threaded;
        this.markdown = markdown;
        this.clock = clock;
    }

    /**
     * The comments under a post that the viewer has been allowed to read; a deleted one stays only while it has answers.
     *
     * @param referee whether the viewer may take any of them away
     * @param since   what was read last: what others have said after it is fresh; null: nothing is
     * @param from    with which comment the page begins; null: with the first
     */
    Conversation under(Viewer viewer, Post post, boolean referee, Cursor since, UUID from) {
        var oneMore = threaded.under(post, from, MOST + 1);
        var said = oneMore.subList(0, Math.min(MOST, oneMore.size()));
        var next = oneMore.size() > MOST ? oneMore.getLast().id() : null;
        var all = new Gathered(said, c -> shown(viewer, referee, since, c));
        var part = new Part(from, all.answered(), all.answersTo(all.answered()), next);
        return new Conversation(all.threads(), part, part.isAll() ? latest(post, said) : Cursor.after(clock.instant(), post.id), post.lockedAt == null);
    }

    /** Where a comment is seen: on a page that begins with its thread, where there are too many for one. */
    String address(Post post, Comment comment) {
        var begin = threaded.areMoreThan(MOST, post) ? "?from=" + (comment.parent == null ? comment.id : comment.parent) : "";
        return post.path() + begin + "#c-" + comment.id;
    }

    private static Cursor latest(Post post, List<Comments.Said> said) {
        return said.stream().max(Comparator.comparing(Comments.Said::createdAt).thenComparing(c -> c.id().toString())).map(Comments.Said::cursor)
                .orElseGet(() -> Cursor.after(post.publishedAt, post.id));
    }

    private Shown shown(Viewer viewer, boolean referee, Cursor since, Comments.Said said) {
        var own = said.username().equals(viewer.username());
        var fresh = since != null && !own && said.isAfter(since);
        var html = said.isDeleted() ? null : markdown.cached(said.html(), said.rendering(), said.markdown());
        return new Shown(said.id(), said.face(), html, said.createdAt(), said.editedAt(), said.isDeleted(), own, own || referee, fresh);
    }

    /** Comments put into their threads. */
    private record Gathered(List<Comments.Said> said, Function<Comments.Said, Shown> shown) {
        List<Thread> threads() {
            var answers = answers();
            return said.stream().filter(c -> c.parent() == null).map(c -> new Thread(shown.apply(c), answers.getOrDefault(c.id(), List.of())))
                    .filter(t -> !t.comment().deleted() || !t.answers().isEmpty()).toList();
        }

        private Map<UUID, List<Shown>> answers() {
            return said.stream().filter(c -> c.parent() != null && !c.isDeleted()).collect(groupingBy(Comments.Said::parent, mapping(shown, toList())));
        }

        /** Which comment of the page before is answered at first; null: none. */
        UUID answered() {
            return said.isEmpty() ? null : said.getFirst().parent();
        }

        List<Shown> answersTo(UUID comment) {
            return comment == null ? List.of() : answers().getOrDefault(comment, List.of());
        }
    }

    /** Threads, which part of all they are, where what comes later begins, and whether one can answer. */
    public record Conversation(List<Thread> threads, Part part, Cursor since, boolean open) {}

    /**
     * A page of a long conversation: with which comment it begins (null: the first), which comment of the page before it goes on to answer
     * and how (null: none), and with which one the next page begins (null: there is none).
     */
    public record Part(UUID from, UUID answered, List<Shown> answers, UUID next) {
        boolean isAll() {
            return from == null && next == null;
        }
    }

    /** A comment and the answers to it. */
    public record Thread(Shown comment, List<Shown> answers) {}

    /** A comment as the viewer sees it; without words where it was deleted. */
    public record Shown(UUID id, Portrait face, SafeHtml html, Instant at, Instant editedAt, boolean deleted, boolean editable, boolean deletable, boolean fresh) {}
}
