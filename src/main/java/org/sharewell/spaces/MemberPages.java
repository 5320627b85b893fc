package org.sharewell.spaces;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.People;
import org.sharewell.people.Viewer;
import org.sharewell.web.Attempt;
import org.sharewell.web.Cursor;
import org.sharewell.web.Refusal;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** The people of a space, and what its stewards do about them. */
@Path("/")
@Authenticated
class MemberPages {
    private final Spaces spaces;
    private final Memberships memberships;
    private final Stewards stewards;
    private final Invitations invitations;
    private final MemberLists lists;
    private final People people;
    private final RateLimits limits;
    private final Viewer viewer;

    MemberPages(Spaces spaces, Memberships memberships, Stewards stewards, Invitations invitations, MemberLists lists, People people, RateLimits limits,
            Viewer viewer) {
        this.spaces = spaces;
        this.memberships = memberships;
        this.stewards = stewards;
        this.invitations = invitations;
        this.lists = lists;
        this.people = people;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("spaces/{slug}/members")
    @Transactional
    public TemplateInstance members(String slug, @QueryParam("after") Cursor after) {
        return new SpacePeople(lists.of(viewer, slug, after));
    }

    @POST
    @Path("spaces/{slug}/invitations")
    public Response invite(String slug, @FormParam("username") String username) {
        limits.take(Allowance.INVITATIONS, viewer.username());
        return Attempt.to(() -> {
            invitations.invite(viewer, spaces.locked(viewer, slug), username);
            return there(slug);
        }, refusal -> new SpacePeople(lists.again(viewer, slug, username, refusal)));
    }

    /** Lets in who asked. */
    @POST
    @Path("spaces/{slug}/members/{username}/admission")
    public Response admit(String slug, String username) {
        return done(slug, username, memberships::admit);
    }

    /** Ends whatever somebody is to the space: a membership, an ask or an invitation. */
    @POST
    @Path("spaces/{slug}/members/{username}/removal")
    public Response remove(String slug, String username) {
        return done(slug, username, memberships::end);
    }

    @POST
    @Path("spaces/{slug}/members/{username}/stewardship")
    public Response name(String slug, String username) {
        return done(slug, username, stewards::name);
    }

    @POST
    @Path("spaces/{slug}/members/{username}/stewardship/removal")
    public Response standDown(String slug, String username) {
        return done(slug, username, stewards::standDown);
    }

    private Response done(String slug, String username, Step step) {
        return Attempt.to(() -> {
            var space = spaces.locked(viewer, slug);
            stewards.require(viewer, space);
            step.take(viewer, space, people.known(username).orElseThrow(Refusal::notFound).id);
            return there(slug);
        }, refusal -> new SpacePeople(lists.again(viewer, slug, "", refusal)));
    }

    private static String there(String slug) {
        return "/spaces/" + slug + "/members";
    }

    /** What a steward does about somebody. */
    private interface Step {
        void take(Viewer viewer, Space space, UUID person);
    }

    @CheckedTemplate(basePath = "spaces", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpacePeople(MemberList list) implements TemplateInstance {}
}
