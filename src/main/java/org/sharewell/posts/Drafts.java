package org.sharewell.posts;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.sharewell.people.Viewer;
import org.sharewell.web.Refusal;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Drafts while they are typed: the words are kept as they stand, whatever else their page may still need. */
@ApplicationScoped
public class Drafts {
    private final Posts posts;
    private final Composer composer;
    private final References references;
    private final Clock clock;

    Drafts(Posts posts, Composer composer, References references, Clock clock) {
        this.posts = posts;
        this.composer = composer;
        this.references = references;
        this.clock = clock;
    }

    /** Begins a draft; where its place cannot be had, it stands nowhere for now. */
    @Transactional(MANDATORY)
    public Post begin(Viewer viewer, PostForm form) {
        return posts.draft(viewer, words(form, placed(viewer, form)));
    }

    private boolean placed(Viewer viewer, PostForm form) {
        try {
            composer.place(viewer, form);
            return true;
        } catch (Refusal refusal) {
            if (form.kind() == null || refusal.status() != 422) throw refusal;
            return false;
        }
    }

    /** What a draft says by now; its place, topics, cover and byline stay. */
    @Transactional(MANDATORY)
    public void type(Viewer viewer, Post post, PostForm form) {
        var draft = composer.draft(viewer, words(form, false));
        post.type(draft, clock.instant());
        references.note(viewer, post, draft.rendered());
    }

    private static PostForm words(PostForm form, boolean placed) {
        return new PostForm(form.kind(), form.title(), form.standfirst(), form.markdown(), placed && form.blog(), placed ? form.space() : null, List.of(), List.of(), null);
    }
}
