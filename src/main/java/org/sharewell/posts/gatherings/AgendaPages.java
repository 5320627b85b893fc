package org.sharewell.posts.gatherings;

import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Posts;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.calendar.CalendarDocument;

/** The gatherings to come, month by month, and each of them for one's own calendar. */
@Path("/")
@Authenticated
class AgendaPages {
    private static final Limit PAGE = new Limit(30);

    private final Agenda agenda;
    private final Entries entries;
    private final CalendarDocument document;
    private final Posts posts;
    private final Viewer viewer;

    AgendaPages(Agenda agenda, Entries entries, CalendarDocument document, Posts posts, Viewer viewer) {
        this.agenda = agenda;
        this.entries = entries;
        this.document = document;
        this.posts = posts;
        this.viewer = viewer;
    }

    @GET
    @Path("gatherings")
    @Transactional
    public TemplateInstance coming(@QueryParam("after") Cursor after) {
        var slice = agenda.coming(viewer, after, PAGE);
        return new Coming(Agenda.months(slice.items(), viewer.zone()), slice.next());
    }

    @GET
    @Path("posts/{id}/gathering.ics")
    @Transactional
    public Response calendar(UUID id) {
        var entry = entries.of(posts.visible(viewer, id));
        return Response.ok(document.of(entry.summary(), List.of(entry)), "text/calendar;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"gathering.ics\"").build();
    }

    @CheckedTemplate(basePath = "gatherings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Coming(List<Agenda.Month> months, Cursor next) implements TemplateInstance {}
}
