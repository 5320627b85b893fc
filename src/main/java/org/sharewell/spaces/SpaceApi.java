package org.sharewell.spaces;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Answer;
import org.sharewell.web.Cursor;
import org.sharewell.web.Idempotency;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;
import org.sharewell.web.Version;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Spaces for programs: the list, one, and founding one. */
@Path("/api/v1/spaces")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class SpaceApi {
    private final Spaces spaces;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Viewer viewer;

    SpaceApi(Spaces spaces, Idempotency idempotency, RateLimits limits, Viewer viewer) {
        this.spaces = spaces;
        this.idempotency = idempotency;
        this.limits = limits;
        this.viewer = viewer;
    }

    /** All spaces listed for the viewer, by name. */
    @GET
    @Transactional
    public Slice<Out> list(@QueryParam("after") Cursor after, @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        return spaces.listed(viewer, after, limit).map(Out::of);
    }

    @GET
    @Path("{slug}")
    @Transactional
    public Response one(String slug) {
        var card = spaces.card(viewer, slug);
        return Response.ok(Out.of(card)).tag(new Version(card.version()).tag()).build();
    }

    /** 201 with the new space, whose first steward the viewer is; 422 with errors by field; 429 after too many. */
    @POST
    @Transactional
    public Response found(@HeaderParam("Idempotency-Key") String key, In in) {
        limits.take(Allowance.SPACES, viewer.username());
        var said = in == null ? new In(null, null, null) : in;
        return idempotency.once(viewer.id(), key, said, () -> founded(spaces.found(viewer, said.form()))).response();
    }

    private static Answer founded(Space space) {
        return Answer.created("/api/v1/spaces/" + space.slug,
                new Out(space.slug, space.name, space.purpose, space.visibility, Membership.STEWARD));
    }

    /** What a program says of a new space; closed unless said otherwise. */
    record In(String name, String purpose, String visibility) {
        SpaceForm form() {
            return new SpaceForm(name, purpose, visibility);
        }
    }

    /** A space as programs see it; role is what the viewer is to it: null, asked, invited, member or steward. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Out(String slug, String name, String purpose, String visibility, String role) {
        static Out of(Card card) {
            return new Out(card.slug(), card.name(), card.purpose(), card.visibility(), card.role());
        }
    }
}
