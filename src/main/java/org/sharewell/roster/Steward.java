package org.sharewell.roster;

import org.sharewell.people.Role;
import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/** Who speaks for the blog: whoever moderates or administrates, as long as nobody can be named for it. */
public final class Steward {
    private Steward() {}

    public static boolean is(Viewer viewer) {
        return viewer.is(Role.MODERATOR) || viewer.is(Role.ADMINISTRATOR);
    }

    static void require(Viewer viewer) {
        if (!is(viewer)) throw Refusal.forbidden(Message.of(RosterMessages.class, RosterMessages::onlyStewards));
    }
}
