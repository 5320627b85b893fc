package org.sharewell.governance;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.sharewell.events.Backlog;
import org.sharewell.people.Role;
import org.sharewell.web.Cursor;
import org.sharewell.web.SeeOther;
import org.sharewell.web.Slice;

/** The pages under /admin/events: how the delivery of events stands, and what is parked. */
@Path("/admin/events")
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class EventAdminPages {
    private static final String HERE = "/admin/events";

    private final Backlog backlog;

    EventAdminPages(Backlog backlog) {
        this.backlog = backlog;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestQuery Cursor after) {
        return new Events(backlog.loads(), backlog.parked(after));
    }

    @POST
    @Path("/{event}/{listener}/attempts")
    @Transactional
    public Response retry(UUID event, String listener) {
        backlog.retry(event, listener);
        return SeeOther.to(HERE).toResponse();
    }

    @POST
    @Path("/{listener}/attempts")
    @Transactional
    public Response retryAll(String listener) {
        backlog.retryAll(listener);
        return SeeOther.to(HERE).toResponse();
    }

    @CheckedTemplate(basePath = "governance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Events(List<Backlog.Load> loads, Slice<Backlog.Parked> parked) implements TemplateInstance {}
}
