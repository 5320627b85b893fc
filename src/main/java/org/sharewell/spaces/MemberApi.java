package org.sharewell.spaces;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Viewer;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Memberships for programs: the viewer's own, and for stewards everybody's. */
@Path("/api/v1/spaces/{slug}/members/{username}")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class MemberApi {
    private final Spaces spaces;
    private final Memberships memberships;
    private final Stewards stewards;
    private final People people;
    private final RateLimits limits;
    private final Viewer viewer;

    MemberApi(Spaces spaces, Memberships memberships, Stewards stewards, People people, RateLimits limits, Viewer viewer) {
        this.spaces = spaces;
        this.memberships = memberships;
        this.stewards = stewards;
        this.people = people;
        this.limits = limits;
        this.viewer = viewer;
    }

    /**
     * Oneself: joins, asks or accepts. Somebody else, by a steward: lets in or invites; with {@code role} also names a steward or takes that back.
     * 200 where they were a member before, 201 where they have become one, 202 where somebody has yet to answer, 429 after too many invitations.
     */
    @PUT
    @Transactional
    public Response put(String slug, String username, In in) {
        var space = spaces.locked(viewer, slug);
        var person = colleague(space, username);
        var before = memberships.role(space, person.id);
        bringIn(space, person);
        if (in != null && in.role() != null) assign(space, person, in.role());
        var role = memberships.role(space, person.id);
        return Response.status(status(before, role)).entity(new Out(person.username, role)).build();
    }

    /** Oneself: leaves, declines or asks no more. Somebody else, by a steward: removes them. 409 for the last steward. */
    @DELETE
    @Transactional
    public Response delete(String slug, String username) {
        var space = spaces.locked(viewer, slug);
        memberships.end(viewer, space, colleague(space, username).id);
        return Response.noContent().build();
    }

    private Person colleague(Space space, String username) {
        if (!viewer.username().equals(username)) stewards.require(viewer, space);
        return people.known(username).orElseThrow(Refusal::notFound);
    }

    private void bringIn(Space space, Person person) {
        if (viewer.id().equals(person.id)) memberships.join(viewer, space);
        else if (person.isActive()) invite(space, person);
        else throw Refusal.notFound();
    }

    private void invite(Space space, Person person) {
        limits.take(Allowance.INVITATIONS, viewer.username());
        memberships.invite(viewer, space, person.id);
    }

    private void assign(Space space, Person person, String role) {
        switch (role) {
            case Membership.STEWARD -> stewards.name(viewer, space, person.id);
            case Membership.MEMBER -> standDown(space, person);
            default -> throw Refusal.invalid("role", Message.of(SpaceMessages.class, SpaceMessages::roleUnknown));
        }
    }

    private void standDown(Space space, Person person) {
        if (Membership.STEWARD.equals(memberships.role(space, person.id))) stewards.standDown(viewer, space, person.id);
    }

    private static int status(String before, String after) {
        if (!isMember(after)) return 202;
        return isMember(before) ? 200 : 201;
    }

    private static boolean isMember(String role) {
        return Membership.MEMBER.equals(role) || Membership.STEWARD.equals(role);
    }

    /** What somebody is to become: member or steward; without it, whatever bringing them in makes them. */
    record In(String role) {}

    /** What somebody is to the space now: asked, invited, member or steward. */
    record Out(String username, String role) {}
}
