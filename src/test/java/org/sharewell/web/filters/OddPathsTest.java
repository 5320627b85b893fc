package org.sharewell.web.filters;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.web.Wire;

@QuarkusTest
class OddPathsTest {
    @TestHTTPResource
    java.net.URI address;

    @ParameterizedTest
    @ValueSource(strings = { "/probe;x", "/probe;x=1", "/probe%3Bx", "/probe%3bx", "//probe", "/probe//", "/./probe", "/probe/.", "/x/../probe",
            "/probe/..", "/%2e/probe", "/x/%2E%2e/probe", "/%2Fprobe", "/probe%2fx", "/probe%5Cx", "/probe\\", "/probe%00", "/probe%253bx",
            "/probe%252fx", "/%252e/probe", "/probe%zz", "/probe%", "/probe%ff", "/probe%C0%AE", "/probe%ED%A0%80", "/probe%0a", "/probe%7f",
            "/probe%C2%85", "http://evil.example/probe", "/probe%23", "/probe%3f" })
    void a_path_that_two_readers_could_read_differently_is_refused(String path) {
        assertThat(wire().send("GET " + path).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = { ";/probe", "*", "probe" })
    void what_is_no_path_at_all_is_not_found(String path) {
        assertThat(wire().send("GET " + path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = { "TRACE", "TRACK", "CONNECT", "PROPFIND", "GETT", "get", "DEBUG" })
    void an_unknown_method_is_refused(String method) {
        var reply = wire().send(method + " /probe");
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).contains("GET").doesNotContain("TRACE");
    }

    @ParameterizedTest
    @ValueSource(strings = { "X-HTTP-Method-Override: POST", "X-HTTP-Method: DELETE", "X-Method-Override: PUT", "X-Original-URL: /q/metrics",
            "X-Rewrite-URL: /nowhere", "X-Forwarded-Prefix: /x", "X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https", "Forwarded: host=evil.example" })
    void a_header_does_not_change_what_is_asked_for(String header) {
        var reply = wire().send("GET /probe", header);
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo("<p>en</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/Probe", "/PROBE", "/probe.json", "/probe.html", "/probe%20", "/prob%65x", "/probe%2550" })
    void another_spelling_is_another_address(String path) {
        assertThat(wire().send("GET " + path).status()).isEqualTo(404);
    }

    @Test
    void a_slash_at_the_end_changes_nothing() {
        assertThat(wire().send("GET /probe/").status()).isIn(200, 404);
        assertThat(wire().send("GET /nowhere/").status()).isEqualTo(404);
    }

    @Test
    void an_ordinary_name_with_a_percent_sign_or_an_accent_is_not_odd() {
        assertThat(OddPaths.isOdd("/tags/100%25")).isFalse();
        assertThat(OddPaths.isOdd("/tags/caf%C3%A9")).isFalse();
        assertThat(OddPaths.isOdd("/blog/v1.2..3")).isFalse();
        assertThat(OddPaths.isOdd("/people/.well-known")).isFalse();
    }

    private Wire wire() {
        return new Wire(address.getPort());
    }
}
