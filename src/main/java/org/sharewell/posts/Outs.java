package org.sharewell.posts;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;

/** Puts together what the API gives of a post. */
@ApplicationScoped
class Outs {
    private final Wholes wholes;
    private final Companions companions;
    private final Standings standings;

    Outs(Wholes wholes, Companions companions, Standings standings) {
        this.wholes = wholes;
        this.companions = companions;
        this.standings = standings;
    }

    PostJson.Out of(Viewer viewer, Post post) {
        var talk = companions.talks(List.of(post.id)).getOrDefault(post.id, Teaser.Talk.NONE);
        return PostJson.Out.of(post, wholes.of(viewer, post), talk.count(), standings.of(viewer, post));
    }
}
