package org.sharewell.posts;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;

/** Asks those who know about a post what stands around it, each only where there can be something. */
@ApplicationScoped
class Surroundings {
    private final Standings standings;
    private final Neighbourhood neighbourhood;
    private final Closures closures;

    Surroundings(Standings standings, Neighbourhood neighbourhood, Closures closures) {
        this.standings = standings;
        this.neighbourhood = neighbourhood;
        this.closures = closures;
    }

    /** Of a post that the viewer has been allowed to read. */
    Around of(Viewer viewer, Post post) {
        return new Around(standings.of(viewer, post), neighbourhood.of(viewer, post).orElse(null), post.lockedAt == null ? null : closures.of(viewer, post));
    }
}
