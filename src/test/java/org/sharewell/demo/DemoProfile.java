package org.sharewell.demo;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The service as it starts with the demo company. */
public class DemoProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("sharewell.demo", "true");
    }
}
