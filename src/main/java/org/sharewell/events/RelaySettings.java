package org.sharewell.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How this process delivers events. */
@ConfigMapping(prefix = "sharewell.relay")
interface RelaySettings {
    /** Off in commands that run beside a service or end soon: the events they leave are delivered by a service. */
    @WithDefault("true")
    boolean enabled();

    /** How often a listener is told before a delivery is parked; thirteen take about an hour, so a short outage parks nothing. */
    @WithDefault("13")
    int attempts();
}
