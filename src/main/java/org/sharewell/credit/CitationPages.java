package org.sharewell.credit;

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

/** What a post builds on and where it is used: shown, given, withdrawn and declined. */
@Path("/")
@Authenticated
class CitationPages {
    private final Posts posts;
    private final Citations citations;
    private final UseNotes notes;
    private final Suggestions suggestions;
    private final Idempotency idempotency;
    private final RateLimits limits;
    private final Viewer viewer;

    CitationPages(Posts posts, Citations citations, UseNotes notes, Suggestions suggestions, Idempotency idempotency, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.citations = citations;
        this.notes = notes;
        this.suggestions = suggestions;
        this.idempotency = idempotency;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/citations")
    @Transactional
    public TemplateInstance list(UUID id) {
        var post = posts.visible(viewer, id);
        var author = post.isAuthor(viewer.id());
        return new CitationPage(post, author, viewer.username(), citations.given(viewer, id).stream().map(credit -> line(credit, author, isTheirs(credit))).toList(),
                citations.received(viewer, id).stream().map(credit -> line(credit, isTheirs(credit), author)).toList(), notes.of(id));
    }

    private boolean isTheirs(Credit credit) {
        return credit.work().isBy(viewer.username());
    }

    private static Line line(Credit credit, boolean citing, boolean cited) {
        return new Line(credit, citing, cited && !credit.isDeclined());
    }

    @GET
    @Path("posts/{id}/credits/new")
    @Transactional
    public TemplateInstance blank(UUID id, @QueryParam("source") String source, @QueryParam("relation") String relation, @QueryParam("sentence") String sentence) {
        return sheet(citations.creditable(viewer, id), new CitationForm(source, relation, sentence), Map.of());
    }

    @POST
    @Path("posts/{id}/credits")
    public Response give(UUID id, CitationForm form, @FormParam("key") String key) {
        limits.take(Allowance.CREDITS, viewer.username());
        return Attempt.to(() -> {
            var work = citations.creditable(viewer, id);
            return idempotency.once(viewer.id(), key == null || key.isBlank() ? null : key, List.of(id, form),
                    () -> Answer.seeOther("/posts/" + id + "/citations#c-" + citations.give(viewer, work, form).id)).location();
        }, refusal -> sheet(citations.creditable(viewer, id), form, errors(refusal)));
    }

    @POST
    @Path("citations/{id}/withdrawal")
    @Transactional
    public Response withdraw(UUID id) {
        return SeeOther.to("/posts/" + citations.withdraw(viewer, id).work + "/citations").toResponse();
    }

    @GET
    @Path("citations/{id}/refusal")
    @Transactional
    public TemplateInstance declining(UUID id) {
        return new RefusalSheet(citations.declinable(viewer, id), new RefusalForm(""), Map.of());
    }

    @POST
    @Path("citations/{id}/refusal")
    public Response decline(UUID id, RefusalForm form) {
        return Attempt.to(() -> "/posts/" + citations.decline(viewer, id, form).source + "/citations",
                refusal -> new RefusalSheet(citations.declinable(viewer, id), form, errors(refusal)));
    }

    private Map<String, List<String>> errors(Refusal refusal) {
        return refusal.status() == 422 ? refusal.errors().in(viewer.locale()) : Map.of("state", List.of(refusal.why().in(viewer.locale())));
    }

    private CreditSheet sheet(Post work, CitationForm form, Map<String, List<String>> errors) {
        return new CreditSheet(work, form, errors, Relation.keys(), suggestions.of(viewer, work.id), Ids.next().toString());
    }

    /** A credit and what the viewer may do with it. */
    record Line(Credit credit, boolean withdrawable, boolean declinable) {}

    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CitationPage(Post post, boolean author, String self, List<Line> given, List<Line> received, List<UseNote> notes) implements TemplateInstance {}

    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CreditSheet(Post work, CitationForm form, Map<String, List<String>> errors, List<String> relations, List<Suggestion> suggestions, String key)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "credit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RefusalSheet(Citation citation, RefusalForm form, Map<String, List<String>> errors) implements TemplateInstance {}
}
