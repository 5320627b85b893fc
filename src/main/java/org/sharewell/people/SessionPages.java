package org.sharewell.people;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.web.SeeOther;

/** Where somebody is signed in, and how to end it. */
@Path("/my/sessions")
@Authenticated
class SessionPages {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final Viewer viewer;

    SessionPages(Sessions sessions, SessionCookie cookie, Viewer viewer) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    public TemplateInstance all() {
        return new MySessions(sessions.of(viewer.id()).stream().map(this::device).toList());
    }

    private Device device(Session session) {
        return new Device(session.id, Browser.of(session.agent), session.address, session.createdAt, session.lastSeenAt,
                session.id.equals(viewer.session()));
    }

    @POST
    @Path("{id}/removal")
    @Transactional
    public Response end(UUID id) {
        sessions.end(viewer, id);
        return id.equals(viewer.session()) ? out() : SeeOther.<Void>to("/my/sessions").toResponse();
    }

    /** Signs out everywhere, here too. */
    @POST
    @Path("removal")
    @Transactional
    public Response endAll() {
        sessions.endAll(viewer.id(), null, viewer.id());
        return out();
    }

    private Response out() {
        return Response.status(303).header("Location", "/login").cookie(cookie.clear()).header("Clear-Site-Data", "\"cache\", \"storage\"").build();
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MySessions(List<Device> devices) implements TemplateInstance {}

    /** One browser that is signed in. */
    public record Device(UUID id, Browser browser, String address, Instant since, Instant seen, boolean current) {}
}
