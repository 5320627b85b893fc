package org.sharewell.web.failures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class ErrorPagesTest {
    @Inject
    AgroalDataSource database;
    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int pool;
    private static final Pattern LEAK = Pattern.compile("Exception|at [a-z]+\\.|jakarta|org\\.|java\\.|SELECT|/home|quarkus|secret", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @EnumSource
    void a_failure_is_a_page_that_tells_nothing_of_the_inside(Failures failure) {
        var answer = given().accept("text/html").get("/probe/failures/" + failure);
        assertThat(answer.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(answer.body().asString()).contains("<html lang=\"en\">", "<h1>", "please name this number");
        check(answer, failure);
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_is_a_problem_that_tells_nothing_of_the_inside(Failures failure) {
        var answer = given().get("/api/v1/probe/failures/" + failure);
        answer.then().contentType(startsWith(Problem.MEDIA_TYPE)).body("status", equalTo(failure.status)).body("type", equalTo("about:blank"))
                .body("title", not(equalTo(""))).body("detail", not(equalTo(""))).body("instance", startsWith("urn:uuid:"));
        check(answer, failure);
    }

    private static void check(Response answer, Failures failure) {
        assertThat(answer.statusCode()).isEqualTo(failure.status);
        assertThat(answer.body().asString()).doesNotContainPattern(LEAK);
        if (failure.status == 503 || failure.status == 429) assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
    }

    @Test
    void a_pool_with_nothing_left_is_unavailable_and_not_broken() throws SQLException {
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < pool; i++) taken.add(database.getConnection());
            given().accept("text/html").get("/probe/database").then().statusCode(503).header("Retry-After", "5").body(containsString("Not available"));
        } finally {
            for (var connection : taken) connection.close();
        }
        given().get("/probe/database").then().statusCode(200).body(equalTo("1"));
    }

    @Test
    void what_was_sent_is_shown_as_text() {
        given().accept("text/html").get("/probe?<b>=1&<b>=2").then().statusCode(400).body(containsString("&lt;b&gt;"), not(containsString("<b>")));
    }

    @Test
    void a_missing_endpoint_gives_the_same_page_and_the_same_problem() {
        given().accept("text/html").get("/nowhere").then().statusCode(404).body(containsString("Nothing here"));
        given().get("/api/nowhere").then().statusCode(404).contentType(startsWith(Problem.MEDIA_TYPE)).body("title", equalTo("Nothing here"));
        given().accept("application/json").get("/nowhere").then().statusCode(404).contentType(startsWith(Problem.MEDIA_TYPE));
        given().accept("text/html").delete("/probe").then().statusCode(405).header("Allow", "OPTIONS").body(containsString("Not possible here"));
    }

    @Test
    void what_fails_before_every_endpoint_gives_them_too() {
        given().urlEncodingEnabled(false).accept("text/html").get("/probe%2fx").then().statusCode(400).body(containsString("<h1>That request cannot be read"));
        given().urlEncodingEnabled(false).get("/api/%2fx").then().statusCode(400).contentType(startsWith(Problem.MEDIA_TYPE)).body("instance", startsWith("urn:uuid:"));
    }

    @Test
    void htmx_gets_a_part_with_the_status() {
        given().header("HX-Request", "true").get("/probe/failures/REFUSED_403").then().statusCode(403).body(containsString("<h1>Not allowed"), not(containsString("<html")));
        given().header("HX-Request", "true").header("HX-Boosted", "true").get("/probe/failures/REFUSED_403").then().body(containsString("<html"));
        given().urlEncodingEnabled(false).header("HX-Request", "true").get("/probe%2fx").then().statusCode(400).body(not(containsString("<html")));
    }

    @Test
    void the_words_are_the_readers() {
        given().accept("text/html").header("Accept-Language", "de-AT, en;q=0.5").get("/nowhere").then().statusCode(404)
                .body(containsString("<html lang=\"de\">"), containsString("Hier ist nichts"), containsString(">Start<"));
        given().accept("text/html").header("Accept-Language", "de").get("/probe/failures/POOL").then().body(containsString("Gerade nicht verfügbar"));
        given().urlEncodingEnabled(false).accept("text/html").header("Accept-Language", "de").get("/x%2f").then().body(containsString("Diese Anfrage ist nicht lesbar"));
        given().header("Accept-Language", "fr, de;q=0.3").get("/probe").then().body(equalTo("<p>de</p>"));
        given().header("Accept-Language", "%%%").get("/probe").then().body(equalTo("<p>en</p>"));
    }

    @Test
    void templates_speak_the_readers_language_without_being_told() {
        given().header("Accept-Language", "fr, de;q=0.3").get("/probe/words").then().body(equalTo("Start"));
        given().header("Accept-Language", "fr").get("/probe/words").then().body(equalTo("Home"));
    }
}
