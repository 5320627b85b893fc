package org.sharewell.people;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** Signing in and out. */
@Path("/")
@PermitAll
class LoginPages {
    private final SignIn signIn;
    private final SignInLimits limits;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final DemoAccounts demo;
    private final Viewer viewer;

    LoginPages(SignIn signIn, SignInLimits limits, Sessions sessions, SessionCookie cookie, DemoAccounts demo, Viewer viewer) {
        this.signIn = signIn;
        this.limits = limits;
        this.sessions = sessions;
        this.cookie = cookie;
        this.demo = demo;
        this.viewer = viewer;
    }

    @GET
    @Path("login")
    public Response ask(@QueryParam("next") String next) {
        return viewer.signedIn() ? Response.status(303).header("Location", Next.of(next)).build() : Response.ok(page(next, "", false)).build();
    }

    @POST
    @Path("login")
    public Response signIn(LoginForm form, HttpServerRequest request) {
        var arrival = SessionArrivals.by(Session.Arrival.BY_PASSWORD, request);
        limits.attempt(form.username(), arrival.address());
        return signIn.with(form.username(), form.password(), arrival)
                .map(token -> welcome(form, token))
                .orElseGet(() -> refuse(form, arrival));
    }

    private Response welcome(LoginForm form, Token token) {
        limits.succeeded(form.username());
        return Response.status(303).header("Location", Next.of(form.next())).cookie(cookie.set(token)).build();
    }

    private Response refuse(LoginForm form, Session.Arrival arrival) {
        limits.failed(arrival.address());
        return Response.status(422).type(MediaType.TEXT_HTML_TYPE).entity(page(form.next(), form.username(), true)).build();
    }

    @POST
    @Path("logout")
    @Transactional
    public Response signOut() {
        if (viewer.signedIn()) sessions.end(viewer, viewer.session());
        return Response.status(303).header("Location", "/login").cookie(cookie.clear()).header("Clear-Site-Data", "\"cache\", \"storage\"").build();
    }

    private TemplateInstance page(String next, String username, boolean failed) {
        return new Login(Next.of(next), username, failed, demo.accounts());
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Login(String next, String username, boolean failed, List<DemoAccounts.Account> demo) implements TemplateInstance {}
}
