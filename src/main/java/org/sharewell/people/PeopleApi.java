package org.sharewell.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import org.sharewell.people.Backing.Backed;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;
import org.sharewell.web.Version;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** The directory, for programs. */
@Path("/api/v1/people")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
class PeopleApi {
    private final Colleagues colleagues;
    private final People people;
    private final Backings backings;
    private final RateLimits limits;
    private final Viewer viewer;

    PeopleApi(Colleagues colleagues, People people, Backings backings, RateLimits limits, Viewer viewer) {
        this.colleagues = colleagues;
        this.people = people;
        this.backings = backings;
        this.limits = limits;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    @Operation(summary = "Finds people", description = "Active people by name: those whose name, username or title has q in it or is "
            + "much like it, who are of the department and site, and who declared the topic with the slug in expertise.")
    @APIResponse(responseCode = "200", description = "A part of the list; next is the value of after for the part that follows, or null.")
    public Slice<Known> list(@BeanParam PeopleForm wanted, @QueryParam("after") Cursor after,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        if (wanted.searches()) limits.take(Allowance.PEOPLE_SEARCHES, viewer.id().toString());
        var found = colleagues.list(wanted, after, limit);
        var backed = backings.of(viewer, found.items().stream().map(colleague -> colleague.row().id()).toList());
        return found.map(colleague -> Known.of(colleague, backed.getOrDefault(colleague.row().id(), Map.of())));
    }

    @GET
    @Path("{username}")
    @Transactional
    @Operation(summary = "Shows a person", description = "Also one who has left: their account is not active any more.")
    @APIResponse(responseCode = "404", description = "Nobody has that username.")
    public RestResponse<Known> one(String username) {
        var person = people.visible(username);
        return RestResponse.ResponseBuilder.ok(Known.of(person, backings.of(viewer, List.of(person.id)).getOrDefault(person.id, Map.of()))).tag(new Version(person.version).tag()).build();
    }

    /** A person as programs know them. */
    public record Known(UUID id, String username, String name, String title, String department, String site, String bio, boolean active,
            List<Topic> expertise) {

        static Known of(Colleague colleague, Map<String, Backed> backed) {
            var row = colleague.row();
            return new Known(row.id(), row.username(), row.name(), row.title(), row.department(), row.site(), row.bio(), row.active(),
                    colleague.topics().stream().map(topic -> Topic.of(topic.name(), backed.get(topic.slug()))).toList());
        }

        static Known of(Person person, Map<String, Backed> backed) {
            return new Known(person.id, person.username, person.name, person.title, person.department, person.site, person.bio,
                    person.isActive(), Profiles.topics(person).stream().map(topic -> Topic.of(topic.topic(), backed.get(topic.slug()))).toList());
        }
    }

    /** A topic somebody can be asked about, and what backs it. */
    public record Topic(String name, boolean declared, long posts, long answers) {
        static Topic of(String name, Backed backed) {
            return new Topic(name, true, backed == null ? 0 : backed.posts(), backed == null ? 0 : backed.answers());
        }
    }
}
