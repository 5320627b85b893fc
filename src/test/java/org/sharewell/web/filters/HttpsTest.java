package org.sharewell.web.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import org.sharewell.web.PublicUrl;
import org.sharewell.web.Wire;

/** Behind a proxy that speaks HTTPS: the setting says so, the request does not. */
@QuarkusTest
@TestProfile(HttpsTest.Public.class)
class HttpsTest {
    public static class Public implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sharewell.url", "https://social.example", "sharewell.limits.uploads", "2");
        }
    }

    @TestHTTPResource
    URI address;
    @Inject
    PublicUrl url;

    @Test
    void browsers_are_told_to_stay_with_https() {
        assertThat(wire().send("GET /probe").header("Strict-Transport-Security")).isEqualTo("max-age=31536000; includeSubDomains");
        assertThat(wire().send("GET /nowhere").header("Strict-Transport-Security")).isNotNull();
    }

    @Test
    void the_public_address_is_our_own_origin() {
        assertThat(wire().send("POST /probe", "Origin: https://social.example", "Cookie: sid=x").status()).isEqualTo(303);
        assertThat(wire().send("POST /probe", "Origin: http://social.example", "Cookie: sid=x").status()).isEqualTo(403);
        assertThat(wire().send("POST /probe", "Origin: https://social.example:444", "Cookie: sid=x").status()).isEqualTo(403);
    }

    @Test
    void links_are_made_from_the_setting_and_not_from_the_request() {
        assertThat(url.of("/posts/1")).isEqualTo("https://social.example/posts/1");
        assertThat(wire().send("POST /probe", "X-Forwarded-Host: evil.example").header("Location")).isEqualTo("/probe");
    }

    @Test
    void an_installation_may_set_its_own_allowances() {
        assertThat(wire().send("GET /probe/allowance?who=a").header("RateLimit-Limit")).isEqualTo("2");
        assertThat(wire().send("GET /probe/allowance?who=a").status()).isEqualTo(200);
        assertThat(wire().send("GET /probe/allowance?who=a").status()).isEqualTo(429);
    }

    private Wire wire() {
        return new Wire(address.getPort());
    }
}
