package org.sharewell.roster.feed;

import jakarta.transaction.Transactional;
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
import org.sharewell.web.PublicUrl;
import org.sharewell.web.SeeOther;

/** A person's own calendar address: made, made anew, or taken away. */
@Path("/")
@Authenticated
class SubscriptionPages {
    private final FeedTokens tokens;
    private final PublicUrl url;
    private final Viewer viewer;

    SubscriptionPages(FeedTokens tokens, PublicUrl url, Viewer viewer) {
        this.tokens = tokens;
        this.url = url;
        this.viewer = viewer;
    }

    @GET
    @Path("calendar/subscription")
    @Transactional
    public TemplateInstance show() {
        return new Subscription(tokens.exists(viewer, FeedKind.CALENDAR), null, null);
    }

    /** The addresses are shown this once: only a hash of the token is kept, so the answer is the page itself. */
    @POST
    @Path("calendar/subscription")
    @Transactional
    public TemplateInstance make() {
        var mine = url.of("/calendar/" + tokens.renew(viewer, FeedKind.CALENDAR).secret() + ".ics");
        return new Subscription(true, mine, mine + "?all=true");
    }

    @POST
    @Path("calendar/subscription/removal")
    @Transactional
    public Response remove() {
        tokens.revoke(viewer, FeedKind.CALENDAR);
        return SeeOther.to("/calendar/subscription").toResponse();
    }

    @CheckedTemplate(basePath = "roster", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Subscription(boolean exists, String mine, String all) implements TemplateInstance {}
}
