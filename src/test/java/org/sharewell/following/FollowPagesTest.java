package org.sharewell.following;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.Statements;
import org.sharewell.access.Rows;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class FollowPagesTest {
    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Follows follows;
    @Inject
    Rows rows;
    @Inject
    Statements statements;

    @BeforeEach
    void nobody_follows_anything() {
        for (var name : List.of("amal", "bruno", "chen", "farid")) cast.person(name);
        rows.change("delete from follow");
    }

    private Response follow(String username, String thing) {
        return cast.as(username).post(thing + "/following");
    }

    private Response end(String username, String thing) {
        return cast.as(username).formParam("back", "true").post(thing + "/following");
    }

    private Document page(String username, String at) {
        return Jsoup.parse(cast.as(username).get(at).then().statusCode(200).extract().asString());
    }

    private List<String> followed(String username) {
        return page(username, "/my/following").select("main li > a").eachText();
    }

    private List<String> feed(String username) {
        return page(username, "/?filter=following").select("article h2").eachText();
    }

    private void belong(String space, String username) {
        rows.change("insert into membership (space_id, person_id, state, since, by_id) select s.id, p.id, 'member', now(), p.id from space s, person p where s.slug = ?1 and p.username = ?2",
                space, username);
    }

    private void leave(String space, String username) {
        rows.change("delete from membership where space_id = (select id from space where slug = ?1) and person_id = (select id from person where username = ?2)", space, username);
    }

    @Test
    void one_follows_people_spaces_topics_and_posts_and_ends_each_with_a_click() {
        var post = articles.published("amal", Articles.title("Valves"));
        var space = articles.space("open");
        for (var thing : List.of("/people/amal", "/spaces/" + space, "/tags/pumps", "/posts/" + post.id)) follow("chen", thing).then().statusCode(303);
        follow("chen", "/people/amal").then().statusCode(303);
        assertThat(followed("chen")).containsExactlyInAnyOrder("Amal Example", page("amal", "/spaces/" + space).select("h1").text(), "pumps", post.title);
        for (var form : page("chen", "/my/following").select("main li form")) cast.as("chen").formParam("back", "true").formParam("from", "list").post(form.attr("action"))
                .then().statusCode(303).header("Location", "/my/following");
        assertThat(followed("chen")).isEmpty();
    }

    @Test
    void the_button_says_what_is_so_with_script_and_without() {
        assertThat(page("chen", "/people/amal/following").select("button[aria-pressed=false]").text()).isEqualTo("Follow");
        follow("chen", "/people/amal").then().statusCode(303).header("Location", "/people/amal");
        assertThat(page("chen", "/people/amal/following").select("button[aria-pressed=true]").text()).isEqualTo("Following");
        var part = cast.as("chen").header("HX-Request", "true").get("/people/amal/following").asString();
        assertThat(part).contains("aria-pressed=\"true\"").doesNotContain("<html");
        cast.as("chen").header("HX-Request", "true").formParam("back", "true").post("/people/amal/following").then().statusCode(303).header("Location", "/people/amal/following");
        assertThat(page("chen", "/people/amal").select("[hx-get=/people/amal/following] a").text()).isEqualTo("Follow");
        assertThat(page("amal", "/people/amal").select("[hx-get=/people/amal/following]")).isEmpty();
        var post = articles.published("amal", Articles.title("Flanges"));
        follow("chen", "/posts/" + post.id).then().statusCode(303).header("Location", post.path());
        assertThat(page("chen", post.path()).select("form[action=/posts/" + post.id + "/following] button").attr("aria-pressed")).isEqualTo("true");
        assertThat(page("bruno", post.path()).select("form[action=/posts/" + post.id + "/following] button").attr("aria-pressed")).isEqualTo("false");
    }

    @Test
    void nobody_follows_themselves_what_is_not_published_or_what_they_may_not_read() {
        follow("amal", "/people/amal").then().statusCode(409);
        follow("amal", "/posts/" + articles.draft("amal", Articles.title("Half"))).then().statusCode(409);
        follow("chen", "/posts/" + articles.draft("amal", Articles.title("Half"))).then().statusCode(404);
        follow("chen", "/spaces/" + articles.space("closed")).then().statusCode(403);
        follow("chen", "/spaces/" + articles.space("private")).then().statusCode(404);
        for (var nothing : List.of("/people/nobody-at-all", "/spaces/no-such-space", "/tags/no-such-topic", "/posts/" + UUID.randomUUID())) follow("chen", nothing).then().statusCode(404);
        assertThat(rows.one("select count(*) from follow")).isEqualTo("0");
    }

    @Test
    void what_became_hidden_is_left_out_without_a_word_and_back_when_it_may_be_read_again() {
        var space = articles.space("private");
        var name = page("amal", "/spaces/" + space).select("h1").text();
        var post = articles.published("amal", Articles.title("Hush"), space);
        belong(space, "chen");
        for (var thing : List.of("/spaces/" + space, "/posts/" + post.id)) follow("chen", thing).then().statusCode(303);
        assertThat(followed("chen")).containsExactlyInAnyOrder(name, post.title);
        assertThat(feed("chen")).containsExactly(post.title);
        leave(space, "chen");
        for (var path : List.of("/my/following", "/?filter=following", "/api/v1/feed?filter=following"))
            assertThat(cast.as("chen").get(path).then().statusCode(200).extract().asString()).doesNotContain(name, post.title, space, post.id.toString());
        for (var path : List.of("/spaces/" + space, "/posts/" + post.id)) cast.as("chen").get(path + "/following").then().statusCode(404);
        belong(space, "chen");
        assertThat(followed("chen")).hasSize(2);
    }

    @Test
    void the_filter_shows_what_people_spaces_and_topics_bring_and_nothing_else() {
        var space = articles.space("open");
        var byBruno = articles.published("bruno", Articles.title("Brunos"));
        var inSpace = articles.published("amal", Articles.title("In the room"), space);
        var other = articles.published("amal", Articles.title("Elsewhere"));
        assertThat(feed("chen")).isEmpty();
        follow("chen", "/people/bruno");
        assertThat(feed("chen")).contains(byBruno.title).doesNotContain(inSpace.title, other.title);
        follow("chen", "/spaces/" + space);
        assertThat(feed("chen")).contains(byBruno.title, inSpace.title).doesNotContain(other.title);
        follow("chen", "/tags/pumps");
        assertThat(feed("chen")).contains(other.title);
        end("chen", "/tags/pumps");
        assertThat(feed("chen")).doesNotContain(other.title);
        assertThat(cast.as("chen").get("/api/v1/feed?filter=following&limit=100").jsonPath().getList("items.title", String.class)).contains(byBruno.title, inSpace.title).doesNotContain(other.title);
        assertThat(statements.of(() -> cast.as("chen").get("/?filter=following"))).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("chen").get("/my/following"))).isLessThanOrEqualTo(12);
    }

    @Test
    void the_filter_goes_on_where_the_page_ended() {
        follow("chen", "/people/farid");
        var titles = java.util.stream.IntStream.range(0, 17).mapToObj(_ -> articles.published("farid", Articles.title("Long list"))).map(p -> p.title).toList();
        var first = page("chen", "/?filter=following");
        var more = page("chen", first.select("a[rel=next]").attr("href")).select("article h2").eachText();
        assertThat(first.select("article h2").eachText()).containsExactlyElementsOf(titles.reversed().subList(0, 15));
        assertThat(more).startsWith(titles.get(1), titles.get(0));
    }

    @Test
    void those_who_are_to_hear_of_a_post_follow_it_and_may_read_it() {
        var space = articles.space("private");
        var post = articles.published("amal", Articles.title("Told to some"), space);
        var id = rows.one("select id from space where slug = ?1", space);
        belong(space, "bruno");
        for (var name : List.of("bruno", "chen")) for (var column : List.of("person_id", "space_id", "post_id")) rows.change(
                "insert into follow (id, follower_id, " + column + ", at) values (?1, ?2, ?3, now())", UUID.randomUUID(), cast.id(name),
                column.equals("person_id") ? cast.id("amal") : column.equals("space_id") ? UUID.fromString(id) : post.id);
        follow("bruno", "/tags/pumps");
        follow("chen", "/tags/pumps");
        assertThat(told(post, id)).containsOnly(List.of(cast.id("bruno")));
        rows.change("update person set deactivated_at = now() where username = 'bruno'");
        assertThat(told(post, id)).containsOnly(List.of());
        rows.change("update person set deactivated_at = null where username = 'bruno'");
        leave(space, "bruno");
        assertThat(told(post, id)).containsOnly(List.of());
    }

    private List<List<UUID>> told(Post post, String space) {
        return QuarkusTransaction.requiringNew().call(() -> List.of(List.copyOf(follows.ofPerson(cast.id("amal"), post.id)),
                List.copyOf(follows.ofSpace(UUID.fromString(space), post.id)), List.copyOf(follows.ofTag("pumps", post.id)), List.copyOf(follows.ofPost(post.id))));
    }

    @Test
    void nobody_else_sees_who_follows_whom() {
        follow("chen", "/people/bruno");
        for (var path : List.of("/people/bruno", "/people/chen", "/my/following", "/api/v1/people/bruno")) {
            var seen = cast.as("bruno").get(path).asString();
            assertThat(seen.toLowerCase()).as(path).doesNotContain("follower");
        }
        assertThat(followed("bruno")).isEmpty();
        assertThat(rows.one("select count(*) from event where type like 'following.%'")).isEqualTo("0");
    }
}
