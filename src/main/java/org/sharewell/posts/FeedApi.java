package org.sharewell.posts;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import org.sharewell.people.Viewer;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.Slice;

/** Home for programs. */
@Path("/api/v1")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Feed")
class FeedApi {
    private final Feed feed;
    private final Marks marks;
    private final Viewer viewer;

    FeedApi(Feed feed, Marks marks, Viewer viewer) {
        this.feed = feed;
        this.marks = marks;
        this.viewer = viewer;
    }

    @GET
    @Path("feed")
    @Transactional
    @Operation(summary = "What is new for the caller, the newest first",
            description = "filter: all, spaces, following, unread, questions, leaders or mine; limit 1-100; after: the cursor given as next.")
    public Slice<PostJson.Line> feed(@QueryParam("filter") String filter, @QueryParam("after") Cursor after,
            @QueryParam("limit") @DefaultValue(Limit.DEFAULT) Limit limit) {
        return feed.latest(viewer, Chosen.of(filter).filter(marks), after, limit).map(PostJson.Line::of);
    }
}
