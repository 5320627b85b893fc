package org.sharewell.posts.freshness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.Cast;
import org.sharewell.access.Rows;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;
import org.sharewell.posts.Standing;
import org.sharewell.web.PublicUrl;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class FreshnessPagesTest {
    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Checkups checkups;
    @Inject
    PublicUrl url;
    @Inject
    Rows rows;

    private Post post;

    @BeforeEach
    void an_article_of_amals() {
        post = articles.published("amal", Articles.title("Greasing a pump"));
    }

    private Document page(String username, String at) {
        return Jsoup.parse(cast.as(username).get(at).then().statusCode(200).extract().asString());
    }

    private Response say(String username, Post about, String what, Map<String, String> fields) {
        return cast.as(username).formParams(fields).post("/posts/" + about.id + "/" + what);
    }

    private void outdate(Post old, Post successor) {
        say("amal", old, "obsolescence", Map.of("successor", successor.path())).then().statusCode(303);
    }

    private void due(Post about) {
        rows.change("update post set review_by = current_date - 1 where id = ?1", about.id);
    }

    @Test
    void who_says_that_it_is_still_valid_is_named_with_the_day() {
        say("amal", post, "confirmation", Map.of("again", "")).then().statusCode(303);
        assertThat(page("chen", post.path()).select(".byline").text()).containsPattern("Still valid on \\d{1,2} \\p{L}+ 20\\d\\d, says Amal Example");
        var german = Jsoup.parse(RestAssured.given().cookie("sid", cast.signIn("chen")).header("Accept-Language", "de").get(post.path()).asString());
        assertThat(german.select(".byline").text()).containsPattern("Am \\d{1,2}\\. \\p{L}+ 20\\d\\d noch gültig, sagt Amal Example");
    }

    @Test
    void an_outdated_post_says_so_at_the_top_and_in_every_list() {
        var newer = articles.published("amal", Articles.title("Pumps without grease"));
        outdate(post, newer);
        var notice = page("chen", post.path()).select("#notices .notice");
        assertThat(notice.text()).startsWith("Outdated since ").contains(newer.title);
        assertThat(notice.select("a").attr("href")).isEqualTo(newer.path());
        assertThat(page("chen", "/blog").select("#p-" + post.id + " .chip.sun").text()).isEqualTo("outdated");
        assertThat(page("chen", "/blog").select("#p-" + newer.id + " .chip.sun")).isEmpty();
    }

    @Test
    void the_reader_is_led_to_the_end_of_the_chain() {
        var second = articles.published("amal", Articles.title("Second"));
        var third = articles.published("amal", Articles.title("Third"));
        outdate(post, second);
        outdate(second, third);
        assertThat(page("chen", post.path()).select("#notices a").attr("href")).isEqualTo(third.path());
        cast.as("amal").post("/posts/" + third.id + "/withdrawal").then().statusCode(303);
        assertThat(page("chen", post.path()).select("#notices a").attr("href")).as("the newest that may be read").isEqualTo(second.path());
    }

    @Test
    void a_successor_one_may_not_read_does_not_exist() {
        var hidden = articles.published("amal", Articles.title("Hush"), articles.space("private"));
        outdate(post, hidden);
        assertThat(page("amal", post.path()).select("#notices a").attr("href")).isEqualTo(hidden.path());
        var outside = cast.as("chen").get(post.path()).asString();
        assertThat(Jsoup.parse(outside).select("#notices .notice").text()).matches("Outdated since [^,]+\\.");
        assertThat(outside).doesNotContain(hidden.id.toString(), hidden.title);
        assertThat(cast.as("chen").get("/api/v1/posts/" + post.id).asString()).doesNotContain(hidden.id.toString());
    }

    @Test
    void what_replaces_it_is_pasted_as_a_path_or_a_whole_link() {
        var newer = articles.published("amal", Articles.title("Newer"));
        for (var address : List.of(newer.path(), " " + url.of(newer.path()) + "?after=x#comments ", "/posts/" + newer.id, url.of("/posts/" + newer.id + "/revisions"), ""))
            say("amal", post, "obsolescence", Map.of("successor", address)).then().statusCode(303);
        assertThat(page("chen", post.path()).select("#notices .notice").text()).as("the last said none").doesNotContain(newer.title);
    }

    @ParameterizedTest
    @ValueSource(strings = { "the one about pumps", "https://example.com/blog/pumps", "//example.com/blog/pumps", "/people/amal", "/blog/no-such-article",
            "/posts/00000000-0000-7000-8000-000000000000", "javascript:alert(1)", "/blog/%", "mailto:x@example.com" })
    void what_is_no_address_of_a_post_is_said_at_the_field_and_kept(String address) {
        var answer = say("amal", post, "obsolescence", Map.of("successor", address));
        answer.then().statusCode(422);
        var field = Jsoup.parse(answer.asString()).select("#successor");
        assertThat(field.val()).isEqualTo(address);
        assertThat(field.attr("aria-describedby")).contains("successor-wrong-1");
        assertThat(page("chen", post.path()).select("#notices .notice")).isEmpty();
    }

    @Test
    void neither_itself_nor_a_draft_nor_what_one_may_not_read_replaces_it() {
        var draft = articles.draft("amal", Articles.title("Not yet"));
        var secret = articles.draft("bruno", Articles.title("Brunos own"));
        assertThat(wrong(post.path())).contains("this very post");
        assertThat(wrong("/posts/" + draft)).contains("Publish it first");
        assertThat(wrong("/posts/" + secret)).isEqualTo(wrong("/posts/" + UUID.randomUUID())).contains("no such post");
    }

    private String wrong(String successor) {
        var answer = say("amal", post, "obsolescence", Map.of("successor", successor));
        answer.then().statusCode(422);
        return Jsoup.parse(answer.asString()).select("#successor-wrong-1").text();
    }

    @Test
    void successors_never_go_round_in_a_circle() {
        var second = articles.published("amal", Articles.title("Second"));
        var third = articles.published("amal", Articles.title("Third"));
        outdate(post, second);
        outdate(second, third);
        say("amal", third, "obsolescence", Map.of("successor", post.path())).then().statusCode(422);
        say("amal", second, "obsolescence", Map.of("successor", post.path())).then().statusCode(422);
    }

    @Test
    void two_who_name_each_other_in_the_same_moment_make_no_circle() {
        for (int i = 0; i < 4; i++) {
            var left = articles.published("amal", Articles.title("Left"));
            var right = articles.published("amal", Articles.title("Right"));
            var answers = Stream.of(List.of(left, right), List.of(right, left)).map(pair -> CompletableFuture.supplyAsync(
                    () -> say("amal", pair.getFirst(), "obsolescence", Map.of("successor", pair.getLast().path())).statusCode())).toList();
            assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(303, 422);
        }
    }

    @Test
    void to_say_that_it_holds_after_all_takes_the_banner_away() {
        say("amal", post, "obsolescence", Map.of()).then().statusCode(303);
        assertThat(page("chen", post.path()).select("#notices .notice")).hasSize(1);
        say("amal", post, "confirmation", Map.of("again", "")).then().statusCode(303);
        assertThat(page("chen", post.path()).select("#notices .notice")).isEmpty();
    }

    @Test
    void the_day_of_review_is_the_authors_alone() {
        var day = LocalDate.now().plusYears(1).withMonth(3).withDayOfMonth(1);
        say("amal", post, "review-date", Map.of("reviewBy", day.toString())).then().statusCode(303);
        assertThat(page("amal", post.path()).select(".byline").text()).contains("Review by 1 March " + day.getYear());
        assertThat(page("chen", post.path()).select(".byline").text()).doesNotContain("Review");
        assertThat(cast.as("amal").get("/api/v1/posts/" + post.id).jsonPath().getString("reviewBy")).isEqualTo(day.toString());
        assertThat(cast.as("chen").get("/api/v1/posts/" + post.id).jsonPath().getString("reviewBy")).isNull();
        assertThat(page("amal", "/my/upkeep").select("main").text()).contains(post.title);
        assertThat(page("chen", "/my/upkeep").select("main").text()).doesNotContain(post.title);
    }

    @ParameterizedTest
    @ValueSource(strings = { "2020-01-01", "tomorrow", "2999-01-01", "+99999-01-01", "2027-02-30" })
    void a_day_that_cannot_be_is_said_at_the_field_and_kept(String day) {
        for (var form : List.of(List.of("review-date", "reviewBy"), List.of("confirmation", "again"))) {
            var answer = say("amal", post, form.getFirst(), Map.of(form.getLast(), day));
            answer.then().statusCode(422);
            assertThat(Jsoup.parse(answer.asString()).select("#" + form.getLast()).val()).isEqualTo(day);
            assertThat(Jsoup.parse(answer.asString()).select("#" + form.getLast() + "-wrong-1").text()).isNotBlank();
        }
    }

    @Test
    void when_it_is_due_its_authors_are_asked_and_nobody_else() {
        due(post);
        assertThat(page("chen", post.path()).select("#notices .notice")).isEmpty();
        var asked = page("amal", post.path()).select("#notices form");
        assertThat(asked.attr("action")).isEqualTo("/posts/" + post.id + "/confirmation");
        assertThat(asked.select("a").attr("href")).isEqualTo("/posts/" + post.id + "/freshness#outdated");
        assertThat(page("amal", "/").select(".aside a[href=/my/upkeep]").text()).contains("to be looked at again");
        cast.as("amal").post(asked.attr("action")).then().statusCode(303);
        assertThat(page("amal", post.path()).select("#notices form")).isEmpty();
        assertThat(page("amal", post.path()).select(".byline").text()).contains("Review by");
    }

    @Test
    void whoever_reminds_is_told_what_is_due_and_by_whom() {
        var other = articles.published("bruno", Articles.title("Not due"));
        rows.change("update post set review_by = current_date + 3 where id = ?1", other.id);
        due(post);
        var due = due();
        assertThat(due).extracting(Due::post).contains(post.id).doesNotContain(other.id);
        assertThat(due).filteredOn(d -> d.post().equals(post.id)).containsExactly(new Due(post.id, post.title, post.path(), LocalDate.now().minusDays(1), List.of(cast.id("amal"))));
        say("amal", post, "obsolescence", Map.of()).then().statusCode(303);
        assertThat(due()).extracting(Due::post).doesNotContain(post.id);
    }

    private List<Due> due() {
        return QuarkusTransaction.requiringNew().call(() -> checkups.due(LocalDate.now()));
    }

    @Test
    void only_who_may_change_it_says_how_long_it_holds() {
        cast.as("chen").get("/posts/" + post.id + "/freshness").then().statusCode(403);
        for (var act : List.of("confirmation", "obsolescence", "review-date")) say("chen", post, act, Map.of()).then().statusCode(403);
        var hidden = articles.published("amal", Articles.title("Hush"), articles.space("private"));
        for (var act : List.of("confirmation", "obsolescence", "review-date")) say("chen", hidden, act, Map.of()).then().statusCode(404);
    }

    @Test
    void a_draft_is_neither_valid_nor_outdated() {
        var draft = articles.draft("amal", Articles.title("Not yet"));
        for (var act : List.of("confirmation", "obsolescence")) cast.as("amal").post("/posts/" + draft + "/" + act).then().statusCode(409);
        page("amal", "/posts/" + draft + "/freshness");
    }

    @Test
    void to_say_how_long_it_holds_makes_no_new_version() {
        var tag = cast.as("amal").get("/api/v1/posts/" + post.id).header("ETag");
        say("amal", post, "confirmation", Map.of()).then().statusCode(303);
        var answer = cast.as("amal").get("/api/v1/posts/" + post.id);
        assertThat(answer.header("ETag")).isEqualTo(tag);
        assertThat(answer.jsonPath().getString("confirmedBy")).isEqualTo("amal");
        assertThat(answer.jsonPath().getString("confirmedAt")).isNotNull();
        assertThat(rows.one("(select count(*) from event where type = 'posts.freshness.Freshness.Confirmed' and payload->>'post' = ?1)", post.id.toString())).isEqualTo("1");
    }

    @Test
    void the_outdated_sink() {
        var newer = articles.published("amal", Articles.title("Newer"));
        outdate(newer, post);
        assertThat(rows.one("(select string_agg(p.slug, ' ' order by " + Standing.SINKS + ", p.published_at desc) from post p where p.id in (?1, ?2))",
                post.id, newer.id)).isEqualTo(post.slug + " " + newer.slug);
    }
}
