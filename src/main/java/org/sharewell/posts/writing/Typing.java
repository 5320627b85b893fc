package org.sharewell.posts.writing;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Drafts;
import org.sharewell.posts.Post;
import org.sharewell.posts.PostMessages;
import org.sharewell.posts.Posts;
import org.sharewell.posts.Promises;
import org.sharewell.posts.State;
import org.sharewell.posts.Wholes;
import org.sharewell.posts.copies.Copies;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/**
 * Keeps what is typed every few seconds: a draft says it at once, while what others read already, or are promised, changes only when
 * it is sent. Everything typed is in the writer's working copy besides.
 */
@ApplicationScoped
class Typing {
    private static final String POST = "post";

    private final Posts posts;
    private final Drafts drafts;
    private final Wholes wholes;
    private final Copies copies;
    private final Promises promises;
    private final RateLimits limits;
    private final Clock clock;

    Typing(Posts posts, Drafts drafts, Wholes wholes, Copies copies, Promises promises, RateLimits limits, Clock clock) {
        this.posts = posts;
        this.drafts = drafts;
        this.wholes = wholes;
        this.copies = copies;
        this.promises = promises;
        this.limits = limits;
        this.clock = clock;
    }

    /** The working copy's name. */
    static String name(UUID post) {
        return "write-" + post;
    }

    /** Where others have written meanwhile and this page can say what it began with, both come together; where they cannot, it is stale. */
    @Transactional(MANDATORY)
    Kept keep(Viewer viewer, UUID id, WriteForm form, BaseForm base) {
        var post = posts.editable(viewer, id);
        var merged = post.state() == State.DRAFT ? typed(viewer, post, form, base.words()) : besides(viewer, post, form, base.known());
        posts.flush();
        var version = post.state() == State.DRAFT ? post.version : version(form);
        // Only a page that knows the words as they are now may go on from them.
        copies.keep(viewer.id(), name(id), unsaid(viewer, post, form, merged), merged == null ? form.page() : null, version);
        return new Kept(id, version, clock.instant(), post.state().key(), merged);
    }

    /** The first words of a page make a draft, which the page's key leads to from then on, for whoever typed it alone. */
    @Transactional(MANDATORY)
    Kept begin(Viewer viewer, UUID key, WriteForm form, BaseForm base) {
        var begun = begun(viewer, key);
        if (begun.isPresent()) return keep(viewer, begun.get(), form, base);
        limits.take(Allowance.POSTS, viewer.username());
        var post = meant(viewer, form, drafts.begin(viewer, form.post()));
        posts.flush();
        copies.keep(viewer.id(), "new-" + key, Map.of(POST, post.id.toString()), null, null);
        copies.keep(viewer.id(), name(post.id), unsaid(viewer, post, form, null), form.page(), post.version);
        return new Kept(post.id, post.version, clock.instant(), post.state().key(), null);
    }

    /** A new draft takes the day it is begun for. */
    @Transactional(MANDATORY)
    Post meant(Viewer viewer, WriteForm form, Post draft) {
        if (form.slotOrNull() != null) promises.begin(viewer, form.slotOrNull(), draft);
        if (form.dayOrNull() != null) promises.begin(viewer, form.dayOrNull(), draft);
        return draft;
    }

    /** The draft that a page's first words have made, as long as it is there. */
    Optional<UUID> begun(Viewer viewer, UUID key) {
        return copies.of(viewer.id(), "new-" + key).map(copy -> UUID.fromString(copy.field(POST))).filter(id -> posts.findByIdOptional(id).isPresent());
    }

    /** What of the form the post does not say: what somebody else says there later must not be taken for unsent words of this writer. */
    private Map<String, String> unsaid(Viewer viewer, Post post, WriteForm form, Words merged) {
        var said = merged == null ? form : form.saying(merged, post.version);
        return said.beyond(WriteForm.of(post, wholes.of(viewer, post)));
    }

