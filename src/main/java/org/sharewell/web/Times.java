package org.sharewell.web;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** The clock everybody reads, so that tests can pin it. */
class Times {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }
}
