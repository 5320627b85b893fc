package org.sharewell.spaces;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;

/** Puts together what stands above every page of a space. */
@ApplicationScoped
public class Headers {
    private final Spaces spaces;
    private final Members members;

    Headers(Spaces spaces, Members members) {
        this.spaces = spaces;
        this.members = members;
    }

    /** The header of a space that is listed for the viewer, or not found. */
    public Header of(Viewer viewer, String slug) {
        return of(spaces.card(viewer, slug));
    }

    Header of(Card space) {
        return new Header(space, members.stewards(space.id()), members.asking(space).size());
    }
}
