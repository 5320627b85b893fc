package org.sharewell.posts;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.spaces.Header;
import org.sharewell.spaces.Headers;
import org.sharewell.web.Cursor;
import org.sharewell.web.Limit;
import org.sharewell.web.SeeOther;
import org.sharewell.web.Slice;

/** A space's own page: its stream of posts, for whoever may read it; for everybody else what it is and how to get in. */
@Path("/")
@Authenticated
class StreamPages {
    private static final Limit PAGE = new Limit(15);

    private final Feed feed;
    private final Headers headers;
    private final Readings readings;
    private final Viewer viewer;

    StreamPages(Feed feed, Headers headers, Readings readings, Viewer viewer) {
        this.feed = feed;
        this.headers = headers;
        this.readings = readings;
        this.viewer = viewer;
    }

    @GET
    @Path("spaces/{slug}")
    @Transactional
    public TemplateInstance space(String slug, @QueryParam("kind") String kind, @QueryParam("after") Cursor after) {
        var header = headers.of(viewer, slug);
        if (!header.space().isReadable()) return new SpaceDoor(header);
        var chosen = Kind.asked(kind);
        return new SpaceStream(header, chosen == null ? "" : chosen.key(), feed.latest(viewer, Filter.everything().space(slug).kind(chosen), after, PAGE));
    }

    /** Everything in it has been read. */
    @POST
    @Path("spaces/{slug}/readings")
    @Transactional
    public Response read(String slug) {
        readings.noteAll(viewer, headers.of(viewer, slug).space().slug());
        return SeeOther.to("/spaces/" + slug).toResponse();
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpaceStream(Header header, String kind, Slice<Teaser> posts) implements TemplateInstance {}

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SpaceDoor(Header header) implements TemplateInstance {}
}
