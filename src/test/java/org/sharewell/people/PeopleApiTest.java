package org.sharewell.people;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PeopleApiTest {
    @Inject
    Cast cast;
    @Inject
    Staff staff;

    @Test
    void a_person_has_the_fields_of_the_contract() {
        var id = staff.hire("api-ada", p -> {
            p.name = "Ada Api";
            p.title = "Engineer";
            p.department = "Api";
            p.site = "Basel";
            p.bio = "Words";
            p.declare(List.of("Pipes"), p.joinedAt);
        }).id;
        var person = cast.as("amal").get("/api/v1/people/api-ada").then().statusCode(200).header("ETag", notNullValue())
                .body("id", equalTo(id.toString()), "username", equalTo("api-ada"), "expertise[0].name", equalTo("Pipes"), "expertise[0].declared", equalTo(true))
                .extract().jsonPath().getMap("");
        assertThat(person.keySet()).isEqualTo(java.util.Set.of("id", "username", "name", "title", "department", "site", "bio", "active", "expertise"));
        cast.as("amal").get("/api/v1/people?department=Api&q=ada").then().statusCode(200)
                .body("items.username", equalTo(List.of("api-ada")), "items[0].bio", equalTo("Words"), "next", nullValue());
    }

    @Test
    void the_list_goes_on_from_its_cursor() {
        for (var name : List.of("a", "b", "c")) staff.hire("api-page-" + name, p -> p.department = "Api pages");
        var first = cast.as("amal").queryParam("department", "Api pages").get("/api/v1/people?limit=2").jsonPath();
        var second = cast.as("amal").queryParam("after", first.getString("next")).queryParam("department", "Api pages").get("/api/v1/people?limit=2").jsonPath();
        assertThat(first.getList("items.username")).isEqualTo(List.of("api-page-a", "api-page-b"));
        assertThat(second.getList("items.username")).isEqualTo(List.of("api-page-c"));
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void limits_beyond_reason_and_unknown_people_are_problems() {
        for (var limit : List.of("0", "-1", "101", "1e9", "x"))
            cast.as("amal").get("/api/v1/people?limit=" + limit).then().statusCode(400).contentType(containsString("problem+json"));
        cast.as("amal").get("/api/v1/people/nobody-here").then().statusCode(404).contentType(containsString("problem+json"));
        cast.browser().get("/api/v1/people").then().statusCode(401);
    }

    @Test
    void me_is_whoever_the_session_says_and_nobody_else() {
        cast.as("erin").queryParam("user_id", cast.id("amal")).queryParam("username", "amal").get("/api/v1/me").then().statusCode(200)
                .body("username", equalTo("erin"), "id", equalTo(cast.id("erin").toString()), "name", equalTo("Erin Example"),
                        "roles", equalTo(List.of("administrator", "moderator")), "spaces", notNullValue());
        cast.browser().get("/api/v1/me").then().statusCode(401);
    }
}
