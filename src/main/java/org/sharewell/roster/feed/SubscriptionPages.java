package org.sharewell.roster.feed;

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
import org.sharewell.posts.FeedKind;
import org.sharewell.posts.FeedTokens;
import org.sharewell.web.Once;
import org.sharewell.web.PublicUrl;
import org.sharewell.web.SeeOther;

/** A person's own calendar address: made, made anew, or taken away. */
@Path("/")
@Authenticated
class SubscriptionPages {
    private static final String HERE = "/calendar/subscription";

    private final FeedTokens tokens;
    private final PublicUrl url;
    private final Once once;
    private final Viewer viewer;

    SubscriptionPages(FeedTokens tokens, PublicUrl url, Once once, Viewer viewer) {
        this.tokens = tokens;
        this.url = url;
        this.once = once;
        this.viewer = viewer;
    }

    @GET
    @Path("calendar/subscription")
    @Transactional
    public Response show(@CookieParam(Once.COOKIE) String made) {
        return tokens.belongs(viewer, FeedKind.CALENDAR, made) ? Response.ok(page(made)).cookie(once.end(HERE)).build()
                : Response.ok(new Subscription(tokens.exists(viewer, FeedKind.CALENDAR), null, null)).build();
    }

    private Subscription page(String made) {
        var mine = url.of("/calendar/" + made + ".ics");
        return new Subscription(true, mine, mine + "?all=true");
    }

    /** The page after it shows the addresses this once, since only a hash of the token is kept. */
    @POST
    @Path("calendar/subscription")
    @Transactional
    public Response make() {
        return Response.fromResponse(SeeOther.to(HERE).toResponse()).cookie(once.give(HERE, tokens.renew(viewer, FeedKind.CALENDAR).secret())).build();
    }

    @POST
    @Path("calendar/subscription/removal")
    @Transactional
    public Response remove() {
        tokens.revoke(viewer, FeedKind.CALENDAR);
        return SeeOther.to(HERE).toResponse();
    }

    @CheckedTemplate(basePath = "roster", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Subscription(boolean exists, String mine, String all) implements TemplateInstance {}
}
