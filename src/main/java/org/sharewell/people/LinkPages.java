package org.sharewell.people;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.sharewell.web.Refusal;

/** One-time links: looking at one does nothing, so that a mail scanner cannot use it up. */
@Path("/")
@PermitAll
class LinkPages {
    private final SignInLinks links;
    private final Sessions sessions;
    private final SetUp setUp;
    private final SessionCookie cookie;
    private final Viewer viewer;

    LinkPages(SignInLinks links, Sessions sessions, SetUp setUp, SessionCookie cookie, Viewer viewer) {
        this.links = links;
        this.sessions = sessions;
        this.setUp = setUp;
        this.cookie = cookie;
        this.viewer = viewer;
    }

    @GET
    @Path("sign-in/{token}")
    @Transactional
    public TemplateInstance look(String token) {
        links.look(token, false);
        return new Link("/sign-in/" + token);
    }

    @POST
    @Path("sign-in/{token}")
    @Transactional
    public Response signIn(String token, HttpServerRequest request) {
        return in("/my/password", sessions.open(links.use(token), SessionArrivals.by(Session.Arrival.BY_LINK, request)));
    }

    @GET
    @Path("set-up/{token}")
    @Transactional
    public TemplateInstance begin(String token) {
        links.look(token, true);
        return new FirstPerson("/set-up/" + token, SetUpForm.EMPTY, Wrong.NOTHING);
    }

    @POST
    @Path("set-up/{token}")
    public Response setUp(String token, SetUpForm form, HttpServerRequest request) {
        try {
            return in("/", setUp.begin(token, form, SessionArrivals.by(Session.Arrival.BY_PASSWORD, request)));
        } catch (Refusal refusal) {
            if (refusal.status() != 422) throw refusal;
            var page = new FirstPerson("/set-up/" + token, form, Wrong.of(refusal, viewer.locale()));
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
        }
    }

    private Response in(String path, Token session) {
        return Response.status(303).header("Location", path).cookie(cookie.set(session)).build();
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Link(String action) implements TemplateInstance {}

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FirstPerson(String action, SetUpForm form, Wrong wrong) implements TemplateInstance {}
}
