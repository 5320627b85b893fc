package org.sharewell.posts;


import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.PublicUrl;
import org.sharewell.web.SeeOther;

/** A person's own feed addresses: made, made anew, or taken away. */
@Path("/")
@Authenticated
class FeedTokenPages {
    private final FeedTokens tokens;
    private final PublicUrl url;
    private final Viewer viewer;

    FeedTokenPages(FeedTokens tokens, PublicUrl url, Viewer viewer) {
        this.tokens = tokens;
        this.url = url;
        this.viewer = viewer;
    }

    @GET
    @Path("my/feeds")
    @Transactional
    public TemplateInstance show() {
        return new Feeds(tokens.exists(viewer, FeedKind.BLOG), null, null);
    }

    /** The addresses are shown this once: only a hash of the token is kept, so the answer is the page itself. */
    @POST
    @Path("my/feeds")
    @Transactional
    public TemplateInstance make() {
        var query = "?token=" + tokens.renew(viewer, FeedKind.BLOG).secret();
        return new Feeds(true, url.of("/blog/feed.atom" + query), url.of("/blog/feed.json" + query));
    }

    @POST
    @Path("my/feeds/removal")
    @Transactional
    public Response remove() {
        tokens.revoke(viewer, FeedKind.BLOG);
        return SeeOther.to("/my/feeds").toResponse();
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Feeds(boolean exists, String atom, String json) implements TemplateInstance {}
}
