package org.sharewell.notifications;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.access.Rows;
import org.sharewell.posts.Articles;

import static org.assertj.core.api.Assertions.assertThat;

/** How many people are told of what somebody is about to publish. */
@QuarkusTest
class HearersTest {
    private static final List<String> SIX = List.of("bruno", "chen", "dana", "erin", "farid", "grace");
    private static final String SOME = "Publishing tells %s people who follow its authors, its topics or its space.";
    private static final String BLOG = "On the expert blog, for everybody at the firm. ";
    private static final String FEW = SOME.formatted("fewer than five");

    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Conversation conversation;
    @Inject
    Rows rows;

    @BeforeEach
    @AfterEach
    void nobody_follows_or_has_chosen_anything() {
        SIX.forEach(cast::person);
        conversation.forget();
        rows.change("delete from follow");
    }

    private Response asked(String username, Map<String, ?> form) {
        return cast.as(username).formParams(form).post("/hearers");
    }

    private String said(Map<String, ?> form) {
        return Jsoup.parse(asked("amal", form).then().statusCode(200).extract().asString()).text();
    }

    @Test
    void each_who_follows_the_author_or_a_topic_counts_once_and_the_author_does_not() {
        articles.published("bruno", Articles.title("On pumps"));
        SIX.forEach(who -> cast.as(who).post("/people/amal/following"));
        for (var who : List.of("amal", "bruno", "mila")) cast.as(who).post("/tags/pumps/following");
        assertThat(said(Map.of("place", "blog"))).isEqualTo(BLOG + SOME.formatted("6"));
        assertThat(said(Map.of("place", "blog", "tags", "#pumps, rain"))).isEqualTo(BLOG + SOME.formatted("7"));
        assertThat(said(Map.of("tags", "pumps"))).as("without a place").isNotEmpty().doesNotContain("Publishing tells");
    }

    @Test
    void who_cannot_read_it_there_or_does_not_want_to_be_told_does_not_count() {
        var space = conversation.space();
        SIX.forEach(who -> cast.as(who).post("/people/amal/following"));
        assertThat(said(Map.of("place", "space", "space", space))).endsWith(FEW);
        SIX.stream().skip(1).forEach(who -> conversation.join(space, who));
        assertThat(said(Map.of("place", "space", "space", space))).endsWith(SOME.formatted("6"));
        cast.as("chen").formParam("space", space).post("/notifications/mutes").then().statusCode(303);
        assertThat(said(Map.of("place", "space", "space", space))).endsWith(SOME.formatted("5"));
        rows.change("insert into notification_choice (person_id, kind, channel) values (?1, 'follow', 'none')", cast.id("bruno"));
        assertThat(said(Map.of("place", "space", "space", space))).endsWith(FEW);
    }

    @Test
    void the_sheet_says_it_of_a_draft_and_counts_whom_it_names_apart() {
        SIX.forEach(who -> cast.as(who).post("/people/amal/following"));
        var draft = articles.draft("amal", Articles.title("Told"));
        assertThat(sees(draft)).endsWith(SOME.formatted("6"));
        rows.change("update post set html = '<a href=\"/people/bruno\">@Bruno</a>' where id = ?1", draft);
        assertThat(sees(draft)).endsWith(SOME.formatted("5") + " Tells 1 person who is named in it.");
    }

    private String sees(UUID draft) {
        return Jsoup.parse(cast.as("amal").get("/posts/" + draft + "/publication").then().statusCode(200).extract().asString()).select(".sees").first().text();
    }

    @Test
    void of_others_drafts_and_hidden_spaces_nothing_is_said() {
        var draft = articles.draft("amal", Articles.title("Hers"));
        asked("chen", Map.of("draft", draft, "place", "blog")).then().statusCode(404);
        asked("chen", Map.of("place", "space", "space", conversation.space())).then().statusCode(404);
        asked("chen", Map.of("draft", "none", "place", "blog")).then().statusCode(400);
    }
}
