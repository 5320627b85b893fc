package org.sharewell;

import static io.restassured.RestAssured.get;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SharewellTest {

    @Test
    void the_service_is_ready_with_its_database() {
        get("/q/health/ready").then().statusCode(200);
    }
}
