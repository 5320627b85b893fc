package org.sharewell.web;

import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** Lets browsers keep style sheets and scripts: for a year where the address names this very build, else until asked again. */
class StaticFiles {
    private static final Pattern OURS = Pattern.compile("/(css|js|fonts|img)/.+|/webjars/.+|/[a-z0-9-]+\\.(ico|svg|png|webmanifest)");
    private static final Pattern VERSIONED = Pattern.compile("/webjars/[^/]+/\\d[^/]*/.+");
    private static final String FOREVER = "public, max-age=31536000, immutable";

    private final Fingerprint fingerprint;

    StaticFiles(Fingerprint fingerprint) {
        this.fingerprint = fingerprint;
    }

    void register(@Observes Filters filters) {
        filters.register(this::keep, Order.STATIC_FILES);
    }

    private void keep(RoutingContext context) {
        if (OURS.matcher(context.request().path()).matches()) context.addHeadersEndHandler(_ -> complete(context));
        if (isKnown(context.request())) context.response().setStatusCode(304).end();
        else context.next();
    }

    /** Quarkus would say a day, whatever the address; a file that is not there is not kept at all. */
    private void complete(RoutingContext context) {
        var headers = context.response().headers();
        boolean there = context.response().getStatusCode() < 400;
        headers.set("Cache-Control", !there ? "no-store" : isOfThisBuild(context.request()) ? FOREVER : "no-cache");
        if (there) headers.set("ETag", tag());
    }

    private boolean isKnown(HttpServerRequest request) {
        return OURS.matcher(request.path()).matches() && tag().equals(request.getHeader("If-None-Match"));
    }

    /** Another build's fingerprint is not believed: while replicas are exchanged it may ask for a file we do not have yet. */
    private boolean isOfThisBuild(HttpServerRequest request) {
        return VERSIONED.matcher(request.path()).matches() || ("v=" + fingerprint).equals(request.query());
    }

    private String tag() {
        return "W/\"" + fingerprint + "\"";
    }
}
