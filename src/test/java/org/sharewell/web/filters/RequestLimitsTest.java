package org.sharewell.web.filters;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

import org.sharewell.web.Cursor;
import org.sharewell.web.Wire;

@QuarkusTest
class RequestLimitsTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    @TestHTTPResource
    URI address;

    @Test
    void a_list_has_items_and_next() {
        given().get("/api/v1/probe?tag=a&tag=b").then().statusCode(200).body("items", hasItem("a")).body("next", nullValue());
    }

    @Test
    void a_cursor_comes_back_as_it_went() {
        var id = UUID.randomUUID();
        var cursor = Cursor.after(Instant.parse("2026-03-01T10:00:00.123456Z"), id);
        given().get("/api/v1/probe?after=" + cursor).then().statusCode(200).body("next", equalTo(cursor.toString()));
        assertThat(Cursor.fromString(cursor.toString()).at()).isEqualTo(Instant.parse("2026-03-01T10:00:00.123456Z"));
        assertThat(Cursor.fromString(Cursor.after("Çelik", id).toString())).isEqualTo(new Cursor("Çelik", id));
    }

    @ParameterizedTest
    @ValueSource(strings = { "limit=0", "limit=-1", "limit=101", "limit=1000000000", "limit=1e308", "limit=x", "limit=1&limit=2", "after=x",
            "after=AAAA", "after=%25", "after=a&after=b", "unknown=1&unknown=2", "tag=%00", "tag=%FF", "tag=%ED%A0%80", "tag=%C0%80", "%00=1" })
    void a_malformed_parameter_is_refused(String query) {
        var reply = wire().send("GET /api/v1/probe?" + query);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    }

    /** The HTTP server itself refuses these, with nothing but the status. */
    @ParameterizedTest
    @ValueSource(strings = { "tag=%", "tag=%G1", "tag=%2" })
    void a_broken_escape_is_refused(String query) {
        assertThat(wire().send("GET /api/v1/probe?" + query).status()).isEqualTo(400);
    }

    @Test
    void an_address_may_have_four_kilobytes() {
        given().get("/probe?x=" + "y".repeat(RequestLimits.URI - 9)).then().statusCode(200);
        given().get("/probe?x=" + "y".repeat(RequestLimits.URI - 8)).then().statusCode(414);
    }

    @Test
    void a_body_may_have_a_megabyte() {
        int rest = (int) RequestLimits.BODY - "title=".length();
        form("title=" + "x".repeat(rest)).post("/probe/form").then().statusCode(200);
        form("title=" + "x".repeat(rest + 1)).post("/probe/form").then().statusCode(413);
    }

    @ParameterizedTest
    @CsvSource({ "application/x-www-form-urlencoded,/probe/form", "application/json,/api/v1/probe" })
    void a_body_of_unannounced_length_may_not_have_more_either(String type, String path) {
        var start = type.endsWith("json") ? "{\"title\":\"" : "title=";
        var body = new StringBuilder();
        for (var chunk : new String[] { start, "x".repeat(900_000), "x".repeat(900_000), "\"}" })
            body.append(Integer.toHexString(chunk.length())).append("\r\n").append(chunk).append("\r\n");
        var reply = wire().sendWith(body + "0\r\n\r\n", "POST " + path, "Content-Type: " + type, "Transfer-Encoding: chunked");
        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    void a_field_given_twice_is_refused_and_a_list_is_not() {
        form("title=a&tags=x&tags=y").post("/probe/form").then().statusCode(200).body(equalTo("a[x, y]"));
        form("title=a&title=b").post("/probe/form").then().statusCode(400);
        form("title=a%00b").post("/probe/form").then().statusCode(400);
        form("x%00=b").post("/probe/form").then().statusCode(400);
    }

    @Test
    void an_upload_elsewhere_has_the_ordinary_limit() {
        given().multiPart("title", "x".repeat(1 << 20)).post("/probe/form").then().statusCode(413);
    }

    @ParameterizedTest
    @CsvSource({ "text/plain,/api/v1/probe", "application/x-www-form-urlencoded,/api/v1/probe", "multipart/form-data;boundary=x,/api/v1/probe",
            "text/plain,/probe/form", "application/xml,/probe/form", "application/json,/probe/form", "application/jsonx,/api/v1/probe" })
    void another_kind_of_content_is_refused(String type, String path) {
        assertThat(wire().sendWith("{}", "POST " + path, "Content-Type: " + type, "Content-Length: 2").status()).isEqualTo(415);
    }

    @Test
    void a_body_without_a_kind_is_refused() {
        assertThat(wire().sendWith("{}", "POST /api/v1/probe", "Content-Length: 2").status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = { "{", "[", "nonsense", "{\"title\":}", "{\"unknown\":1}", "{\"title\":5}", "{\"title\":true}", "{\"title\":[\"a\"]}", "{\"title\":{}}",
            "{\"count\":\"5\"}", "{\"count\":1.5}", "{\"count\":99999999999}", "{\"title\":\"a\\u0000\"}", "{\"title\":\"\\ud800\"}", "{\"title\":\"\\udc00\\ud800\"}",
            "{\"title\":\"a\",\"title\":\"b\"}", "{\"\\ud800\":1}", "[]", "\"x\"", "5", "{} {}", "{\"tags\":\"a\"}", "{'title':'a'}", "{\"count\":NaN}" })
    void json_that_is_not_as_declared_is_a_problem(String body) {
        json(body).post("/api/v1/probe").then().statusCode(400).contentType(startsWith("application/problem+json"))
                .body("status", equalTo(400)).body("title", startsWith("That request")).body("instance", startsWith("urn:uuid:"));
    }

    @Test
    void bytes_that_are_no_text_are_a_problem() {
        var raw = "{\"title\":\"\u00ff\u00fe\"}";
        assertThat(wire().sendWith(raw, "POST /api/v1/probe", "Content-Type: application/json", "Content-Length: " + raw.length()).status()).isEqualTo(400);
        var surrogate = "{\"title\":\"\u00ed\u00a0\u0080\"}";
        assertThat(wire().sendWith(surrogate, "POST /api/v1/probe", "Content-Type: application/json", "Content-Length: " + surrogate.length()).status()).isEqualTo(400);
    }

    @Test
    void a_field_of_the_wrong_type_is_named() {
        json("{\"inner\":{\"count\":\"x\"}}").post("/api/v1/probe").then().statusCode(400).body("errors.'inner.count'", hasItem(containsString("type")));
    }

    @Test
    void json_may_be_32_levels_deep_and_its_lists_1000_long() {
        json("{\"inner\":".repeat(31) + "{}" + "}".repeat(31)).post("/api/v1/probe").then().statusCode(200);
        json("{\"inner\":".repeat(32) + "{}" + "}".repeat(32)).post("/api/v1/probe").then().statusCode(400);
        json("{\"tags\":[" + "\"a\",".repeat(999) + "\"a\"]}").post("/api/v1/probe").then().statusCode(200);
        json("{\"tags\":[" + "\"a\",".repeat(1000) + "\"a\"]}").post("/api/v1/probe").then().statusCode(400);
    }

    @Test
    void a_value_that_breaks_a_constraint_is_named_in_the_readers_language() {
        json("{\"title\":\"much too long\",\"count\":0}").post("/api/v1/probe").then().statusCode(422)
                .body("errors.title[0]", containsString("between 0 and 10")).body("errors.count[0]", containsString("1"));
        json("{\"title\":\"much too long\"}").header("Accept-Language", "de").post("/api/v1/probe").then().statusCode(422)
                .body("title", equalTo("Fast geschafft")).body("errors.title[0]", containsString("zwischen 0 und 10"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "7"      | 200
            W/"7"    | 200
            "6", "7" | 200
            *        | 200
            "6"      | 412
            7        | 412
            nonsense | 412
            """, quoteCharacter = '\'')
    void a_change_names_the_version_it_changes(String match, int status) {
        json("{}").header("If-Match", match).put("/api/v1/probe").then().statusCode(status);
    }

    @Test
    void a_change_that_names_no_version_is_refused() {
        json("{}").put("/api/v1/probe").then().statusCode(428).contentType(startsWith("application/problem+json"));
        json("{}").header("If-Match", "\"7\"").put("/api/v1/probe").then().header("ETag", "\"8\"");
    }

    private static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    private static RequestSpecification form(String body) {
        return given().contentType(FORM).body(body);
    }

    private Wire wire() {
        return new Wire(address.getPort());
    }
}
