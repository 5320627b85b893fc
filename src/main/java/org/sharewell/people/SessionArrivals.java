package org.sharewell.people;

import io.vertx.core.http.HttpServerRequest;

/** Reads from a request how somebody comes in. */
final class SessionArrivals {
    private SessionArrivals() {}

    static Session.Arrival by(String way, HttpServerRequest request) {
        return new Session.Arrival(way, request.getHeader("User-Agent"), request.remoteAddress().hostAddress());
    }
}
