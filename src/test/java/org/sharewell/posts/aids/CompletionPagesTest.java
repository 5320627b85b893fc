package org.sharewell.posts.aids;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CompletionPagesTest {
    @Inject
    Cast cast;
    @Inject
    AgroalDataSource database;

    private final String word = "zw" + UUID.randomUUID().toString().substring(0, 8);

    private Elements offered(String who, String kind, String typed) {
        return Jsoup.parse(cast.as(who).queryParam("q", typed).get("/completions/" + kind).then().statusCode(200).extract().asString()).select("[role=option]");
    }

    private List<String> texts(String who, String typed) {
        return offered(who, "posts", typed).select("bdi").eachText();
    }

    private String published(String title, String... more) {
        var form = cast.as("amal").formParam("kind", "article").formParam("act", "publish").formParam("title", title).formParam("markdown", "Words");
        for (int i = 0; i < more.length; i += 2) form.formParam(more[i], more[i + 1]);
        return URI.create(form.post("/drafts").then().statusCode(303).extract().header("Location")).getPath();
    }

    private void sql(String statement, String value) throws Exception {
        try (var connection = database.getConnection(); var prepared = connection.prepareStatement(statement)) {
            prepared.setString(1, value);
            prepared.executeUpdate();
        }
    }

    @Test
    void a_hyphen_in_a_name_is_typed_or_not() throws Exception {
        cast.person("chen");
        sql("update person set name = 'Nils-Åke ' || ? where username = 'chen'", word);
        for (var typed : List.of("nils-", "Nils-Å", "nils-åke " + word, "åke"))
            assertThat(offered("amal", "mentions", typed).eachAttr("data-word")).as(typed).contains("chen");
        assertThat(offered("amal", "mentions", "nils-b").eachAttr("data-word")).doesNotContain("chen");
        sql("update person set name = ? || '' where username = 'chen'", "Chen Example");
    }

    @Test
    void people_are_found_by_the_beginning_of_any_of_their_names_whatever_the_accents() throws Exception {
        cast.person("chen");
        sql("update person set name = 'Zoë ' || ? where username = 'chen'", word);
        assertThat(offered("amal", "people", "zoe " + word.substring(0, 5)).eachAttr("data-markdown")).containsExactly("[@Zoë " + word + "](/people/chen)");
        assertThat(offered("amal", "people", word.toUpperCase()).eachAttr("data-word")).containsExactly("chen");
        assertThat(offered("amal", "people", word.substring(1))).as("in the middle of a word").isEmpty();
        sql("update person set name = ? || '' where username = 'chen'", "Chen Example");
    }

    @Test
    void ones_own_spaces_have_room_beside_people_and_whose_name_begins_so_comes_first() throws Exception {
        for (int i = 0; i < 9; i++)
            sql("insert into person (id, username, name, joined_at, title) values (gen_random_uuid(), '" + word + i + "', 'Somebody " + i + "', now(), ?)", word);
        for (var name : List.of("Water " + word, "Motor " + word, "Fire " + word, word + " in depth"))
            cast.as("amal").contentType("application/json").body(Map.of("name", name, "purpose", "x", "visibility", "private")).post("/api/v1/spaces").then().statusCode(201);
        assertThat(offered("amal", "mentions", word).select("bdi").eachText()).containsExactly(word + " in depth", "Fire " + word, "Motor " + word,
                "Somebody 0", "Somebody 1", "Somebody 2", "Somebody 3", "Somebody 4");
        assertThat(offered("bruno", "mentions", word).select("bdi").eachText()).hasSize(8).allMatch(name -> name.startsWith("Somebody"));
        sql("update person set deactivated_at = now() where username like ? || '%'", word);
    }

    @Test
    void posts_are_found_newest_first_and_outdated_ones_last() throws Exception {
        published(word + " old [draft]");
        published(word + " middle");
        published("About " + word + "s");
        sql("update post set outdated_at = now(), outdated_by = published_by where title like ? || ' middle'", word);
        assertThat(texts("bruno", word)).containsExactly("About " + word + "s", word + " old [draft]", word + " middle");
        assertThat(offered("bruno", "posts", word + " old").attr("data-markdown")).matches("\\[" + word + " old \\\\\\[draft\\\\]]\\(/blog/[\\w-]+\\)");
    }

    @Test
    void neither_drafts_nor_posts_of_private_spaces_nor_their_topics_are_offered() {
        cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("act", "save").formParam("title", word + " draft").formParam("markdown", "x").post("/drafts");
        String space = cast.as("amal").contentType("application/json").body(Map.of("name", word, "purpose", "secret", "visibility", "private"))
                .post("/api/v1/spaces").then().statusCode(201).extract().path("slug");
        published(word + " private", "place", "space", "space", space, "tags", word + " topic");
        assertThat(texts("amal", word)).containsExactly(word + " private");
        assertThat(texts("bruno", word)).isEmpty();
        assertThat(offered("amal", "topics", word).eachAttr("data-markdown")).containsExactly("[#" + word + " topic](/tags/" + word + "-topic)");
        assertThat(offered("bruno", "topics", word)).isEmpty();
    }

    @Test
    void what_stands_for_a_pattern_is_taken_at_its_word_and_no_more_than_eight_are_offered() {
        assertThat(offered("amal", "posts", "%")).isEmpty();
        assertThat(offered("amal", "people", "_")).isEmpty();
        for (int i = 0; i < 9; i++) published(word + " " + i);
        assertThat(offered("amal", "posts", word)).hasSize(8);
        assertThat(offered("amal", "posts", "x".repeat(3000))).isEmpty();
    }

    @Test
    void there_are_three_kinds() {
        cast.as("amal").get("/completions/spaces").then().statusCode(404);
    }
}
