package org.sharewell.posts.publication;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Debut;
import org.sharewell.posts.Hearers;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Reach;
import org.sharewell.posts.Readiness;
import org.sharewell.posts.Wholes;
import org.sharewell.spaces.Spaces;
import org.sharewell.web.Refusal;

/** Puts together the sheet from which a draft is published. */
@ApplicationScoped
class Sheets {
    static final ReaderForm NOBODY = new ReaderForm("", "");

    private final Posts posts;
    private final Wholes wholes;
    private final Spaces spaces;
    private final Readers readers;
    private final ReaderRequired required;
    private final Reach reach;
    private final Hearers hearers;

    Sheets(Posts posts, Wholes wholes, Spaces spaces, Readers readers, ReaderRequired required, Reach reach, Hearers hearers) {
        this.posts = posts;
        this.wholes = wholes;
        this.spaces = spaces;
        this.readers = readers;
        this.required = required;
        this.reach = reach;
        this.hearers = hearers;
    }

    Sheet of(Viewer viewer, Post post) {
        var planned = post.scheduledAt == null ? PublicationForm.EMPTY : PublicationForm.of(post.scheduledAt, viewer.zone());
        return sheet(viewer, post, planned, NOBODY, Map.of());
    }

    /** The sheet again with what was typed and what is wrong with it; what concerns no field stands above. Of what is
     * published there is no sheet any more: who was asked to read its draft is its authors' business. */
    Sheet again(Viewer viewer, UUID id, PublicationForm form, ReaderForm reader, Refusal refusal) {
        var post = posts.editable(viewer, id);
        if (!post.state().isDraft()) throw refusal;
        var errors = refusal.status() == 422 ? refusal.errors().in(viewer.locale()) : Map.of("state", List.of(refusal.why().in(viewer.locale())));
        return sheet(viewer, post, form, reader, errors);
    }

    private Sheet sheet(Viewer viewer, Post post, PublicationForm form, ReaderForm reader, Map<String, List<String>> errors) {
        var missing = Readiness.missing(post).in(viewer.locale()).values().stream().flatMap(List::stream).toList();
        return new Sheet(post.id, post.title, wholes.steps(post), outlook(viewer, post), Missed.of(post), missing, required.waits(post),
                readers.of(post), wholes.authors(post.id), form, reader, !(viewer.zone() instanceof ZoneOffset), errors);
    }

    Outlook outlook(Viewer viewer, Post post) {
        var space = post.space == null ? null : spaces.card(viewer, post.space).orElse(null);
        var reached = reach.of(viewer, post.onBlog, post.space, post.html);
        return new Outlook(post.onBlog, space, post.scheduledAt, post.scheduledAt != null && isTwice(post.scheduledAt, viewer.zone()), reached,
                hearers.of(viewer, Debut.of(post), reached.people()));
    }

    private static boolean isTwice(Instant at, ZoneId zone) {
        return zone.getRules().getValidOffsets(at.atZone(zone).toLocalDateTime()).size() > 1;
    }
}
