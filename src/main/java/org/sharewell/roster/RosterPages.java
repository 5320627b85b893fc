package org.sharewell.roster;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.SeeOther;

/** The viewer's own place on the roster: joining or agreeing, leaving or saying no. */
@Path("/")
@Authenticated
class RosterPages {
    private final Roster roster;
    private final Viewer viewer;

    RosterPages(Roster roster, Viewer viewer) {
        this.roster = roster;
        this.viewer = viewer;
    }

    @POST
    @Path("calendar/membership")
    @Transactional
    public Response join() {
        roster.join(viewer);
        return SeeOther.to("/calendar?view=list").toResponse();
    }

    @POST
    @Path("calendar/membership/removal")
    @Transactional
    public Response leave(@FormParam("view") String view) {
        roster.leave(viewer);
        return SeeOther.to("/calendar" + View.of(view).query()).toResponse();
    }
}
