package org.sharewell.posts.locks;

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

/** Where a conversation is ended, and allowed to go on. */
@Path("/posts/{id}/lock")
@Authenticated
class LockPages {
    private final Locks locks;
    private final Viewer viewer;

    LockPages(Locks locks, Viewer viewer) {
        this.locks = locks;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    public TemplateInstance form(UUID id) {
        return new LockSheet(locks.lockable(viewer, id), "", List.of());
    }

    @POST
    public Response lock(UUID id, @FormParam("reason") String reason) {
        return Attempt.to(() -> {
            var post = locks.lockable(viewer, id);
            locks.lock(viewer, post, new LockForm(reason));
            return there(post);
        }, refusal -> new LockSheet(locks.lockable(viewer, id), reason, refusal.in(viewer.locale())));
    }

    @POST
    @Path("removal")
    @Transactional
    public Response unlock(UUID id) {
        var post = locks.lockable(viewer, id);
        locks.unlock(viewer, post);
        return SeeOther.to(there(post)).toResponse();
    }

    private static String there(Post post) {
        return post.path() + "#comments";
    }

    @CheckedTemplate(basePath = "locks", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LockSheet(Post post, String reason, List<String> errors) implements TemplateInstance {}
}
