package org.sharewell.posts.questions;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.access.Rows;
import org.sharewell.posts.Articles;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AskPagesTest {
    @Inject
    Cast cast;
    @Inject
    Asking asking;
    @Inject
    Articles articles;
    @Inject
    Rows rows;

    private UUID question;

    @BeforeEach
    void everybody_is_here() {
        List.of("bruno", "chen", "dana", "erin", "farid", "grace", "mila").forEach(cast::person);
        question = asking.question(Articles.title("Which crane"), "");
    }

    private List<String> asked(String username) {
        return asking.page(username, "/posts/" + question + "/asks").select("#asks > ul:first-of-type li").eachText();
    }

    private static String wrong(Response page) {
        page.then().statusCode(422);
        return Jsoup.parse(page.asString()).select("#username-error, [id^=username] .wrong, .wrong").text();
    }

    @Test
    void who_is_asked_sees_it_and_is_done_when_they_answer() {
        asking.ask("amal", question, "@bruno").then().statusCode(303);
        assertThat(asking.page("bruno", "/questions?show=mine").select("[data-item]").eachAttr("id")).contains("p-" + question);
        assertThat(asking.page("bruno", "/").select(".aside").text()).contains("You are asked");
        assertThat(asked("bruno").getFirst()).contains("Bruno Example", "asked by Amal Example");
        asking.answer("bruno", question, "The blue one.");
        assertThat(asked("chen").getFirst()).contains("has answered");
        assertThat(asking.page("bruno", "/questions?show=mine").select("#p-" + question)).isEmpty();
    }

    @Test
    void not_me_ask_this_colleague() {
        asking.ask("amal", question, "bruno").then().statusCode(303);
        cast.as("bruno").formParam("username", "chen").post("/posts/" + question + "/asks/referral").then().statusCode(303);
        assertThat(asked("amal")).hasSize(2);
        assertThat(asked("amal").getFirst()).contains("passed it on to Chen Example");
        assertThat(asked("amal").getLast()).contains("Chen Example", "asked by Bruno Example");
        assertThat(asking.page("bruno", "/questions?show=mine").select("#p-" + question)).isEmpty();
        cast.as("bruno").formParam("username", "dana").post("/posts/" + question + "/asks/referral").then().statusCode(409);
        cast.as("dana").formParam("username", "grace").post("/posts/" + question + "/asks/referral").then().statusCode(409);
    }

    @Test
    void whoever_is_asked_is_shown_colleagues_to_pass_it_on_to_and_finds_it_at_the_top() {
        asking.ask("amal", question, "bruno").then().statusCode(303);
        rows.change("insert into expertise (person_id, slug, topic, declared_at) values (?1, 'crane', 'crane', now()) on conflict do nothing", cast.id("dana"));
        try {
            var asks = asking.page("bruno", "/posts/" + question + "/asks");
            assertThat(asks.select("form[action$=/asks/referral] input[name=username][value=dana]")).hasSize(1);
            assertThat(asking.page("chen", "/posts/" + question + "/asks").select("form[action$=/asks] input[name=username][value=dana]")).hasSize(1);
        } finally {
            rows.change("delete from expertise where slug = 'crane' and person_id = ?1", cast.id("dana"));
        }
        assertThat(asking.page("bruno", "/posts/" + question).select("#notices a").eachText()).contains("You are asked");
        assertThat(asking.page("chen", "/posts/" + question).select("#notices a").eachText()).doesNotContain("You are asked");
    }

    @Test
    void no_is_an_answer() {
        asking.ask("amal", question, "bruno").then().statusCode(303);
        cast.as("bruno").formParam("reason", "I never saw a crane.").post("/posts/" + question + "/asks/refusal").then().statusCode(303);
        assertThat(asked("amal").getFirst()).contains("cannot answer: I never saw a crane.");
        cast.as("bruno").formParam("reason", "x".repeat(281)).post("/posts/" + question + "/asks/refusal").then().statusCode(422);
        cast.as("chen").formParam("reason", "").post("/posts/" + question + "/asks/refusal").then().statusCode(409);
    }

    @Test
    void nobody_is_asked_who_does_not_fit() {
        assertThat(wrong(asking.ask("amal", question, "nobody-here"))).contains("Nobody is called");
        assertThat(wrong(asking.ask("bruno", question, "amal"))).contains("Amal Example asked this");
        assertThat(wrong(asking.ask("bruno", question, "bruno"))).contains("That is you");
        asking.ask("amal", question, "bruno").then().statusCode(303);
        assertThat(wrong(asking.ask("chen", question, "bruno"))).contains("has been asked already");
        assertThat(wrong(asking.ask("amal", question, ""))).isNotBlank();
    }

    @Test
    void who_may_not_read_it_is_neither_asked_nor_proposed() {
        var space = articles.space("private");
        asking.bring("bruno", space);
        var tag = "secret-" + UUID.randomUUID().toString().substring(0, 8);
        articles.published("chen", Articles.title("About it"));
        question = asking.question(Articles.title("Inside"), tag, space);
        assertThat(wrong(asking.ask("amal", question, "chen"))).contains("Chen Example cannot read this question");
        asking.ask("amal", question, "bruno").then().statusCode(303);
        cast.as("chen").get("/posts/" + question + "/asks").then().statusCode(404);
    }

    @Test
    void who_wrote_about_it_is_proposed() {
        var tag = "cranes-" + UUID.randomUUID().toString().substring(0, 8);
        cast.as("chen").formParam("act", "publish").formParam("kind", "article").formParam("place", "blog").formParam("title", Articles.title("Cranes"))
                .formParam("markdown", "All about them.").formParam("tags", tag).post("/drafts").then().statusCode(303);
        question = asking.question(Articles.title("Cranes?"), tag);
        var proposed = asking.page("bruno", "/posts/" + question + "/asks").select("h3 + ul li");
        assertThat(proposed.eachText()).hasSize(1);
        assertThat(proposed.text()).contains("Chen Example", "wrote about it");
        assertThat(asking.page("chen", "/posts/" + question + "/asks").select("h3 + ul li")).isEmpty();
    }

    @Test
    void nobody_asks_a_crowd() {
        for (var whom : List.of("bruno", "chen", "dana", "erin", "farid")) asking.ask("amal", question, whom).then().statusCode(303);
        assertThat(wrong(asking.ask("amal", question, "grace"))).contains("You have asked 5 people");
        asking.answer("bruno", question, "Here I am.");
    }

    @Test
    void asked_by_many_at_once_somebody_is_asked_once() {
        var statuses = IntStream.range(0, 8).mapToObj(n -> CompletableFuture.supplyAsync(() -> asking.ask("amal", question, "bruno").statusCode()))
                .toList().stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnlyOnce(303).allMatch(status -> status == 303 || status == 422);
        assertThat(asked("amal")).hasSize(1);
    }
}
