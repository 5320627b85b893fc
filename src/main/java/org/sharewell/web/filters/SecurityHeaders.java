package org.sharewell.web.filters;

import java.util.Map;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import org.sharewell.web.PublicUrl;

/** The headers of every answer, whoever made it; what an endpoint has set itself stays. */
class SecurityHeaders {
    /** manifest-src is for the icon on a phone's home screen; all else is the least that pages with htmx need. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'";
    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");

    private final boolean https;

    SecurityHeaders(PublicUrl url) {
        this.https = url.https();
    }

    void register(@Observes Filters filters) {
        filters.register(this::promise, Order.HEADERS);
    }

    private void promise(RoutingContext context) {
        context.addHeadersEndHandler(_ -> complete(context));
        context.next();
    }

    private void complete(RoutingContext context) {
        var headers = context.response().headers();
        ALWAYS.forEach((name, value) -> unlessSet(headers, name, value));
        if (https) unlessSet(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        if (context.response().getStatusCode() == 503) unlessSet(headers, "Retry-After", "5");
        // What may be kept says so itself. An answer without a body may still tell by its Location what only its reader may know.
        unlessSet(headers, "Cache-Control", "no-store");
        if (isPage(headers.get("Content-Type"))) vary(headers);
    }

    private static void unlessSet(MultiMap headers, String name, String value) {
        if (!headers.contains(name)) headers.set(name, value);
    }

    /** A page, its fragment and its translation share an address. */
    private static void vary(MultiMap headers) {
        headers.add("Vary", "HX-Request").add("Vary", "Accept-Language");
    }

    private static boolean isPage(String type) {
        return type != null && type.startsWith("text/html");
    }
}
