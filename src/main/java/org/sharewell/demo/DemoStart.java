package org.sharewell.demo;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Loads the demo company when the service starts on an empty database and is told to; the port opens afterwards. */
@Singleton
class DemoStart {
    private static final Logger LOG = Logger.getLogger(DemoStart.class);

    private final DemoCompany company;
    private final boolean wanted;

    DemoStart(DemoCompany company, @ConfigProperty(name = "sharewell.demo", defaultValue = "false") boolean wanted) {
        this.company = company;
        this.wanted = wanted;
    }

    void load(@Observes StartupEvent started) {
        if (wanted && !company.load()) LOG.debug("The demo company was not loaded: there are people already");
    }
}
