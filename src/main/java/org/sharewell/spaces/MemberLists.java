package org.sharewell.spaces;

import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Refusal;

/** Puts the people of a space together for its page. */
@ApplicationScoped
class MemberLists {
    private static final Limit PAGE = new Limit(50);

    private final Spaces spaces;
    private final Members members;

    MemberLists(Spaces spaces, Members members) {
        this.spaces = spaces;
        this.members = members;
    }

    MemberList of(Viewer viewer, String slug, Cursor after) {
        return list(spaces.card(viewer, slug), after, "", Map.of());
    }

    /** The first page again, with what was typed and why that, or what else was wanted, cannot be. */
    MemberList again(Viewer viewer, String slug, String typed, Refusal refusal) {
        var errors = refusal.status() == 422 ? refusal.errors().in(viewer.locale())
                : Map.of("state", List.of(refusal.why().in(viewer.locale())));
        return list(spaces.card(viewer, slug), null, typed, errors);
    }

    private MemberList list(Card space, Cursor after, String typed, Map<String, List<String>> errors) {
        var asking = members.asking(space);
        var header = new Header(space, members.stewards(space.id()), asking.size());
        return new MemberList(header, members.of(space, after, PAGE), asking, members.invited(space), typed, errors);
    }
}
