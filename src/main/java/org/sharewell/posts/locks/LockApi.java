package org.sharewell.posts.locks;

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

/** Ending a conversation, for programs. */
@Path("/api/v1/posts/{id}/lock")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Conversation")
class LockApi {
    private final Locks locks;
    private final Viewer viewer;

    LockApi(Locks locks, Viewer viewer) {
        this.locks = locks;
        this.viewer = viewer;
    }

    @PUT
    @Transactional
    @Operation(summary = "End the conversation under a post",
            description = "reason: 3-280 characters, shown to every reader. Stewards of its space and moderators; 403 for others, 409 where it is locked or not published.")
    public void lock(UUID id, LockForm form) {
        locks.lock(viewer, locks.lockable(viewer, id), Body.required(form));
    }

    @DELETE
    @Transactional
    @Operation(summary = "Let it go on", description = "409 where it is not locked.")
    public void unlock(UUID id) {
        locks.unlock(viewer, locks.lockable(viewer, id));
    }
}
