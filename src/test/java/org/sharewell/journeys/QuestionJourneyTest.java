package org.sharewell.journeys;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody asks, names who may know, and says what helped. */
@QuarkusTest
class QuestionJourneyTest extends Journey {
    @Test
    void a_question_is_asked_passed_on_answered_and_accepted() {
        cast.person("chen");
        cast.person("bruno");
        var space = cast.as("amal").contentType("application/json").body(java.util.Map.of("name", "Crane yard", "purpose", "We lift", "visibility", "open"))
                .post("/api/v1/spaces").then().statusCode(201).extract().<String>path("slug");
        var question = published("amal", "kind", "question", "place", "space", "space", space, "title", "Which crane lifts forty?", "markdown", "We have two.");

        var amal = desk("amal").open(question);
        amal.find("#asks #username").fill("bruno");
        amal.find("#asks").getByText("Ask", new com.microsoft.playwright.Locator.GetByTextOptions().setExact(true)).click();
        assertThat(amal.find("#asks li").first()).containsText("Bruno Example");

        var bruno = desk("bruno").open("/questions?show=mine");
        bruno.link("Which crane lifts forty?").click();
        assertThat(bruno.find("#asks")).containsText("Answer below the question. Or:");
        bruno.find("#asks #username").fill("chen");
        bruno.button("Pass it on").click();
        assertThat(bruno.find("#asks")).containsText("passed it on to Chen Example");

        var chen = desk("chen").open(question);
        chen.find("#markdown").fill("The blue one lifts 45 tonnes.");
        chen.button("Send").click();
        assertThat(chen.find("#talk .comment")).hasCount(1);

        amal.open(question);
        amal.button("Accept this answer").click();
        assertThat(amal.find(".comment.accepted .text")).hasText("The blue one lifts 45 tonnes.");
        assertThat(amal.find("#asks")).containsText("has answered");
        assertThat(bruno.open(question).link("To the accepted answer")).isVisible();
    }
}
