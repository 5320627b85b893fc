package org.sharewell.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.config.MeterFilter;

/**
 * Keeps the meters of the two HTTP servers alike: one on a port of the system's choosing says nothing of its port, Prometheus
 * then refuses the other's meters, and that server's start never ends.
 */
class Meters {
    @Produces
    @Singleton
    MeterFilter alike() {
        return MeterFilter.ignoreTags("server.port");
    }
}
