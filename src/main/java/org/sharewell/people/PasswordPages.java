package org.sharewell.people;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;

import org.sharewell.web.Refusal;

/** Setting one's own password. */
@Path("/my/password")
@Authenticated
class PasswordPages {
    private final OwnPassword own;
    private final SessionCookie cookie;
    private final Viewer viewer;

    PasswordPages(OwnPassword own, SessionCookie cookie, Viewer viewer) {
        this.own = own;
        this.cookie = cookie;
        this.viewer = viewer;
    }

    @GET
    @Transactional
    public TemplateInstance ask() {
        return new Password(own.isAsked(viewer), Wrong.NOTHING);
    }

    @POST
    public Response change(PasswordForm form, HttpServerRequest request) {
        try {
            var token = own.change(viewer, form, SessionArrivals.by(Session.Arrival.BY_PASSWORD, request));
            return Response.status(303).header("Location", "/my/sessions").cookie(cookie.set(token)).build();
        } catch (Refusal refusal) {
            if (refusal.status() != 422) throw refusal;
            return Response.status(422).type(MediaType.TEXT_HTML_TYPE).entity(again(refusal)).build();
        }
    }

    private TemplateInstance again(Refusal refusal) {
        var wrong = Wrong.of(refusal, viewer.locale());
        return QuarkusTransaction.requiringNew().call(() -> new Password(own.isAsked(viewer), wrong));
    }

    @CheckedTemplate(basePath = "people", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Password(boolean old, Wrong wrong) implements TemplateInstance {}
}
