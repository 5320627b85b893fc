package org.sharewell.posts;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.PublicUrl;
import org.sharewell.web.Refusal;

/** Finds the post at an address as people paste it: a path, or a whole link to this installation. */
@ApplicationScoped
public class PastedPosts {
    private final Posts posts;
    private final PublicUrl url;

    PastedPosts(Posts posts, PublicUrl url) {
        this.posts = posts;
        this.url = url;
    }

    /** A post the viewer may read; anything else is refused at the field. */
    public Post named(Viewer viewer, String field, String address) {
        var pasted = Pasted.of(address == null ? "" : address, url.origin()).orElseThrow(() -> refusal(field, m -> m.notAnAddress(url.of("/blog/…"))));
        try {
            return pasted.id() == null ? posts.visible(viewer, pasted.slug()) : posts.visible(viewer, pasted.id());
        } catch (Refusal missing) {
            throw refusal(field, PostMessages::noSuchPost);
        }
    }

    private static Refusal refusal(String field, Function<PostMessages, String> why) {
        return Refusal.invalid(field, Message.of(PostMessages.class, why));
    }
}
