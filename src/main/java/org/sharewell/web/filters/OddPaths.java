package org.sharewell.web.filters;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

import org.sharewell.web.Refusal;
import org.sharewell.web.Said;
import org.sharewell.web.Utf8;

/** Refuses addresses that two readers could read differently, before anything decides by them (CVE-2026-39852, CVE-2026-50559). */
class OddPaths {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    /** The delimiters of paths in any spelling, once or twice encoded. */
    private static final Pattern ODD = Pattern.compile("[;\\\\]|//|%(25)?(3b|2f|5c|00|2e|3f|23)|/\\.{1,2}(/|$)|%25(25|3b|2f|5c|00|2e)");

    void register(@Observes Filters filters) {
        filters.register(OddPaths::check, Order.ODD_PATHS);
    }

    private static void check(RoutingContext context) {
        var request = context.request();
        if (!METHODS.contains(request.method().name())) Refusing.with(context, Refusal.notAllowed());
        else if (isOdd(path(request.uri()))) Refusing.with(context, Refusal.malformed(Said.of(400)));
        else context.next();
    }

    private static String path(String uri) {
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    static boolean isOdd(String path) {
        return !path.startsWith("/") || ODD.matcher(path.toLowerCase(Locale.ROOT)).find()
                || Utf8.decoded(path).filter(text -> text.chars().noneMatch(Character::isISOControl)).isEmpty();
    }
}
