package org.sharewell.notifications;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.sharewell.people.Role;
import org.sharewell.people.Viewer;
import org.sharewell.web.SeeOther;

/** How people are told who have not chosen themselves. */
@Path("/admin/notifications")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class NotificationAdminPages {
    private final Choices choices;
    private final Viewer viewer;

    NotificationAdminPages(Choices choices, Viewer viewer) {
        this.choices = choices;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    public TemplateInstance show() {
        return new Defaults(ChoicesForm.lines(choices.defaults()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Response decide(MultivaluedMap<String, String> fields) {
        choices.decide(viewer, ChoicesForm.of(fields).channels());
        return SeeOther.to("/admin/notifications").toResponse();
    }

    @CheckedTemplate(basePath = "notifications", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Defaults(List<ChoicesForm.Line> lines) implements TemplateInstance {}
}
