package org.sharewell.posts.questions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Post;
import org.sharewell.web.Attempt;
import org.sharewell.web.Refusal;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Who is asked a question by name: a page, and a card beside the question. */
@Path("/")
@Authenticated
class AskPages {
    private final Questions questions;
    private final Asks asks;
    private final Knowers knowers;
    private final RateLimits limits;
    private final Viewer viewer;

    AskPages(Questions questions, Asks asks, Knowers knowers, RateLimits limits, Viewer viewer) {
        this.questions = questions;
        this.asks = asks;
        this.knowers = knowers;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Path("posts/{id}/asks")
    @Transactional
    public TemplateInstance asks(UUID id) {
        return sheet(questions.visible(viewer, id), "", "", Map.of());
    }

    @POST
    @Path("posts/{id}/asks")
    public Response ask(UUID id, AskForm form) {
        return attempt(id, form, question -> asks.ask(viewer, question, form));
    }

    /** Not me; ask this colleague. */
    @POST
    @Path("posts/{id}/asks/referral")
    public Response pass(UUID id, AskForm form) {
        return attempt(id, form, question -> asks.pass(viewer, question, form));
    }

    /** I cannot answer this. */
    @POST
    @Path("posts/{id}/asks/refusal")
    public Response decline(UUID id, AskForm form) {
        return attempt(id, form, question -> asks.decline(viewer, question, form));
    }

    private Response attempt(UUID id, AskForm form, Consumer<Post> act) {
        limits.take(Allowance.ASKS, viewer.username());
        return Attempt.to(() -> {
            var question = questions.visible(viewer, id);
            act.accept(question);
            return question.path() + "#asks";
        }, refusal -> sheet(questions.visible(viewer, id), form.username(), form.reason(), errors(refusal)));
    }

    private Map<String, List<String>> errors(Refusal refusal) {
        return refusal.status() == 422 ? refusal.errors().in(viewer.locale()) : Map.of("state", List.of(refusal.why().in(viewer.locale())));
    }

    private TemplateInstance sheet(Post question, String username, String reason, Map<String, List<String>> errors) {
        var asked = asks.of(question);
        return new AskSheet(new Sheet(question, asked, knowers.of(viewer, question), asked.stream().anyMatch(line -> line.isWaiting() && line.username().equals(viewer.username())),
                username, reason, errors));
    }

    /** Who has been asked, who may know, whether the viewer is asked and has not answered, and what was typed. */
    record Sheet(Post question, List<Asks.Line> asked, List<Knowers.Knower> knowers, boolean mine, String username, String reason, Map<String, List<String>> errors) {
        public List<String> wrong(String field) {
            return errors.get(field);
        }
    }

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AskSheet(Sheet sheet) implements TemplateInstance {}
}
