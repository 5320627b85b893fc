package org.sharewell.governance;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriBuilder;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.sharewell.people.Role;
import org.sharewell.web.Cursor;

/** The page under /admin/audit: the audit log. */
@Path("/admin/audit")
@RolesAllowed(Role.Name.ADMINISTRATOR)
public class AuditPages {
    private final AuditEntries entries;

    AuditPages(AuditEntries entries) {
        this.entries = entries;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestQuery String action, @RestQuery String person, @RestQuery Cursor after) {
        var filter = new AuditEntries.Filter(action, person);
        var found = entries.latest(filter, after);
        return new Audit(filter, entries.actions(), found.items(), older(filter, found.next()));
    }

    /** Where the list goes on, under the same filter; null at its end. */
    private static URI older(AuditEntries.Filter filter, Cursor next) {
        return next == null ? null : UriBuilder.fromPath("/admin/audit").queryParam("action", text(filter.action()))
                .queryParam("person", text(filter.person())).queryParam("after", next).build();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    @CheckedTemplate(basePath = "governance", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Audit(AuditEntries.Filter filter, List<String> actions, List<AuditEntry> entries, URI older) implements TemplateInstance {}
}
