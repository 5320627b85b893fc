package org.sharewell.notifications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.quarkus.security.Authenticated;

import org.sharewell.people.Portrait;
import org.sharewell.people.Viewer;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

/** What somebody has been told, for programs. */
@Path("/api/v1/notifications")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notifications")
class NotificationApi {
    private final Threads threads;
    private final Viewer viewer;

    NotificationApi(Threads threads, Viewer viewer) {
        this.threads = threads;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    @Operation(summary = "What you have been told, a thread at a time, the latest first",
            description = "filter: unread (default) or all; limit 1-100; after: the cursor given as next. Only of what you may read now.")
    public Slice<Out> list(@QueryParam("filter") String filter, @QueryParam("after") Cursor after, @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        return threads.of(viewer, "all".equals(filter), after, limit).map(Out::of);
    }

    /** A thread: a post, or a space. */
    record Out(UUID thread, UUID post, String space, String title, String url, Instant at, long unread, List<Count> reasons, List<String> people) {
        static Out of(Thread thread) {
            var row = thread.row();
            return new Out(row.id(), row.post(), row.space(), row.title(), "/notifications/" + row.id(), row.at(), row.unread(), thread.counts().entrySet()
                    .stream().map(count -> new Count(count.getKey().key(), count.getValue())).toList(), thread.everybody().stream().map(Portrait::username).toList());
        }
    }

    /** How often something happened. */
    record Count(String reason, long count) {}
}
