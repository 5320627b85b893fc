package org.sharewell.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;

/**
 * Keeps the tags of the two HTTP servers alike: one on a port of the system's choosing says nothing of its port, Prometheus
 * then refuses the other's meters, and that server's start never ends.
 */
class Meters {
    private static final String PORT = "server.port";

    @Produces
    @Singleton
    MeterFilter alike() {
        return new MeterFilter() {
            @Override
            public Meter.Id map(Meter.Id id) {
                return id.getName().startsWith("http.server.") && id.getTag(PORT) == null ? id.withTag(Tag.of(PORT, "any")) : id;
            }
        };
    }
}
