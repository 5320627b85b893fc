package org.sharewell.people;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Reads the session's cookie; sends strangers to the sign-in page, and programs away with 401. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    private static final String LIVE = "/live";

    private final SessionCookie cookie;

    SessionMechanism(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var sent = context.request().getCookie(cookie.name());
        if (sent == null || sent.getValue().isEmpty()) return Uni.createFrom().nullItem();
        var request = new TokenAuthenticationRequest(new TokenCredential(sent.getValue(), isUnattended(context) ? SessionIdentities.UNATTENDED : SessionIdentities.TYPE));
        return identities.authenticate(request).onFailure(AuthenticationFailedException.class).recoverWithNull();
    }

    /** A page that listens, or that asks for a part of itself because something has changed (live.js), does so without its reader. */
    private static boolean isUnattended(RoutingContext context) {
        return context.normalizedPath().equals(LIVE) || context.request().getHeader("Unattended") != null;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(challenge(context));
    }

    private static ChallengeData challenge(RoutingContext context) {
        if (isProgram(context)) return new ChallengeData(401);
        var login = "/login?next=" + URLEncoder.encode(next(context), StandardCharsets.UTF_8);
        return isPart(context.request()) ? new ChallengeData(401, "HX-Redirect", login)
                : new ChallengeData(302, "Location", login);
    }

    /** A feed reader brings its token in the address: it cannot sign in, and the token belongs into no other address. */
    private static boolean isProgram(RoutingContext context) {
        var path = context.normalizedPath();
        return path.startsWith("/api/") || path.startsWith("/scim/") || path.equals(LIVE) || !context.queryParam("token").isEmpty();
    }

    /** Back to the page asked for, or to the one from which a form or a part of the page was: there stands what was typed. */
    private static String next(RoutingContext context) {
        var request = context.request();
        if (isPart(request)) return path(request.getHeader("HX-Current-URL"));
        return "GET".equals(request.method().name()) ? request.uri() : path(request.getHeader("Referer"));
    }

    private static boolean isPart(HttpServerRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }

    private static String path(String address) {
        try {
            var uri = URI.create(address == null ? "" : address);
            return Next.of(uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery());
        } catch (IllegalArgumentException malformed) {
            return Next.of(null);
        }
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(TokenAuthenticationRequest.class);
    }
}
