package org.sharewell.web.filters;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;

import org.sharewell.web.Refusal;

/** How a filter before all routes says no: the answer itself is made where all answers are, in {@code failures.ErrorPages}. */
final class Refusing {
    /** As much of a refused body is read and dropped: who is cut off while still sending never sees why (RFC 9112 9.6). */
    private static final long LINGER = 64L << 20;

    private Refusing() {}

    static void with(RoutingContext context, Refusal refusal) {
        var request = context.request();
        if (!hasUnreadBody(request)) context.fail(refusal.status(), refusal);
        else if (isOnItsWay(request)) readOut(context, refusal);
        else cutOff(context, refusal);
    }

    private static boolean hasUnreadBody(HttpServerRequest request) {
        var announced = request.getHeader("Content-Length") != null || request.getHeader("Transfer-Encoding") != null;
        return announced && !request.isEnded() && request.version() == HttpVersion.HTTP_1_1;
    }

    private static boolean isOnItsWay(HttpServerRequest request) {
        var asks = request.getHeader("Expect") != null;
        return !asks && request.getHeader("Transfer-Encoding") == null && RequestLimits.length(request) <= LINGER;
    }

    private static void readOut(RoutingContext context, Refusal refusal) {
        context.request().handler(_ -> {}).endHandler(_ -> context.fail(refusal.status(), refusal)).resume();
    }

    /** The server closes such a connection; a client that is told so does not use it again. */
    private static void cutOff(RoutingContext context, Refusal refusal) {
        context.response().putHeader("Connection", "close");
        context.fail(refusal.status(), refusal);
    }
}
