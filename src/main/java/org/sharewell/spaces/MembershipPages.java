package org.sharewell.spaces;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Attempt;
import org.sharewell.web.Htmx;
import org.sharewell.web.Refusal;

/** The viewer's own membership: joining, asking, accepting; leaving, declining, asking no more. */
@Path("/")
@Authenticated
class MembershipPages {
    private final Spaces spaces;
    private final Memberships memberships;
    private final MemberLists lists;
    private final Htmx htmx;
    private final Viewer viewer;

    MembershipPages(Spaces spaces, Memberships memberships, MemberLists lists, Htmx htmx, Viewer viewer) {
        this.spaces = spaces;
        this.memberships = memberships;
        this.lists = lists;
        this.htmx = htmx;
        this.viewer = viewer;
    }

    @POST
    @Path("spaces/{slug}/membership")
    public Response join(String slug) {
        return Attempt.to(() -> {
            memberships.join(viewer, spaces.locked(viewer, slug));
            return there(slug);
        }, refusal -> people(slug, refusal));
    }

    /** The directory asks to come back to it; a private space one has left is not there any more. */
    @POST
    @Path("spaces/{slug}/membership/removal")
    public Response leave(String slug, @FormParam("directory") boolean directory) {
        return Attempt.to(() -> {
            var space = spaces.locked(viewer, slug);
            memberships.end(viewer, space, viewer.id());
            return directory || space.access() == Access.PRIVATE ? "/spaces" : there(slug);
        }, refusal -> people(slug, refusal));
    }

    private String there(String slug) {
        return "/spaces/" + slug + (htmx.wantsFragment() ? "/card" : "");
    }

    private TemplateInstance people(String slug, Refusal refusal) {
        return new MemberPages.SpacePeople(lists.again(viewer, slug, "", refusal));
    }
}
