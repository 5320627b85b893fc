package org.sharewell.posts;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;

/** Asks those who know about a post what stands around it, each only where there can be something. */
@ApplicationScoped
class Surroundings {
    private final Standings standings;
    private final Neighbourhood neighbourhood;
    private final Closures closures;
    private final Answers answers;

    Surroundings(Standings standings, Neighbourhood neighbourhood, Closures closures, Answers answers) {
        this.standings = standings;
        this.neighbourhood = neighbourhood;
        this.closures = closures;
        this.answers = answers;
    }

    /** Of a post that the viewer has been allowed to read. */
    Around of(Viewer viewer, Post post, Whole.Rights rights) {
        return new Around(standings.of(viewer, post), neighbourhood.of(viewer, post).orElse(null), post.lockedAt == null ? null : closures.of(viewer, post),
                post.kind() == Kind.QUESTION ? answers.of(viewer, post, rights.author(), rights.referee()) : null);
    }
}
