package org.sharewell.credit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.Statements;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

@QuarkusTest
class ThanksTest {
    private static final String REASON = "The three photos saved us a week of calls.";

    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    EntityManager entities;
    @Inject
    Statements statements;

    private Post post;

    @BeforeEach
    void a_new_week_and_a_post() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update thanks set given_at = given_at - interval '14 days'").executeUpdate());
        post = articles.published("amal", Articles.title("Three photos"));
    }

    private Response thank(String giver, Post post, String to, String reason) {
        return cast.as(giver).formParam("to", to).formParam("reason", reason).post("/posts/" + post.id + "/thanks");
    }

    private Response api(String giver, Object item, List<String> to) {
        return cast.as(giver).contentType(ContentType.JSON).body(Map.of("item", item, "to", to, "reason", REASON)).post("/api/v1/thanks");
    }

    private String page(String reader, String path) {
        return cast.as(reader).get(path).then().statusCode(200).extract().asString();
    }

    private String last() {
        return cast.as("amal").get("/api/v1/posts/" + post.id + "/thanks").path("items[0].id");
    }

    private long events(String type) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities
                .createNativeQuery("select count(*) from event where type = ?1 and payload ->> 'post' = ?2")
                .setParameter(1, type).setParameter(2, post.id.toString()).getSingleResult()).longValue());
    }

    @Test
    void nobody_is_offered_to_thank_themselves() {
        var form = "/posts/" + post.id + "/thanks/new";
        assertThat(page("amal", post.path())).doesNotContain(form);
        assertThat(page("bruno", post.path())).contains(form);
    }

    @Test
    void thanks_stand_under_the_post_and_on_the_profile() {
        thank("bruno", post, "amal", REASON).then().statusCode(303).header("Location", endsWith("/posts/" + post.id + "#acts-" + post.id));
        assertThat(page("chen", "/posts/" + post.id + "/thanks")).contains(REASON, "Bruno Example");
        assertThat(page("chen", "/people/amal/thanks")).contains(REASON, post.title);
        assertThat(events("credit.Thanks.Given")).isEqualTo(1);
    }

    @Test
    void the_form_names_the_authors_and_says_how_many_are_left() {
        thank("bruno", post, "amal", REASON);
        var form = Jsoup.parse(page("bruno", "/posts/" + post.id + "/thanks/new"));
        assertThat(form.select("[name=to]").val()).isEqualTo("amal");
        assertThat(form.text()).contains("4 of 5 left this week");
    }

    @Test
    void what_was_typed_is_kept_beside_what_is_wrong_with_it() {
        var refused = thank("bruno", post, "amal", "Nice one");
        refused.then().statusCode(422);
        var form = Jsoup.parse(refused.asString());
        assertThat(form.select("#reason").text()).isEqualTo("Nice one");
        assertThat(form.select("#reason-wrong-0, #reason-wrong-1")).isNotEmpty();
    }

    @Test
    void nobody_thanks_themselves() {
        assertThat(thank("amal", post, "amal", REASON).then().statusCode(422).extract().asString()).contains("You cannot thank yourself.");
    }

    @Test
    void who_may_not_read_it_and_who_is_not_here_are_refused_alike() {
        var hidden = articles.published("amal", Articles.title("Behind the door"), articles.space("private"));
        var outsider = api("amal", hidden.id, List.of("chen")).then().statusCode(422).extract().path("errors").toString();
        var nobody = api("amal", hidden.id, List.of("nobody")).then().statusCode(422).extract().path("errors").toString();
        assertThat(outsider).contains("Nobody called").isEqualTo(nobody.replace("nobody", "chen"));
    }

    @Test
    void an_outsider_learns_nothing_of_thanks_for_a_private_post() {
        var space = articles.space("private");
        cast.person("bruno");
        var hidden = articles.published("amal", Articles.title("Canary title"), space);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                with given as (insert into thanks (id, post_id, giver_id, reason, quotable, given_at)
                  values (gen_random_uuid(), ?1, ?2, 'A canary sings behind the door.', false, now()) returning id)
                insert into thanks_person select id, ?3 from given""")
                .setParameter(1, hidden.id).setParameter(2, cast.id("amal")).setParameter(3, cast.id("bruno")).executeUpdate());
        assertThat(page("amal", "/people/bruno/thanks")).contains("A canary sings");
        assertThat(page("chen", "/people/bruno/thanks")).doesNotContain("A canary sings", "Canary title");
        assertThat(page("bruno", "/people/bruno/thanks")).doesNotContain("A canary sings", "Canary title");
        cast.as("chen").get("/posts/" + hidden.id + "/thanks").then().statusCode(404);
        cast.as("chen").get("/api/v1/posts/" + hidden.id + "/thanks").then().statusCode(404);
        api("chen", hidden.id, List.of("amal")).then().statusCode(404);
    }

    @Test
    void only_the_giver_withdraws_and_it_stays_counted() {
        thank("bruno", post, "amal", REASON);
        var id = last();
        cast.as("amal").post("/thanks/" + id + "/withdrawal").then().statusCode(403);
        cast.as("bruno").post("/thanks/" + id + "/withdrawal").then().statusCode(303);
        cast.as("bruno").delete("/api/v1/thanks/" + id).then().statusCode(404);
        assertThat(page("amal", "/posts/" + post.id + "/thanks")).doesNotContain(REASON);
        assertThat(page("bruno", "/posts/" + post.id + "/thanks/new")).contains("4 of 5 left this week");
        assertThat(events("credit.Thanks.Withdrawn")).isEqualTo(1);
    }

    @Test
    void a_comment_is_thanked_for_and_its_thanks_go_with_it() {
        var comment = cast.as("chen").contentType(ContentType.JSON).body(Map.of("markdown", "Try four."))
                .post("/api/v1/posts/" + post.id + "/comments").path("id").toString();
        assertThat(Jsoup.parse(page("bruno", "/comments/" + comment + "/thanks/new")).select("[name=to]").val()).isEqualTo("chen");
        cast.as("bruno").formParam("to", "chen").formParam("reason", REASON).post("/comments/" + comment + "/thanks").then().statusCode(303);
        assertThat(page("amal", "/posts/" + post.id + "/thanks")).contains(REASON, "for a comment");
        cast.as("chen").delete("/api/v1/comments/" + comment).then().statusCode(204);
        assertThat(page("amal", "/posts/" + post.id + "/thanks")).doesNotContain(REASON);
    }

    @Test
    void sixteen_at_once_stay_at_five_a_week() {
        cast.signIn("farid");
        cast.as("farid").get("/").then().statusCode(200);
        try (var pool = Executors.newFixedThreadPool(16)) {
            var sent = IntStream.range(0, 16).mapToObj(_ -> CompletableFuture
                    .supplyAsync(() -> api("farid", post.id, List.of("amal")).statusCode(), pool)).toList();
            assertThat(sent.stream().map(CompletableFuture::join)).containsOnly(201, 409);
        }
        assertThat(cast.as("amal").get("/api/v1/posts/" + post.id + "/thanks").<List<?>>path("items")).hasSize(5);
    }

    @Test
    void a_form_sent_twice_thanks_once() {
        for (var i = 0; i < 2; i++) cast.as("bruno").formParam("to", "amal").formParam("reason", REASON).formParam("key", "once-" + post.id)
                .post("/posts/" + post.id + "/thanks").then().statusCode(303);
        assertThat(cast.as("amal").get("/api/v1/posts/" + post.id + "/thanks").<List<?>>path("items")).hasSize(1);
    }

    @Test
    void pages_take_few_statements_however_many_have_thanked() {
        for (var giver : List.of("bruno", "chen", "farid", "grace")) thank(giver, post, "amal", REASON).then().statusCode(303);
        for (var page : List.of("/posts/" + post.id + "/thanks", "/posts/" + post.id + "/thanks/new", "/people/amal/thanks", "/api/v1/posts/" + post.id + "/thanks"))
            assertThat(statements.of(() -> cast.as("bruno").get(page))).as(page).isLessThanOrEqualTo(12);
    }

    @Test
    void more_than_a_page_of_thanks_goes_on_where_it_ended() {
        for (var giver : List.of("bruno", "chen", "farid")) thank(giver, post, "amal", REASON).then().statusCode(303);
        var list = "/api/v1/posts/" + post.id + "/thanks?limit=2";
        var first = cast.as("grace").get(list);
        assertThat(first.<List<?>>path("items")).hasSize(2);
        var rest = cast.as("grace").get(list + "&after=" + first.<String>path("next"));
        assertThat(rest.<List<String>>path("items.giver")).containsExactly("bruno");
        assertThat(rest.<String>path("next")).isNull();
    }
}
