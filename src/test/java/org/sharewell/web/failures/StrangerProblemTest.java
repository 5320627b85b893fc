package org.sharewell.web.failures;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class StrangerProblemTest {

    @Test
    void a_program_that_has_not_signed_in_is_told_so_as_a_problem() {
        RestAssured.given().header("Accept-Language", "en").get("/api/v1/me").then().statusCode(401)
                .contentType("application/problem+json").body("status", equalTo(401)).body("title", equalTo("Please sign in"));
    }
}
