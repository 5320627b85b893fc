package org.sharewell.web.failures;

import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import org.sharewell.web.filters.Order;

/** Answers what fails outside every endpoint: our filters' refusals, a full thread pool, a broken static file. */
class EarlyFailures {
    private final ErrorPages pages;

    EarlyFailures(ErrorPages pages) {
        this.pages = pages;
    }

    void register(@Observes Router router) {
        router.route().order(-Order.HEADERS).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) return;
        var failure = failure(context);
        var asking = Asking.of(context.request().path(), context.request()::getHeader);
        var answer = pages.answer(context.failure(), failure, asking);
        failure.headers().forEach(context.response()::putHeader);
        if (failure.status() == 413) hangUp(context);
        if (failure.status() == 405) context.response().putHeader("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
        context.response().setStatusCode(failure.status()).putHeader("Content-Type", answer.type()).end(answer.body());
    }

    /** What is left of a refused body is not read: the connection ends with the answer. */
    private static void hangUp(RoutingContext context) {
        context.response().putHeader("Connection", "close").endHandler(_ -> context.request().connection().close());
    }

    private static Failure failure(RoutingContext context) {
        if (context.failure() != null) return Causes.of(context.failure());
        return Failure.plain(context.statusCode() < 400 ? 500 : context.statusCode());
    }
}
