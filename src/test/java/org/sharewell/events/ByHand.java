package org.sharewell.events;

import java.util.Map;
import java.util.Set;

import io.quarkus.test.junit.QuarkusTestProfile;

/** No relay of its own, a clock moved by hand, and the scribe as one more listener. */
public class ByHand implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("sharewell.relay.enabled", "false", "sharewell.relay.attempts", "4", "test.scribe", "true",
                // One test cuts every connection; what the pool says of that is long.
                "quarkus.log.category.\"com.arjuna\".level", "OFF", "quarkus.log.category.\"io.agroal.pool\".level", "OFF");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(HandClock.class);
    }
}
