package org.sharewell.posts.writing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Kind;
import org.sharewell.posts.Navigation;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostMessages;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Publications;
import org.sharewell.posts.Reach;
import org.sharewell.posts.Reached;
import org.sharewell.posts.Readiness;
import org.sharewell.posts.State;
import org.sharewell.posts.Steps;
import org.sharewell.posts.Whole;
import org.sharewell.posts.Wholes;
import org.sharewell.posts.copies.Copies;
import org.sharewell.posts.copies.Copy;
import org.sharewell.web.Ids;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** The writing page: what stands on it, and what becomes of it. */
@ApplicationScoped
class Writing {
    private final Posts posts;
    private final Publications publications;
    private final Wholes wholes;
    private final Navigation navigation;
    private final Typing typing;
    private final Copies copies;
    private final Presences presences;
    private final Reach reach;

    Writing(Posts posts, Publications publications, Wholes wholes, Navigation navigation, Typing typing, Copies copies, Presences presences, Reach reach) {
        this.posts = posts;
        this.publications = publications;
        this.wholes = wholes;
        this.navigation = navigation;
        this.typing = typing;
        this.copies = copies;
        this.presences = presences;
        this.reach = reach;
    }

    /** An empty page, or one with the words it was asked for with. */
    Sheet blank(Asked asked) {
        var known = "update".equals(asked.kind()) || "question".equals(asked.kind()) ? asked.kind() : Kind.ARTICLE.key();
        var place = asked.space() == null ? "blog" : "space";
        return sheet(null, null, new WriteForm(known, asked.title(), "", "", place, asked.space(), asked.tags(), "", "", 0L, "", Ids.next().toString(), Ids.next().toString(), asked.slot(), null), List.of(), Map.of());
    }

    /** A post's page: as it is stored, or as the viewer left it without sending. */
    Sheet of(Viewer viewer, Post post) {
        var whole = wholes.of(viewer, post);
        var stored = WriteForm.of(post, whole);
        var kept = copies.of(viewer.id(), Typing.name(post.id)).filter(copy -> !stored.with(copy).post().equals(stored.post()));
        return kept.map(copy -> restored(viewer, post, sheet(viewer, post, stored.with(copy), whole.authors(), Map.of()).showing(copy), copy))
                .orElseGet(() -> sheet(viewer, post, stored, whole.authors(), Map.of()));
    }

    private Sheet restored(Viewer viewer, Post post, Sheet sheet, Copy copy) {
        var behind = copy.version() == null || copy.version() != post.version;
        var restored = sheet.restored(copy.savedAt());
        return behind && !sheet.form().words().equals(Words.of(post))
                ? restored.behind(Conflict.between(sheet.form().words(), post), Typing.version(sheet.form()), null) : restored;
    }

    /** The page again as it was typed, with what is wrong; after a stale edit with both versions. */
    Sheet again(Viewer viewer, UUID id, WriteForm form, Words base, Refusal refusal) {
        var post = id == null ? null : posts.editable(viewer, id);
        var sheet = sheet(viewer, post, form, post == null ? List.of() : wholes.authors(id), errors(viewer, refusal));
        return post == null || refusal.status() != 412 || Words.of(post).equals(base) ? sheet : sheet.behind(Conflict.between(form.words(), post), Typing.version(form), base);
    }

    private static Map<String, List<String>> errors(Viewer viewer, Refusal refusal) {
        var errors = refusal.errors().in(viewer.locale());
        return errors.isEmpty() ? Map.of("version", List.of(refusal.why().in(viewer.locale()))) : errors;
    }

    private Sheet sheet(Viewer viewer, Post post, WriteForm form, List<Whole.AuthorCard> authors, Map<String, List<String>> errors) {
        return new Sheet(post == null ? null : post.id, post == null ? State.DRAFT : post.state(), post == null ? 0 : post.version,
                form, authors, navigation.spaces(), errors, post == null ? List.of() : presences.others(viewer, post.id), post == null ? Words.NONE : Words.of(post), null, null,
                post == null ? Steps.NEW : wholes.steps(post), post == null || !post.isAuthor(viewer.id()) ? 0 : wholes.remarks(post), null);
    }

    /** Saves, publishes if asked to, and answers where to go on. */
    @Transactional(MANDATORY)
    String save(Viewer viewer, UUID id, WriteForm form, BaseForm base) {
        var post = id == null ? begun(viewer, form, base.words()) : revised(viewer, id, form, base.words());
        if (form.publishes() && post.state().isDraft()) publish(viewer, post, form);
        if (form.leadsToSheet()) Readiness.missing(post).refuse();
        copies.sent(viewer.id(), Typing.name(post.id), form.page(), base.shown(), form.fields());
        return post.state().isDraft() ? "/posts/" + post.id + (form.leadsToSheet() ? "/publication" : "/edit") : post.path();
    }

    /** Who names somebody who cannot read it learns that first. */
    private void publish(Viewer viewer, Post post, WriteForm form) {
        var reached = form.isAnyway() ? Reached.NOBODY : reach.of(viewer, post.onBlog, post.space, post.html);
        if (!reached.missed().isEmpty()) throw Refusal.invalid("anyway", Message.of(PostMessages.class, m -> m.unreached(reached.names())));
        publications.publish(viewer, post);
    }

    /** A page that kept its words while one typed has made the draft already. */
    private Post begun(Viewer viewer, WriteForm form, Words base) {
        var begun = Optional.ofNullable(form.id()).flatMap(key -> typing.begun(viewer, key));
        return begun.isPresent() ? revised(viewer, begun.get(), form, base) : typing.meant(viewer, form, posts.draft(viewer, form.post()));
    }

    private Post revised(Viewer viewer, UUID id, WriteForm form, Words base) {
        var post = posts.editable(viewer, id);
        posts.revise(viewer, post, typing.upToDate(viewer, post, form, base).post());
        return post;
    }

    /**
     * Goes on with one of both versions, or with both: kept as the viewer's working copy, to be read over and sent. Answers what that is,
     * and how often both changed the same lines.
     */
    @Transactional(MANDATORY)
    Chosen merge(Viewer viewer, UUID id, WriteForm form, Words base) {
        var post = posts.editable(viewer, id);
        var both = form.words().with(Words.of(post), base);
        var words = switch (form.act()) {
            case "theirs" -> Words.of(post);
            case "mine" -> form.words();
            case null, default -> both.words();
        };
        var chosen = form.saying(words, post.version);
        typing.choose(viewer, id, chosen);
        return new Chosen(chosen, words == both.words() ? both.clashes().size() : 0);
    }

    /** What the writer goes on with. */
    record Chosen(WriteForm form, int clashes) {}

    /** What a new page was asked for with. */
    record Asked(String kind, String space, String title, String tags, String slot) {}
}
