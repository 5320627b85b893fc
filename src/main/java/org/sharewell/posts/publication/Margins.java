package org.sharewell.posts.publication;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.text.Markdown;

/** Puts together what stands in the margin of a draft. */
@ApplicationScoped
class Margins {
    private final Remarks remarks;
    private final Markdown markdown;

    Margins(Remarks remarks, Markdown markdown) {
        this.remarks = remarks;
        this.markdown = markdown;
    }

    Margin of(Viewer viewer, Post post) {
        return Margin.of(remarks.passages(post), notes(viewer, post));
    }

    /** All remarks on a post, in the order in which they were made. */
    List<Margin.Note> notes(Viewer viewer, Post post) {
        return remarks.of(viewer, post).stream().map(line -> note(viewer, post, line)).toList();
    }

    private Margin.Note note(Viewer viewer, Post post, Remarks.Line line) {
        var resolvable = line.resolvedAt() == null && (post.isAuthor(viewer.id()) || line.username().equals(viewer.username()));
        return new Margin.Note(line.id(), line.block(), line.quote(), line.face(), markdown.cached(line.html(), line.rendering(), line.markdown()),
                line.madeAt(), line.resolvedAt() != null, resolvable, true);
    }
}
