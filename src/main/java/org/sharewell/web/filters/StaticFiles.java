package org.sharewell.web.filters;

import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/** Lets browsers keep files for a year where the address names their version, else until asked again; {@link org.sharewell.web.Assets} says it of our own. */
class StaticFiles {
    private static final Pattern FILES = Pattern.compile("/(css|js|fonts|img|webjars)/.+|/[a-z0-9-]+\\.(ico|svg|png|webmanifest|txt)");
    private static final Pattern VERSIONED = Pattern.compile("/webjars/[^/]+/\\d[^/]*/.+");

    void register(@Observes Filters filters) {
        filters.register(StaticFiles::keep, Order.STATIC_FILES);
    }

    private static void keep(RoutingContext context) {
        if (FILES.matcher(context.request().path()).matches()) context.addHeadersEndHandler(_ -> complete(context));
        context.next();
    }

    /** Quarkus would say a day, whatever the address; a file that is not there is not kept at all. */
    private static void complete(RoutingContext context) {
        boolean there = context.response().getStatusCode() < 400;
        context.response().putHeader("Cache-Control", there ? kept(context.request().path()) : "no-store");
    }

    private static String kept(String path) {
        return VERSIONED.matcher(path).matches() ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
