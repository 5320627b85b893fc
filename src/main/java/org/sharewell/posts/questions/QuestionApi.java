package org.sharewell.posts.questions;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.sharewell.people.Viewer;
import org.sharewell.web.Body;

/** Settling questions, for programs. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conversation")
class QuestionApi {
    private final Questions questions;
    private final Viewer viewer;

    QuestionApi(Questions questions, Viewer viewer) {
        this.questions = questions;
        this.viewer = viewer;
    }

    @PUT
    @Path("posts/{id}/accepted-answer")
    @Transactional
    @Operation(summary = "Accept an answer to a question", description = "comment: its id. Who asked; a steward or moderator once the asker has been silent for 7 days (403). "
            + "409 where it is no published question, 422 where the comment does not stand below it.")
    public void accept(UUID id, Choice choice) {
        questions.accept(viewer, questions.visible(viewer, id), Body.required(choice).comment());
    }

    @DELETE
    @Path("posts/{id}/accepted-answer")
    @Transactional
    @Operation(summary = "Accept no answer any more", description = "Whoever may accept one.")
    public void unaccept(UUID id) {
        questions.unaccept(viewer, questions.visible(viewer, id));
    }

    @PUT
    @Path("posts/{id}/answering-post")
    @Transactional
    @Operation(summary = "Name the post that answers a question", description = "answer: its address here. Who asked, stewards and moderators (403).")
    public void close(UUID id, Elsewhere elsewhere) {
        questions.close(viewer, questions.visible(viewer, id), Body.required(elsewhere).answer());
    }

    @DELETE
    @Path("posts/{id}/answering-post")
    @Transactional
    @Operation(summary = "Nothing answers it yet after all")
    public void reopen(UUID id) {
        questions.reopen(viewer, questions.visible(viewer, id));
    }

    /** The comment that is accepted. */
    record Choice(UUID comment) {}

    /** The address of a post. */
    record Elsewhere(String answer) {}
}
