package org.sharewell.posts.aids;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

@QuarkusTest
class ConversionPagesTest {
    @Inject
    Cast cast;

    private ValidatableResponse converted(String html) {
        return cast.as("amal").contentType("application/json").body(Map.of("html", html)).post("/conversions").then();
    }

    @Test
    void what_is_pasted_comes_back_as_markdown() {
        converted("<h2>Winter</h2><p>It was <b>cold</b>.</p>").statusCode(200).body("markdown", is("## Winter\n\nIt was **cold**.")).body("left", is(""));
    }

    @Test
    void what_could_not_come_along_is_told() {
        converted("<p>a<img src='file:///c.png'><img src='data:image/png;base64,AA'><iframe src=x></iframe>").statusCode(200)
                .body("left", is("2 pictures were not taken over: paste them one by one. 1 embedded thing was left out."));
    }

    @Test
    void our_own_addresses_lose_our_host() {
        converted("<a href='http://localhost:" + io.restassured.RestAssured.port + "/people/amal'>Amal</a>").statusCode(200).body("markdown", containsString("/people/amal"));
    }

    @Test
    void too_much_is_refused_and_so_is_nonsense() {
        converted("a".repeat(2_000_001)).statusCode(413);
        cast.as("amal").contentType("application/json").body("{}").post("/conversions").then().statusCode(200).body("markdown", is(""));
        cast.as("amal").contentType("application/json").body("{\"html\":1}").post("/conversions").then().statusCode(400);
    }
}