    /** The words that came together with others' meanwhile; null where they are as they were typed. */
    private Words typed(Viewer viewer, Post post, WriteForm form, Words base) {
        var stored = Words.of(post);
        if (form.words().equals(stored)) return null;
        var merged = isCurrent(viewer, post, form) ? null : together(form.words(), stored, base);
        var said = merged == null ? form.words() : merged;
        if (!said.equals(stored)) drafts.type(viewer, post, form.saying(said, post.version).post());
        return merged;
    }

    /** What the writer typed on another page meanwhile, come together with this; where both changed the same lines, both stay. */
    private Words besides(Viewer viewer, Post post, WriteForm form, Words known) {
        var other = copies.held(viewer.id(), name(post.id)).filter(copy -> !copy.isOf(form.page()));
        var theirs = other.map(copy -> WriteForm.of(post, wholes.of(viewer, post)).with(copy).words()).orElse(form.words());
        if (theirs.equals(form.words())) return null;
        if (known == null) throw stale();
        var both = form.words().with(theirs, known).words();
        return both.equals(form.words()) ? null : both;
    }

    private static Words together(Words mine, Words theirs, Words base) {
        var merged = base == null ? null : mine.with(theirs, base);
        if (merged == null || !merged.isClean()) throw stale();
        return merged.words();
    }

    /** The form as it can be saved: together with what others wrote in other lines meanwhile. What was a draft when its page was opened becomes no news unseen. */
    WriteForm upToDate(Viewer viewer, Post post, WriteForm form, Words base) {
        if (form.isOfDraft() && !post.state().isDraft()) throw stale(PostMessages::publishedMeanwhile);
        if (isCurrent(viewer, post, form)) return form;
        if (form.publishes() || !form.agreesBesideWords(WriteForm.of(post, wholes.of(viewer, post)))) throw stale();
        return form.saying(together(form.words(), Words.of(post), base), post.version);
    }

    /** An answer may have got lost: the page that changed it last is still up to date. */
    private boolean isCurrent(Viewer viewer, Post post, WriteForm form) {
        return version(form) == post.version || copies.of(viewer.id(), name(post.id)).filter(copy -> copy.isLastOf(form.page(), post.version)).isPresent();
    }

    static long version(WriteForm form) {
        return form.version() == null ? -1 : form.version();
    }

    private static Refusal stale() {
        return stale(PostMessages::changedMeanwhile);
    }

    private static Refusal stale(Function<PostMessages, String> why) {
        return Refusal.stale(Message.of(PostMessages.class, why));
    }

    /** Keeps what could not be saved, for the writer alone; where it waits to come together with what is kept, that stays. */
    @Transactional(MANDATORY)
    void remember(Viewer viewer, UUID id, WriteForm form) {
        if (posts.editable(viewer, id).state() == State.DRAFT) choose(viewer, id, form);
    }

    /** Keeps what the writer goes on with in place of all they typed before. */
    @Transactional(MANDATORY)
    void choose(Viewer viewer, UUID id, WriteForm form) {
        copies.keep(viewer.id(), name(id), form.fields(), form.page(), version(form));
    }

    /** A draft says at once what its writer goes on with, unless somebody has written again meanwhile. */
    @Transactional(MANDATORY)
    void say(Viewer viewer, UUID id, WriteForm form) {
        var post = posts.editable(viewer, id);
        if (post.state() != State.DRAFT || version(form) != post.version) return;
        drafts.type(viewer, post, form.post());
        posts.flush();
        copies.keep(viewer.id(), name(id), unsaid(viewer, post, form, null), form.page(), post.version);
    }

    /**
     * What the page learns.
     *
     * @param id      of the post, which a new page learns here
     * @param version which the page goes on from
     * @param merged  the words to go on with, where they are others than those sent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Kept(UUID id, long version, Instant at, String state, Words merged) {}
}
