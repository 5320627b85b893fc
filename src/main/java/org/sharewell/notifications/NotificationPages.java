package org.sharewell.notifications;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Refusal;
import org.sharewell.web.Said;
import org.sharewell.web.SeeOther;

/** What the viewer has been told, and what they do with it. */
@Path("/notifications")
@Authenticated
class NotificationPages {
    private static final Limit PAGE = new Limit(30);
    private static final String HERE = "/notifications";

    private final Notifications notifications;
    private final Threads threads;
    private final Choices choices;
    private final Viewer viewer;

    NotificationPages(Notifications notifications, Threads threads, Choices choices, Viewer viewer) {
        this.notifications = notifications;
        this.threads = threads;
        this.choices = choices;
        this.viewer = viewer;
    }

    /** What is unread; with filter=all what was read too. After marking something the page offers to undo it. */
    @GET
    @Transactional
    public TemplateInstance list(@QueryParam("filter") String filter, @QueryParam("after") Cursor after, @QueryParam("read") String read) {
        var all = "all".equals(filter);
        var found = threads.of(viewer, all, after, PAGE);
        var here = HERE + "?filter=" + (all ? "all" : "unread");
        var channels = choices.of(viewer.id());
        return new All(found.items().stream().map(thread -> new Entry(thread, thread.kinds().stream().map(kind -> new Knob(kind, channels.get(kind))).toList()))
                .toList(), all, found.next() == null ? null : here + "&after=" + found.next(), read == null ? null : moment(read));
    }

    /** The bell, as the header shows it. */
    @GET
    @Path("bell")
    @Transactional
    public TemplateInstance bell() {
        return new BellPart();
    }

    /** Goes where a thread goes on, which reads it. */
    @GET
    @Path("{thread}")
    @Transactional
    public Response open(UUID thread) {
        var place = notifications.place(viewer, thread);
        notifications.read(viewer, thread);
        return SeeOther.to(place).toResponse();
    }

    /** Marks one thread as read, or all. */
    @POST
    @Path("reading")
    @Transactional
    public Response read(@FormParam("thread") UUID thread) {
        if (thread != null) notifications.place(viewer, thread);
        return SeeOther.to(HERE + "?read=" + notifications.read(viewer, thread)).toResponse();
    }

    /** Marks one thread as unread, or undoes what was marked as read at a moment. */
    @POST
    @Path("reading/removal")
    @Transactional
    public Response unread(@FormParam("thread") UUID thread, @FormParam("at") String at) {
        if (thread == null) notifications.undo(viewer, moment(at));
        else {
            notifications.place(viewer, thread);
            notifications.unread(viewer, thread);
        }
        return SeeOther.to(HERE).toResponse();
    }

    private static Instant moment(String written) {
        try {
            return Instant.parse(written == null ? "" : written);
        } catch (DateTimeException malformed) {
            throw Refusal.malformed(Said.of(400));
        }
    }

    /** A thread with how each of its kinds comes. */
    public record Entry(Thread thread, List<Knob> knobs) {}

    /** A kind, how it comes now, and so how it could come less. */
    public record Knob(Kind kind, Channel channel) {}

    @CheckedTemplate(basePath = "notifications", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record All(List<Entry> entries, boolean all, String older, Instant read) implements TemplateInstance {}

    @CheckedTemplate(basePath = "notifications", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BellPart() implements TemplateInstance {}
}
