package org.sharewell.credit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.sharewell.people.Viewer;
import org.sharewell.web.Answer;
import org.sharewell.web.Body;
import org.sharewell.web.Cursor;
import org.sharewell.web.Idempotency;
import org.sharewell.web.Limit;
import org.sharewell.web.Refusal;
import org.sharewell.web.Slice;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Thanks for programs. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Credit")
class ThanksApi {
    private final Items items;
    private final Thanks thanks;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Viewer viewer;

    ThanksApi(Items items, Thanks thanks, Idempotency idempotency, RateLimits limits, Viewer viewer) {
        this.items = items;
        this.thanks = thanks;
        this.idempotency = idempotency;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/thanks")
    @Transactional
    @Operation(summary = "Thanks for a post and its comments, the newest first", description = "Withdrawn ones are left out; limit 1-100; after: the cursor given as next.")
    public Slice<Out> under(UUID id, @QueryParam("after") Cursor after, @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        items.post(viewer, id);
        return thanks.under(viewer, id, after, limit).map(Out::of);
    }

    @POST
    @Path("thanks")
    @Transactional
    @Operation(summary = "Thank somebody for a post or a comment", description = "item: its id; to: usernames, the item's authors where it is missing; "
            + "reason: 20-500 characters; quotable: whether it may be quoted in a review. Takes an Idempotency-Key. 409 where it is not published, or the week's thanks are given.")
    public Response give(In in, @HeaderParam("Idempotency-Key") String key) {
        limits.take(Allowance.REACTIONS, viewer.username());
        if (Body.required(in).item() == null) throw Refusal.notFound();
        var item = items.any(viewer, in.item());
        return idempotency.once(viewer.id(), key, in, () -> {
            var given = thanks.give(viewer, item, in.form(item.others(viewer.username())));
            return Answer.created("/api/v1/posts/" + item.post() + "/thanks", Out.of(given));
        }).response();
    }

    @DELETE
    @Path("thanks/{id}")
    @Transactional
    @Operation(summary = "Withdraw thanks", description = "Who gave them only (403). They stay counted in the week.")
    public void withdraw(UUID id) {
        thanks.withdraw(viewer, id);
    }

    /** What is asked for. */
    record In(UUID item, List<String> to, String reason, Boolean quotable) {
        ThanksForm form(String authors) {
            return new ThanksForm(to == null ? authors : String.join(",", to.stream().map(String::valueOf).toList()), reason, String.valueOf(quotable));
        }
    }

    /** Thanks as they stand; the comment is null where the post is meant. */
    record Out(UUID id, UUID post, UUID comment, String giver, List<String> to, String reason, Instant at) {
        static Out of(Thank thank) {
            return new Out(thank.id(), thank.post(), thank.comment(), thank.username(), List.of(thank.people()), thank.reason(), thank.at());
        }
    }
}
