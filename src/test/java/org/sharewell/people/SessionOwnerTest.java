package org.sharewell.people;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.access.Rows;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SessionOwnerTest {
    @Inject
    Cast cast;
    @Inject
    Rows rows;

    @Test
    void a_form_of_ones_own_page_is_taken() {
        cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("title", "Mine").formParam("signed-in-as", "amal").post("/drafts")
                .then().statusCode(303);
    }

    @Test
    void a_form_of_somebody_elses_page_changes_nothing_and_says_why() {
        cast.person("chen");
        var before = rows.now();
        var answer = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("title", "Chen's").formParam("signed-in-as", "chen").post("/drafts");
        answer.then().statusCode(409);
        assertThat(Jsoup.parse(answer.asString()).select("main").text()).contains("Somebody else has signed in in this browser");
        cast.as("amal").header("HX-Request", "true").formParam("markdown", "Chen's").formParam("signed-in-as", "chen").put("/copies/comment-" + cast.id("chen")).then().statusCode(409);
        assertThat(rows.now()).isEqualTo(before);
    }

    @Test
    void an_address_can_say_it_too() {
        cast.person("chen");
        var copy = "/copies/comment-" + cast.id("chen");
        cast.as("amal").formParam("markdown", "Amal's").put(copy).then().statusCode(200);
        cast.as("amal").delete(copy + "?signed-in-as=chen").then().statusCode(409);
        assertThat(rows.one("select count(*) from working_copy where person_id = ?1 and name = ?2", cast.id("amal"), copy.substring(8))).isEqualTo("1");
        cast.as("amal").delete(copy + "?signed-in-as=amal").then().statusCode(204);
    }

    @Test
    void a_program_is_told_so_as_a_problem() {
        cast.as("amal").contentType("application/json").body(Map.of("name", "x")).post("/api/v1/spaces?signed-in-as=chen").then().statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void who_has_not_signed_in_signs_in() {
        cast.person("amal");
        cast.browser().formParam("username", "amal").formParam("password", Cast.PASSWORD).formParam("signed-in-as", "chen").post("/login").then().statusCode(303);
    }
}
