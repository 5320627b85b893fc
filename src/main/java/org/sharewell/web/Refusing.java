package org.sharewell.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

/** How a filter before all routes says no: the answer itself is made where all answers are, in {@link ErrorPages}. */
final class Refusing {
    private Refusing() {}

    static void with(RoutingContext context, Refusal refusal) {
        if (hasUnreadBody(context.request())) context.response().putHeader("Connection", "close");
        context.fail(refusal.status(), refusal);
    }

    /** The server closes the connection rather than read such a body to its end; a client that is told so does not use it again (RFC 9112 9.6). */
    private static boolean hasUnreadBody(HttpServerRequest request) {
        var announced = request.getHeader("Content-Length") != null || request.getHeader("Transfer-Encoding") != null;
        return announced && !request.isEnded() && request.version() == HttpVersion.HTTP_1_1;
    }
}
