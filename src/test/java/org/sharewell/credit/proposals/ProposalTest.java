package org.sharewell.credit.proposals;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.credit.Scribe;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ProposalTest {
    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Scribe scribe;
    @Inject
    Passages passages;
    @Inject
    EntityManager entities;

    private String sentence;
    private Post source;

    @BeforeEach
    void a_source_with_a_sentence_of_its_own() {
        sentence = "The berths in basin " + System.nanoTime() + " are scarce in winter and dear in spring.";
        source = scribe.published("amal", Articles.title("Berths"), sentence, null);
        Scribe.await(() -> kept(source) > 0);
    }

    private long kept(Post post) {
        return QuarkusTransaction.requiringNew().call(() -> (long) entities.createNativeQuery("select count(*) from passage where post_id = ?1", Long.class)
                .setParameter(1, post.id).getSingleResult());
    }

    private Element proposed(String author, Post work) {
        return Jsoup.parse(scribe.page(author, "/posts/" + work.id + "/credits/proposed")).selectFirst("#proposed");
    }

    @Test
    void what_a_draft_quotes_is_proposed_with_the_form_filled_in() {
        var work = scribe.draft("bruno", Articles.title("Winter"), "As we know:\n\n> " + sentence + "\n\nSo it is.");
        var card = proposed("bruno", work);
        assertThat(card.text()).contains(source.title, "Some of its sentences stand in the text.");
        assertThat(card.select("a.button").attr("href")).isEqualTo("/posts/" + work.id + "/credits/new?source=%2Fposts%2F" + source.id + "&relation=quotes");
        var form = Jsoup.parse(scribe.page("bruno", card.select("a.button").attr("href")));
        assertThat(form.select("#relation-quotes").hasAttr("checked")).isTrue();
    }

    @Test
    void what_a_text_links_to_is_proposed() {
        var work = scribe.draft("bruno", Articles.title("Spring"), "See [her post](" + source.path() + ").");
        assertThat(proposed("bruno", work).select("a.button").attr("href")).endsWith("&relation=builds_on");
        var answered = scribe.draft("bruno", Articles.title("Summer"), "See [what she said](/posts/" + source.id + "#c-0190a0a0-0000-7000-8000-000000000001).");
        assertThat(proposed("bruno", answered).text()).contains(source.title, "The text links to it.");
    }

    @Test
    void what_is_credited_or_said_to_be_no_source_is_not_proposed() {
        var work = scribe.draft("bruno", Articles.title("Credited"), sentence);
        scribe.credit("bruno", work, source).then().statusCode(303);
        assertThat(proposed("bruno", work).select("form")).isEmpty();
        var other = scribe.draft("bruno", Articles.title("No source"), sentence);
        cast.as("bruno").formParam("source", source.id).post("/posts/" + other.id + "/credits/dismissals").then().statusCode(303);
        cast.as("bruno").formParam("source", source.id).post("/posts/" + other.id + "/credits/dismissals").then().statusCode(303);
        assertThat(proposed("bruno", other).text()).doesNotContain(source.title);
        cast.as("bruno").formParam("source", "nonsense").post("/posts/" + other.id + "/credits/dismissals").then().statusCode(400);
        cast.as("bruno").post("/posts/" + other.id + "/credits/dismissals").then().statusCode(404);
    }

    @Test
    void nobody_is_proposed_what_they_may_not_read_or_wrote_themselves_or_what_came_later() {
        var secret = "Behind the door we say " + System.nanoTime() + " times a day that the pump is too loud.";
        var hidden = scribe.published("amal", Articles.title("Canary source"), secret, articles.space("private"));
        Scribe.await(() -> kept(hidden) > 0);
        var work = scribe.draft("bruno", Articles.title("Guess"), secret + " [there](/posts/" + hidden.id + ")");
        assertThat(proposed("bruno", work).html()).doesNotContain("Canary source", "stand in the text");
        assertThat(proposed("amal", scribe.draft("amal", Articles.title("Again"), sentence)).text()).doesNotContain(source.title);
        var earlier = scribe.published("bruno", Articles.title("Earlier"), "The first to say " + System.nanoTime() + " words about berths in the winter months.", null);
        var later = scribe.published("amal", Articles.title("Later"), "The berths are [his](" + earlier.path() + ")", null);
        assertThat(proposed("bruno", earlier).text()).doesNotContain(later.title);
    }

    @Test
    void what_is_withdrawn_is_forgotten_and_what_is_revised_is_kept_anew() {
        cast.as("amal").formParam("kind", "article").formParam("title", source.title).formParam("place", "blog").formParam("markdown", "All of it is said in other words by now.")
                .formParam("version", version(source)).formParam("act", "save").post("/posts/" + source.id + "/revisions").then().statusCode(303);
        var work = scribe.draft("bruno", Articles.title("Copy"), sentence);
        Scribe.await(() -> !proposed("bruno", work).text().contains(source.title));
        cast.as("amal").post("/posts/" + source.id + "/withdrawal").then().statusCode(303);
        Scribe.await(() -> kept(source) == 0);
    }

    private String version(Post post) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("select version from post where id = ?1").setParameter(1, post.id).getSingleResult().toString());
    }

    @Test
    void posts_that_came_without_an_event_are_caught_up_with() {
        QuarkusTransaction.requiringNew().run(() -> List.of("passage", "passage_noted")
                .forEach(table -> entities.createNativeQuery("delete from " + table + " where post_id = ?1").setParameter(1, source.id).executeUpdate()));
        passages.catchUp();
        assertThat(kept(source)).isEqualTo(1);
    }

    @Test
    void the_editor_and_the_publication_sheet_ask_for_it() {
        var work = scribe.draft("bruno", Articles.title("Sheet"), sentence);
        for (var page : List.of("/edit", "/publication")) assertThat(Jsoup.parse(scribe.page("bruno", "/posts/" + work.id + page))
                .select("[hx-get=/posts/" + work.id + "/credits/proposed] a").attr("href")).isEqualTo("/posts/" + work.id + "/credits/proposed");
    }
}
