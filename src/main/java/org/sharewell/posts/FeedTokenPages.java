package org.sharewell.posts;


import jakarta.transaction.Transactional;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;

import org.sharewell.people.Viewer;
import org.sharewell.web.Once;
import org.sharewell.web.PublicUrl;
import org.sharewell.web.SeeOther;

/** A person's own feed addresses: made, made anew, or taken away. */
@Path("/")
@Authenticated
class FeedTokenPages {
    private static final String HERE = "/my/feeds";

    private final FeedTokens tokens;
    private final PublicUrl url;
    private final Once once;
    private final Viewer viewer;

    FeedTokenPages(FeedTokens tokens, PublicUrl url, Once once, Viewer viewer) {
        this.tokens = tokens;
        this.url = url;
        this.once = once;
        this.viewer = viewer;
    }

    @GET
    @Path("my/feeds")
    @Transactional
    public Response show(@CookieParam(Once.COOKIE) String made) {
        return tokens.belongs(viewer, FeedKind.BLOG, made) ? Response.ok(page(made)).cookie(once.end(HERE)).build()
                : Response.ok(new Feeds(tokens.exists(viewer, FeedKind.BLOG), null, null)).build();
    }

    private Feeds page(String made) {
        return new Feeds(true, url.of("/blog/feed.atom?token=" + made), url.of("/blog/feed.json?token=" + made));
    }

    /** The page after it shows the addresses this once, since only a hash of the token is kept. */
    @POST
    @Path("my/feeds")
    @Transactional
    public Response make() {
        return Response.fromResponse(SeeOther.to(HERE).toResponse()).cookie(once.give(HERE, tokens.renew(viewer, FeedKind.BLOG).secret())).build();
    }

    @POST
    @Path("my/feeds/removal")
    @Transactional
    public Response remove() {
        tokens.revoke(viewer, FeedKind.BLOG);
        return SeeOther.to(HERE).toResponse();
    }

    @CheckedTemplate(basePath = "posts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Feeds(boolean exists, String atom, String json) implements TemplateInstance {}
}
