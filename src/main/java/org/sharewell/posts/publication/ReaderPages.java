package org.sharewell.posts.publication;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Posts;
import org.sharewell.web.Attempt;
import org.sharewell.web.SeeOther;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Asking a colleague to read a draft, and what the colleague says. */
@Path("/")
@Authenticated
class ReaderPages {
    private final Posts posts;
    private final Readers readers;
    private final Sheets sheets;
    private final RateLimits limits;
    private final Viewer viewer;

    ReaderPages(Posts posts, Readers readers, Sheets sheets, RateLimits limits, Viewer viewer) {
        this.posts = posts;
        this.readers = readers;
        this.sheets = sheets;
        this.limits = limits;
        this.viewer = viewer;
    }

    @POST
    @Path("posts/{id}/readers")
    public Response ask(UUID id, ReaderForm form) {
        limits.take(Allowance.INVITATIONS, viewer.username());
        return Attempt.to(() -> {
            readers.ask(viewer, posts.editable(viewer, id), form);
            return "/posts/" + id + "/publication#readers";
        }, refusal -> new PublicationPages.Publish(sheets.again(viewer, id, PublicationForm.EMPTY, form, refusal)));
    }

    @POST
    @Path("posts/{id}/readers/{username}/removal")
    @Transactional
    public Response release(UUID id, String username) {
        var post = posts.visible(viewer, id);
        readers.release(viewer, post, username);
        return SeeOther.to(username.equals(viewer.username()) ? "/drafts?passed=true" : "/posts/" + id + "/publication#readers").toResponse();
    }

    /** The viewer has read the draft they were asked to read. */
    @POST
    @Path("posts/{id}/reading")
    @Transactional
    public Response answer(UUID id, @FormParam("answer") String answer) {
        readers.answer(viewer, posts.visible(viewer, id), answer);
        return SeeOther.to("/posts/" + id).toResponse();
    }
}
