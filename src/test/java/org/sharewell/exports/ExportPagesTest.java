package org.sharewell.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import org.sharewell.Cast;
import org.sharewell.media.Drawn;
import org.sharewell.spaces.SpaceForm;
import org.sharewell.spaces.Spaces;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ExportPagesTest {
    @Inject Cast cast;
    @Inject Spaces spaces;
    @Inject EntityManager entities;

    private final String own = "w" + Long.toString(System.nanoTime(), 36);

    /** Every test has an author of its own. */
    private String author() {
        return cast.person(own).username;
    }

    private String write(String act, String title, String markdown, String... more) {
        var fields = new HashMap<String, Object>(Map.of("kind", "article", "place", "blog", "version", 0, "act", act, "title", title, "markdown", markdown));
        for (int i = 0; i < more.length; i += 2) fields.put(more[i], more[i + 1]);
        var response = cast.as(author()).formParams(fields).post("/drafts");
        response.then().statusCode(303);
        return response.header("Location");
    }

    private String picture() {
        return cast.as(author()).accept("application/json").multiPart("file", "crane.png", Drawn.png(40, 30), "image/png").post("/images").then().statusCode(201).extract().path("url");
    }

    private String space(String visibility) {
        return QuarkusTransaction.requiringNew().call(() -> spaces.found(cast.viewer(author()), new SpaceForm(visibility + " " + own, "For tests", visibility))).slug;
    }

    private static Unpacked unpacked(Response response) {
        return Unpacked.of(response.then().statusCode(200).extract().asByteArray());
    }

    private Unpacked takenBy(String reader) {
        return unpacked(cast.as(reader).get("/people/" + author() + "/writing.zip"));
    }

    private static Map<String, Object> front(String post) {
        return new Yaml().load(post.substring(4, post.indexOf("\n---\n", 4) + 1));
    }

    @Test
    void an_article_is_a_file_with_its_words_above_it() {
        var picture = picture();
        write("publish", "Cranes: no? \"Yes\" " + own, "They lift.\n\n![A crane (old)](" + picture + " \"Up\")", "standfirst", "1:30", "tags", "Heavy things, no");
        var zip = takenBy("chen");
        var path = zip.in("_posts/").getFirst();
        assertThat(path).matches("_posts/\\d{4}-\\d\\d-\\d\\d-cranes-no-yes-" + own + "\\.md");
        var file = "images/" + picture.replace("/images/", "") + ".png";
        assertThat(zip.text(path)).endsWith("---\nThey lift.\n\n![A crane (old)](/" + file + " \"Up\")\n");
        assertThat(zip.files()).containsKey(file);
        assertThat(front(zip.text(path))).containsEntry("title", "Cranes: no? \"Yes\" " + own).containsEntry("excerpt", "1:30").containsEntry("tags", List.of("Heavy things", "no"))
                .containsEntry("authors", List.of(author())).containsEntry("permalink", "/blog/cranes-no-yes-" + own + "/").doesNotContainKeys("published", "space", "image");
    }

    @Test
    void the_answer_is_a_file_to_be_kept_by_nobody_else() {
        var response = cast.as("chen").get("/people/" + author() + "/writing.zip");
        response.then().statusCode(200);
        assertThat(response.contentType()).isEqualTo("application/zip");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.header("Content-Disposition")).matches("attachment; filename=\"" + own + "-\\d{4}-\\d\\d-\\d\\d\\.zip\"");
        assertThat(cast.as("chen").head("/people/" + author() + "/writing.zip").then().statusCode(200).extract().asByteArray()).isEmpty();
        cast.as("chen").get("/people/nobody-" + own + "/writing.zip").then().statusCode(404);
        cast.browser().get("/people/" + author() + "/writing.zip").then().statusCode(302);
    }

    @Test
    void drafts_go_with_their_authors_only() {
        write("keep", "Secret " + own, "Not yet.");
        assertThat(front(takenBy(author()).post("Not yet."))).containsEntry("published", false).containsEntry("title", "Secret " + own);
        assertThat(takenBy("chen").in("_posts/")).isEmpty();
    }

    @Test
    void a_space_is_taken_along_by_those_who_read_it() {
        var slug = space("closed");
        write("publish", "", "Inside " + own, "kind", "update", "place", "space", "space", slug);
        var zip = unpacked(cast.as(author()).get("/spaces/" + slug + "/writing.zip"));
        assertThat(front(zip.post("Inside " + own))).containsEntry("kind", "update").containsEntry("space", slug).containsEntry("blog", false).doesNotContainKeys("title", "slug");
        assertThat(zip.text("_data/spaces.yml")).contains(slug + ":", "visibility: closed");
        cast.as("chen").get("/spaces/" + slug + "/writing.zip").then().statusCode(403);
        assertThat(takenBy("chen").everything()).doesNotContain("Inside " + own, slug);
        cast.as("chen").get("/spaces/" + space("private") + "/writing.zip").then().statusCode(404);
    }

    @Test
    void links_to_what_does_not_come_along_lead_back_here() {
        var other = cast.as("amal").formParam("kind", "article").formParam("place", "blog").formParam("version", 0).formParam("act", "publish").formParam("title", "Elsewhere " + own)
                .formParam("markdown", "Words").post("/drafts").header("Location");
        var first = write("publish", "First " + own, "Words");
        write("publish", "Second " + own, "See [one](" + first + "#a), [other](" + other + "), [nothing](/posts/" + new UUID(0, 0) + "), `[code](" + other + ")` and [me](/people/amal).");
        assertThat(takenBy("chen").post("Second " + own)).matches("(?s).*See \\[one\\]\\(" + first + "#a\\), \\[other\\]\\(https?://[^/]+" + other + "\\), \\[nothing\\]\\(https?://[^/]+/posts/"
                + new UUID(0, 0) + "\\), `\\[code\\]\\(" + other + "\\)` and \\[me\\]\\(/people/amal\\).*");
    }

    @Test
    void whether_a_text_still_holds_stands_above_it_and_when_to_look_again_for_its_authors_alone() {
        var mine = write("publish", "Aged " + own, "Old words");
        var hidden = write("publish", "", "Hidden " + own, "kind", "update", "place", "space", "space", space("private"));
        var id = mine.replaceFirst("/blog/", "");
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("update post set review_by = '2030-01-31', confirmed_at = '2026-01-02 03:04:05Z', confirmed_by = ?2 where slug = ?1").setParameter(1, id).setParameter(2, cast.id("bruno")).executeUpdate();
        });
        assertThat(front(takenBy(author()).post("Old words"))).containsEntry("review_by", "2030-01-31").containsEntry("still_valid_at", "2026-01-02 03:04:05 +0000").containsEntry("still_valid_by", "bruno");
        var chens = takenBy("chen");
        assertThat(front(chens.post("Old words"))).containsEntry("still_valid_by", "bruno").doesNotContainKeys("review_by", "outdated_at", "superseded_by");
        assertThat(chens.files()).as("who said so").containsKey("_team/bruno.md");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update post set confirmed_at = null, confirmed_by = null, outdated_at = '2026-01-02 03:04:05Z', outdated_by = created_by, "
                + "successor_id = cast(?2 as uuid) where slug = ?1").setParameter(1, id).setParameter(2, hidden.replace("/posts/", "")).executeUpdate());
        assertThat(front(takenBy(author()).post("Old words"))).containsEntry("superseded_by", hidden).containsKey("outdated_at");
        assertThat(takenBy("chen").everything()).contains("outdated_at").doesNotContain("superseded_by", hidden, "Hidden " + own);
    }

    @Test
    void a_series_is_taken_along_as_far_as_its_reader_knows_of_it() {
        var slug = space("private");
        write("publish", "", "Inside " + own, "kind", "update", "place", "space", "space", slug);
        var inside = cast.as(author()).get("/spaces/" + slug).then().statusCode(200).extract().asString().replaceFirst("(?s).*?/posts/([0-9a-f-]{36}).*", "$1");
        var series = cast.as(author()).formParam("title", "Quiet " + own).formParam("about", "Secret").formParam("space", slug).post("/series").then().statusCode(303).extract().header("Location").replaceAll("/series/|/edit", "");
        cast.as(author()).formParam("place", series).post("/posts/" + inside + "/series").then().statusCode(303);
        cast.as(author()).formParam("working", "Planned " + own).formParam("who", "bruno").formParam("month", "").post("/series/" + series + "/parts").then().statusCode(303);
        assertThat(unpacked(cast.as(author()).get("/spaces/" + slug + "/writing.zip")).text("_data/series.yml")).contains(series + ":", "title: Quiet " + own, "post: /posts/" + inside, "working: Planned " + own, "who: bruno");
        assertThat(takenBy("chen").everything()).doesNotContain("Quiet " + own, "Planned " + own);
    }

    @Test
    void the_authors_come_as_their_profiles_show_them() {
        write("publish", "Mine " + own, "Words");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update person set title = 'no', city = 'Bremen', bio = '---\n{{ bio }}' where username = ?1").setParameter(1, own).executeUpdate());
        var member = takenBy("chen").text("_team/" + own + ".md");
        assertThat(front(member)).containsEntry("name", own).containsEntry("role", "no").doesNotContainKeys("city", "email");
        assertThat(member).endsWith("---\n---\n{{ bio }}\n").contains("render_with_liquid: false");
        assertThat(front(takenBy(author()).text("_team/" + own + ".md"))).containsEntry("city", "Bremen");
    }

    @Test
    void the_leaflet_speaks_the_readers_language() {
        write("publish", "One " + own, "![A crane](" + picture() + ")");
        var english = takenBy("chen").text("README.md");
        assertThat(english).contains("# The writing of " + cast.person(own).name, "by Chen Example", "import jekyll " + own);
        assertThat(english).as("by a clock of 24 hours, with its zone").containsPattern("by Chen Example on \\w+ \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d, [A-Z][\\w ]+ Time: one text and one picture\\.");
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update person set locale = 'de' where username = ?1").setParameter(1, own).executeUpdate());
        assertThat(takenBy(author()).text("README.md")).contains("# Die Texte von", " von " + cast.person(own).name + " am").containsPattern(" \\d\\d:\\d\\d Uhr, [^:]+: ein Text und ein Bild\\.");
    }

    @Test
    void the_pages_offer_it() {
        assertThat(Jsoup.parse(cast.as(author()).get("/people/" + author()).asString()).select("a[href=/people/" + own + "/writing.zip]").text()).isEqualTo("Download your writing");
        assertThat(Jsoup.parse(cast.as("chen").get("/people/" + author()).asString()).select("a[href=/people/" + own + "/writing.zip]").text()).isEqualTo("Download the writing");
        var slug = space("closed");
        assertThat(Jsoup.parse(cast.as(author()).get("/spaces/" + slug + "/about").asString()).select("a[href=/spaces/" + slug + "/writing.zip]")).hasSize(1);
        assertThat(Jsoup.parse(cast.as("chen").get("/spaces/" + slug + "/about").asString()).select("a[href$=writing.zip]")).isEmpty();
    }

    @Test
    void who_took_it_along_stands_in_the_audit_log() {
        takenBy("chen");
        assertThat(QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("select count(*) from event where type = 'exports.Order.Taken' and payload->>'person' = ?1 and actor_id = ?2", Long.class)
                .setParameter(1, cast.id(own).toString()).setParameter(2, cast.id("chen")).getSingleResult())).isEqualTo(1L);
    }
}
