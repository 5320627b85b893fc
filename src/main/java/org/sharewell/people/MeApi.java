package org.sharewell.people;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The signed-in person, for programs. */
@Path("/api/v1/me")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class MeApi {
    private final Viewer viewer;
    private final Instance<Belongings> belongings;

    MeApi(Viewer viewer, Instance<Belongings> belongings) {
        this.viewer = viewer;
        this.belongings = belongings;
    }

    @GET
    @Transactional
    @Operation(summary = "Who is signed in", description = "The person, their roles, and the slugs of the spaces they are a member of.")
    public Me me() {
        var spaces = belongings.stream().flatMap(known -> known.spaces(viewer).stream()).toList();
        return new Me(viewer.id(), viewer.username(), viewer.name(), viewer.roles().stream().map(Role::key).sorted().toList(), spaces);
    }

    /** The signed-in person. */
    public record Me(UUID id, String username, String name, List<String> roles, List<String> spaces) {}
}
