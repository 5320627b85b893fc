package org.sharewell.posts.publication;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ScheduleApiTest {
    @Inject
    Cast cast;
    @Inject
    Desk desk;

    private final Instant tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    private ValidatableResponse plan(String username, UUID post, Object at) {
        return cast.as(username).contentType(ContentType.JSON).body("{\"at\": \"" + at + "\"}").post("/api/v1/posts/" + post + "/publication").then();
    }

    @Test
    void a_program_schedules_a_draft_and_takes_the_schedule_back() {
        var post = desk.draft("Later", null);
        plan("amal", post, tomorrow).statusCode(200).body("state", equalTo("scheduled")).body("scheduledAt", equalTo(tomorrow.toString()));
        plan("amal", post, tomorrow.plusSeconds(60)).statusCode(200).body("scheduledAt", equalTo(tomorrow.plusSeconds(60).toString()));
        cast.as("amal").get("/api/v1/posts/" + post).then().body("state", equalTo("scheduled")).body("publishedAt", nullValue());
        cast.as("amal").delete("/api/v1/posts/" + post + "/schedule").then().statusCode(204);
        cast.as("amal").get("/api/v1/posts/" + post).then().body("state", equalTo("draft")).body("scheduledAt", nullValue());
        cast.as("amal").delete("/api/v1/posts/" + post + "/schedule").then().statusCode(409);
    }

    @Test
    void scheduling_leaves_the_version_that_an_open_editor_knows() {
        var post = desk.draft("Open elsewhere", null);
        var before = desk.post(post).version;
        plan("amal", post, tomorrow).statusCode(200);
        org.assertj.core.api.Assertions.assertThat(desk.post(post).version).isEqualTo(before);
    }

    @Test
    void a_time_that_has_passed_or_is_too_far_away_is_refused() {
        var post = desk.draft("When?", null);
        plan("amal", post, Instant.now().minusSeconds(1)).statusCode(422).body("errors.at", not(nullValue()));
        plan("amal", post, Instant.now().plus(367, ChronoUnit.DAYS)).statusCode(422).body("errors.at", not(nullValue()));
        plan("amal", post, "tomorrow").statusCode(400);
    }

    @Test
    void what_is_not_ready_cannot_be_scheduled() {
        var post = desk.draft("", null);
        plan("amal", post, tomorrow).statusCode(422).body("errors.title", not(nullValue()));
    }

    @Test
    void what_is_published_cannot_be_scheduled() {
        var post = desk.draft("Out already", null);
        cast.as("amal").contentType(ContentType.JSON).body("{}").post("/api/v1/posts/" + post + "/publication").then().statusCode(200).body("state", equalTo("published"));
        plan("amal", post, tomorrow).statusCode(409);
    }

    @Test
    void what_is_scheduled_exists_for_its_authors_only() {
        var post = desk.draft("Hush", null);
        plan("amal", post, tomorrow).statusCode(200);
        plan("chen", post, tomorrow).statusCode(404);
        cast.as("chen").get("/posts/" + post).then().statusCode(404);
        cast.as("amal").get("/posts/" + post).then().statusCode(200);
    }
}
