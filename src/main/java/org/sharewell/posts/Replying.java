package org.sharewell.posts;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.sharewell.people.Viewer;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Answering a post from elsewhere than its page, under the same rules. */
@ApplicationScoped
public class Replying {
    private final Posts posts;
    private final Comments comments;
    private final RateLimits limits;

    Replying(Posts posts, Comments comments, RateLimits limits) {
        this.posts = posts;
        this.comments = comments;
        this.limits = limits;
    }

    /** To the comment that is named, or to the post itself (null). */
    @Transactional(MANDATORY)
    public void answer(Viewer viewer, UUID post, UUID comment, String markdown) {
        limits.take(Allowance.COMMENTS, viewer.username());
        comments.add(viewer, posts.visible(viewer, post), new CommentForm(markdown, comment, true));
    }
}
