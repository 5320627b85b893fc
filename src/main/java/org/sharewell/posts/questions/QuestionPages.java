package org.sharewell.posts.questions;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
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
import org.sharewell.web.SeeOther;

/** Where a question is settled: by an answer below it, or by a post. */
@Path("/")
@Authenticated
class QuestionPages {
    private final Questions questions;
    private final Viewer viewer;

    QuestionPages(Questions questions, Viewer viewer) {
        this.questions = questions;
        this.viewer = viewer;
    }

    @POST
    @Path("posts/{id}/accepted-answer")
    @Transactional
    public Response accept(UUID id, @FormParam("comment") UUID comment) {
        var question = questions.visible(viewer, id);
        questions.accept(viewer, question, comment);
        return SeeOther.to(question.path() + "#c-" + comment).toResponse();
    }

    @POST
    @Path("posts/{id}/accepted-answer/removal")
    @Transactional
    public Response unaccept(UUID id) {
        var question = questions.visible(viewer, id);
        questions.unaccept(viewer, question);
        return SeeOther.to(question.path() + "#comments").toResponse();
    }

    @GET
    @Path("posts/{id}/answering-post")
    @Transactional
    public TemplateInstance answering(UUID id) {
        return new AnsweringPost(questions.visible(viewer, id), "", List.of());
    }

    @POST
    @Path("posts/{id}/answering-post")
    public Response close(UUID id, @FormParam("answer") String answer) {
        return Attempt.to(() -> {
            var question = questions.visible(viewer, id);
            questions.close(viewer, question, answer);
            return question.path() + "#outcome";
        }, refusal -> new AnsweringPost(questions.visible(viewer, id), answer, refusal.in(viewer.locale())));
    }

    @POST
    @Path("posts/{id}/answering-post/removal")
    @Transactional
    public Response reopen(UUID id) {
        var question = questions.visible(viewer, id);
        questions.reopen(viewer, question);
        return SeeOther.to(question.path() + "#outcome").toResponse();
    }

    @CheckedTemplate(basePath = "questions", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AnsweringPost(Post question, String answer, List<String> errors) implements TemplateInstance {}
}
