package org.sharewell.spaces;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class SpaceApiTest {
    @Inject
    Cast cast;
    @Inject
    Founding founding;

    @Test
    void a_space_is_founded_once_for_one_key() {
        var body = Map.of("name", Founding.name(), "purpose", "By a program", "visibility", "closed");
        var key = UUID.randomUUID().toString();
        var first = as("amal").header("Idempotency-Key", key).body(body).post("/api/v1/spaces").then().statusCode(201)
                .header("Location", containsString("/api/v1/spaces/harbour-")).body("role", equalTo("steward"), "visibility", equalTo("closed")).extract().asString();
        var second = as("amal").header("Idempotency-Key", key).body(body).post("/api/v1/spaces").then().statusCode(201).extract().asString();
        assertThat(second).isEqualTo(first);
        as("amal").header("Idempotency-Key", key).body(Map.of("name", "Other", "purpose", "x")).post("/api/v1/spaces").then().statusCode(422);
        as("amal").body(body).post("/api/v1/spaces").then().statusCode(422).contentType("application/problem+json").body("errors.name", notNullValue());
    }

    @Test
    void what_is_malformed_is_refused_by_field() {
        as("amal").body(Map.of("name", "", "purpose", "x".repeat(281), "visibility", "none")).post("/api/v1/spaces").then().statusCode(422)
                .body("errors.name", hasSize(1), "errors.purpose", hasSize(1), "errors.visibility", hasSize(1));
        as("amal").post("/api/v1/spaces").then().statusCode(422);
        as("amal").body(Map.of("name", "A", "purpose", "b", "founder", "chen")).post("/api/v1/spaces").then().statusCode(400);
        as("amal").get("/api/v1/spaces?limit=101").then().statusCode(400);
        as("amal").get("/api/v1/spaces?after=nonsense").then().statusCode(400);
    }

    @Test
    void one_space_and_the_list_say_the_same_and_the_list_goes_on() {
        var slug = founding.space("open");
        founding.space("open");
        as("chen").get("/api/v1/spaces/" + slug).then().statusCode(200).header("ETag", equalTo("\"0\"")).body("slug", equalTo(slug), "role", nullValue());
        var next = as("chen").get("/api/v1/spaces?limit=1").then().statusCode(200).body("items", hasSize(1), "next", notNullValue()).extract().path("next");
        as("chen").get("/api/v1/spaces?limit=1&after=" + next).then().statusCode(200).body("items", hasSize(1));
    }

    @Test
    void oneself_joins_asks_accepts_and_leaves() {
        var open = founding.space("open");
        put("chen", open, "chen", 201, "member");
        put("chen", open, "chen", 200, "member");
        as("chen").delete("/api/v1/spaces/" + open + "/members/chen").then().statusCode(204);
        as("chen").delete("/api/v1/spaces/" + open + "/members/chen").then().statusCode(204);
        var closed = founding.space("closed");
        put("chen", closed, "chen", 202, "asked");
        put("chen", closed, "chen", 202, "asked");
        put("amal", closed, "chen", 201, "member");
        var hidden = founding.space("private");
        founding.bring(hidden, "chen", "invited");
        put("chen", hidden, "chen", 201, "member");
    }

    @Test
    void stewards_invite_name_and_remove_and_others_do_not() {
        var slug = founding.space("closed");
        founding.bring(slug, "bruno", "member");
        put("amal", slug, "chen", 202, "invited");
        as("amal").body(Map.of("role", "steward")).put(path(slug, "chen")).then().statusCode(409);
        as("amal").body(Map.of("role", "steward")).put(path(slug, "bruno")).then().statusCode(200).body("role", equalTo("steward"));
        as("amal").body(Map.of("role", "member")).put(path(slug, "bruno")).then().statusCode(200).body("role", equalTo("member"));
        as("amal").body(Map.of("role", "owner")).put(path(slug, "bruno")).then().statusCode(422).body("errors.role", notNullValue());
        as("bruno").body(Map.of("role", "steward")).put(path(slug, "bruno")).then().statusCode(403);
        as("bruno").body(Map.of("role", "member")).put(path(slug, "bruno")).then().statusCode(200);
        as("bruno").put(path(slug, "farid")).then().statusCode(403);
        as("bruno").delete(path(slug, "chen")).then().statusCode(403);
        as("amal").put(path(slug, "nobody")).then().statusCode(404);
        as("amal").delete(path(slug, "chen")).then().statusCode(204);
        as("amal").delete(path(slug, "amal")).then().statusCode(409).contentType("application/problem+json").body("detail", containsString("steward"));
    }

    private void put(String actor, String slug, String username, int status, String role) {
        cast.person(username);
        as(actor).put(path(slug, username)).then().statusCode(status).body("role", equalTo(role), "username", equalTo(username));
    }

    private static String path(String slug, String username) {
        return "/api/v1/spaces/" + slug + "/members/" + username;
    }

    private RequestSpecification as(String username) {
        cast.person(username);
        return cast.as(username).contentType(ContentType.JSON).accept(ContentType.JSON);
    }
}
