package org.sharewell.web;

import io.vertx.ext.web.RoutingContext;

/** How a filter before all routes says no: the answer itself is made where all answers are, in {@link ErrorPages}. */
final class Refusing {
    private Refusing() {}

    static void with(RoutingContext context, Refusal refusal) {
        context.fail(refusal.status(), refusal);
    }
}
