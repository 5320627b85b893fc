package org.sharewell.credit.claims;

import java.util.List;
import java.util.Map;
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

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.posts.Posts;
import org.sharewell.web.Answer;
import org.sharewell.web.Attempt;
import org.sharewell.web.Idempotency;
import org.sharewell.web.Ids;
import org.sharewell.web.Refusal;
import org.sharewell.web.SeeOther;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Where the two sides say what they think was used, and what came of it. */
@Path("/")
@Authenticated
class ClaimPages {
    private final Posts posts;
    private final Claims claims;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Viewer viewer;

    ClaimPages(Posts posts, Claims claims, Idempotency idempotency, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.claims = claims;
        this.idempotency = idempotency;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("claims")
    @Transactional
    public TemplateInstance all() {
        return new ClaimList(null, claims.of(viewer, null));
    }

    @GET
    @Path("posts/{id}/claims")
    @Transactional
    public TemplateInstance about(UUID id) {
        return new ClaimList(posts.visible(viewer, id), claims.of(viewer, id));
    }

    @GET
    @Path("posts/{id}/claims/new")
    @Transactional
    public TemplateInstance blank(UUID id, @QueryParam("source") String source) {
        return sheet(claims.claimable(viewer, id), new ClaimForm(source, ""), Map.of());
    }

    @POST
    @Path("posts/{id}/claims")
    public Response make(UUID id, ClaimForm form, @FormParam("key") String key) {
        limits.take(Allowance.CREDITS, viewer.username());
        return Attempt.to(() -> {
            var work = claims.claimable(viewer, id);
            return idempotency.once(viewer.id(), key == null || key.isBlank() ? null : key, List.of("claim", id, form),
                    () -> Answer.seeOther("/claims#k-" + claims.make(viewer, work, form).id)).location();
        }, refusal -> sheet(claims.claimable(viewer, id), form, errors(refusal)));
    }

    private ClaimSheet sheet(Post work, ClaimForm form, Map<String, List<String>> errors) {
        return new ClaimSheet(work, form, errors, Ids.next().toString());
    }

    @GET
    @Path("claims/{id}/settlement")
    @Transactional
    public TemplateInstance answering(UUID id) {
        return new AnswerSheet(claims.answerable(viewer, id), new AnswerForm(""), Map.of());
    }

    @POST
    @Path("claims/{id}/settlement")
    public Response answer(UUID id, AnswerForm form) {
        return Attempt.to(() -> "/claims#k-" + claims.answer(viewer, id, form).id,
                refusal -> new AnswerSheet(claims.answerable(viewer, id), form, errors(refusal)));
    }

    @POST
    @Path("claims/{id}/withdrawal")
    @Transactional
    public Response withdraw(UUID id) {
        claims.withdraw(viewer, id);
        return SeeOther.to("/claims").toResponse();
    }

    private Map<String, List<String>> errors(Refusal refusal) {
        return refusal.status() == 422 ? refusal.errors().in(viewer.locale()) : Map.of("state", List.of(refusal.why().in(viewer.locale())));
    }

    /** Of one post, unless that is null. */
    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClaimList(Post post, List<Between> claims) implements TemplateInstance {}

    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClaimSheet(Post work, ClaimForm form, Map<String, List<String>> errors, String key) implements TemplateInstance {}

    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnswerSheet(Claim claim, AnswerForm form, Map<String, List<String>> errors) implements TemplateInstance {}
}
