package org.sharewell.web.filters;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.sharewell.web.Wire;

@QuarkusTest
class SameOriginTest {
    @TestHTTPResource
    URI address;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sec-Fetch-Site: same-origin, Cookie: sid=x                              | 303
            Sec-Fetch-Site: none, Cookie: sid=x                                     | 303
            Sec-Fetch-Site: same-site, Cookie: sid=x                                | 403
            Sec-Fetch-Site: cross-site                                              | 403
            Sec-Fetch-Site: cross-site, Origin: SELF, Cookie: sid=x                 | 403
            Sec-Fetch-Site: same-origin, Origin: https://evil.example               | 303
            Origin: SELF, Cookie: sid=x                                             | 303
            Origin: https://evil.example, Cookie: sid=x                             | 403
            Origin: https://evil.example                                            | 403
            Origin: null                                                            | 403
            Origin: SELF.evil.example, Cookie: sid=x                                | 403
            Referer: SELF/probe, Cookie: sid=x                                      | 303
            Referer: https://evil.example/SELF, Cookie: sid=x                       | 403
            Referer: nonsense with spaces, Cookie: sid=x                            | 403
            Cookie: sid=x                                                           | 403
            X-None: 1                                                               | 303
            Authorization: Bearer t, Origin: https://evil.example                   | 303
            Authorization: Bearer t, Cookie: sid=x, Sec-Fetch-Site: cross-site      | 403
            Authorization: Bearer t, Cookie: sid=x                                  | 403
            Authorization: Basic x, Sec-Fetch-Site: cross-site                      | 403
            """)
    void only_our_own_pages_may_make_a_browser_change_something(String headers, int status) {
        var lines = Arrays.stream(headers.replace("SELF", "http://localhost:" + address.getPort()).split(", ")).toArray(String[]::new);
        assertThat(new Wire(address.getPort()).send("POST /probe", lines).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({ "GET", "HEAD", "OPTIONS" })
    void looking_is_free(String method) {
        assertThat(new Wire(address.getPort()).send(method + " /probe", "Sec-Fetch-Site: cross-site", "Cookie: sid=x").status()).isIn(200, 204);
    }
}
