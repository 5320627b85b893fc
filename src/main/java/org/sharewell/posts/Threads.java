package org.sharewell.posts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;
import org.sharewell.text.Markdown;
import org.sharewell.text.SafeHtml;
import org.sharewell.web.Cursor;

import static java.util.stream.Collectors.groupingBy;

/** The conversation under a post: comments, and the answers to each. */
@ApplicationScoped
class Threads {
    private static final int MOST = 500;

    private final Comments comments;
    private final Markdown markdown;

    Threads(Comments comments, Markdown markdown) {
        this.comments = comments;
        this.markdown = markdown;
    }

    /**
     * All comments under a post that the viewer has been allowed to read; a deleted one stays only while it has answers.
     *
     * @param referee whether the viewer may take any of them away
     * @param since   what was read last: what others have said after it is fresh; null: nothing is
     */
    Conversation under(Viewer viewer, Post post, boolean referee, Cursor since) {
        var said = comments.under(post, null, null, MOST);
        var answers = said.stream().filter(c -> c.parent() != null && !c.isDeleted()).collect(groupingBy(Comments.Said::parent));
        var threads = said.stream().filter(c -> c.parent() == null).map(c -> new Thread(shown(viewer, referee, since, c),
                answers.getOrDefault(c.id(), List.of()).stream().map(a -> shown(viewer, referee, since, a)).toList()))
                .filter(t -> !t.comment().deleted() || !t.answers().isEmpty()).toList();
        return new Conversation(threads, said.isEmpty() ? Cursor.after(post.publishedAt, post.id) : said.getLast().cursor(), post.lockedAt == null);
    }

    private Shown shown(Viewer viewer, boolean referee, Cursor since, Comments.Said said) {
        var own = said.username().equals(viewer.username());
        var fresh = since != null && !own && said.isAfter(since);
        var html = said.isDeleted() ? null : markdown.cached(said.html(), said.rendering(), said.markdown());
        return new Shown(said.id(), said.face(), html, said.createdAt(), said.editedAt(), said.isDeleted(), own, own || referee, fresh);
    }

    /** All threads, where what comes later begins, and whether one can answer. */
    public record Conversation(List<Thread> threads, Cursor since, boolean open) {}

    /** A comment and the answers to it. */
    public record Thread(Shown comment, List<Shown> answers) {}

    /** A comment as the viewer sees it; without words where it was deleted. */
    public record Shown(UUID id, Portrait face, SafeHtml html, Instant at, Instant editedAt, boolean deleted, boolean editable, boolean deletable, boolean fresh) {}
}
