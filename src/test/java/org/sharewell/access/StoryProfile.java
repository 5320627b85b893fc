package org.sharewell.access;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/** A service with nothing but the story in it, where everybody may do as much as the tests need. */
public class StoryProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("sharewell.limits.sign-in-failures-by-account", "1000000", "sharewell.limits.sign-in-failures-by-address", "1000000",
                "sharewell.limits.posts", "1000000", "sharewell.limits.comments", "1000000", "sharewell.limits.reactions", "1000000",
                "sharewell.limits.uploads", "1000000", "sharewell.limits.people-searches", "1000000");
    }
}
