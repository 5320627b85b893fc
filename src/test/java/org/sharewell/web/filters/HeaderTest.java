package org.sharewell.web.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.web.Assets;
import org.sharewell.web.Wire;

@QuarkusTest
class HeaderTest {
    @TestHTTPResource
    URI address;
    @Inject
    Assets assets;

    @ParameterizedTest
    @CsvSource({ "GET /probe,200", "HEAD /probe,200", "GET /api/v1/probe,200", "GET /q/health/ready,200", "GET /api/openapi.json,200",
            "GET /css/probe.css,200", "GET /assets/older/sharewell.css,200", "GET /webjars/htmx.org/2.0.10/dist/htmx.min.js,200", "GET /css/nothing.css,404", "GET /nowhere,404", "GET /api/nowhere,404",
            "POST /probe,303", "DELETE /probe,405", "TRACE /probe,405", "GET /probe;x,400", "GET /probe/failures/NULL,500", "GET /probe/failures/POOL,503",
            "GET /probe/failures/REFUSED_429,429", "GET /api/v1/probe?limit=0,400", "GET /q/metrics,404", "GET /q/dev,404", "GET /q/swagger-ui,404" })
    void every_answer_has_the_headers(String request, int status) {
        var reply = wire().send(request);
        assertThat(reply.status()).isEqualTo(status);
        complete(reply);
    }

    @Test
    void an_unchanged_file_and_a_body_too_large_have_them_too() {
        var unchanged = wire().send("GET /css/probe.css", "If-Modified-Since: " + wire().send("GET /css/probe.css").header("Last-Modified"));
        assertThat(unchanged.status()).isEqualTo(304);
        complete(unchanged);
        var tooLarge = wire().send("POST /probe/form", "Content-Type: application/x-www-form-urlencoded", "Content-Length: 1048577",
                "Expect: 100-continue");
        assertThat(tooLarge.status()).isEqualTo(413);
        complete(tooLarge);
    }

    private static void complete(Wire.Reply reply) {
        assertThat(reply.header("Content-Security-Policy")).isEqualTo(SecurityHeaders.CONTENT_SECURITY_POLICY).doesNotContain("unsafe");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(reply.header("Permissions-Policy")).contains("camera=()");
        assertThat(reply.header("Cache-Control")).isNotNull();
        assertThat(reply.header("Server")).isNull();
        assertThat(reply.header("X-Powered-By")).isNull();
        assertThat(reply.header("Access-Control-Allow-Origin")).isNull();
        if (reply.status() == 503 || reply.status() == 429) assertThat(reply.header("Retry-After")).matches("\\d+");
        if (reply.body().startsWith("<")) assertThat(reply.header("Content-Type")).containsIgnoringCase("charset=utf-8");
    }

    @Test
    void pages_and_data_are_not_kept_and_pages_vary() {
        assertThat(wire().send("GET /probe").header("Cache-Control")).isEqualTo("no-store");
        assertThat(wire().send("GET /api/v1/probe").header("Cache-Control")).isEqualTo("no-store");
        assertThat(wire().send("POST /probe").header("Cache-Control")).isEqualTo("no-store");
        assertThat(wire().send("GET /probe").headers()).anyMatch(h -> h.equalsIgnoreCase("Vary: HX-Request"));
    }

    @Test
    void a_file_is_kept_for_a_year_only_where_its_address_names_its_version() {
        assertThat(wire().send("GET /assets/" + assets.version() + "/sharewell.css").header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(wire().send("GET /assets/older/sharewell.css").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(wire().send("GET /webjars/htmx.org/2.0.10/dist/htmx.min.js").header("Cache-Control")).contains("immutable");
        assertThat(wire().send("GET /css/probe.css").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(wire().send("GET /css/nothing.css").header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void an_endpoint_may_be_stricter() {
        var reply = wire().send("GET /probe/strict");
        assertThat(reply.header("Content-Security-Policy")).isEqualTo("sandbox");
        assertThat(reply.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(reply.headers()).filteredOn(h -> h.toLowerCase().startsWith("content-security-policy")).hasSize(1);
    }

    @Test
    void a_foreign_origin_is_told_nothing_of_sharing() {
        assertThat(wire().send("GET /probe", "Origin: https://evil.example").headers()).noneMatch(h -> h.toLowerCase().startsWith("access-control"));
        assertThat(wire().send("OPTIONS /probe", "Origin: null", "Access-Control-Request-Method: PUT").headers())
                .noneMatch(h -> h.toLowerCase().startsWith("access-control"));
    }

    private Wire wire() {
        return new Wire(address.getPort());
    }
}
