package org.sharewell.web.filters;

import java.net.URI;
import java.util.Set;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import org.sharewell.web.Message;
import org.sharewell.web.PublicUrl;
import org.sharewell.web.Refusal;
import org.sharewell.web.WebMessages;

/** Lets a browser change something only from our own pages: the defence against forged requests, without tokens in forms. */
class SameOrigin {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final PublicUrl url;

    SameOrigin(PublicUrl url) {
        this.url = url;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, Order.SAME_ORIGIN);
    }

    private void check(RoutingContext context) {
        if (SAFE.contains(context.request().method().name()) || isOurs(context.request())) context.next();
        else Refusing.with(context, Refusal.forbidden(Message.of(WebMessages.class, WebMessages::otherOrigin)));
    }

    private boolean isOurs(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (isBearer(request)) return true;
        if (site != null) return OWN_SITES.contains(site);
        var origin = origin(request);
        return origin == null ? request.getHeader("Cookie") == null : isOurs(origin, request);
    }

    /** A page elsewhere cannot make a browser send a bearer token; with a cookie beside it, it is judged like any form. */
    private static boolean isBearer(HttpServerRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7) && request.getHeader("Cookie") == null;
    }

    /** The Origin, or without it the Referer's; null if neither was sent. */
    private static String origin(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        var referer = request.getHeader("Referer");
        return origin != null || referer == null ? origin : originOf(referer);
    }

    private static String originOf(String referer) {
        try {
            var uri = URI.create(referer);
            return uri.getScheme() + "://" + uri.getAuthority();
        } catch (IllegalArgumentException malformed) {
            return "null";
        }
    }

    private boolean isOurs(String origin, HttpServerRequest request) {
        return origin.equalsIgnoreCase(url.origin()) || origin.equalsIgnoreCase(request.scheme() + "://" + request.authority());
    }
}
