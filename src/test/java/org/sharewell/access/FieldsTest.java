package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.access.Browser.Body;

/** Whatever people write into whatever field, on no page does it become an element, an attribute, an address or a template of its own. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class FieldsTest {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "srcset", "hx-get", "hx-post", "poster", "data", "xlink:href");
    private static final Set<String> FOREIGN = Set.of("xss", "svg:script", "iframe", "object", "embed", "base", "math", "style", "frame", "template",
            "foreignobject", "marquee", "audio", "video");

    @Inject
    Story story;
    @Inject
    Rows rows;

    @ParameterizedTest
    @ValueSource(strings = { "<xss onclick=alert(1)>", "\"><xss onclick=alert(1)>", "'><img src=x onerror=alert(1)>", "</title><script>alert(1)</script>",
            "\" onmouseover=alert(1) x=\"", "javascript:alert(1)", "{viewer.name}{#include layout}", "--><svg onload=alert(1)>", "&lt;script&gt;alert(1)",
            "</textarea><script>alert(1)</script>", "<base href=//evil.example>" })
    void what_people_write_stays_words(String payload) {
        var pages = write(payload);
        var wrong = new TreeSet<String>();
        var shown = new ArrayList<String>();
        for (var actor : List.of(Actor.AUTHOR, Actor.STEWARD, Actor.ADMINISTRATOR)) for (var path : pages) {
            var answer = story.as(actor).get(path);
            if (answer.status() == 500) wrong.add("500 " + path);
            if (!answer.header("Content-Type").startsWith("text/html")) continue;
            var page = Jsoup.parse(answer.body());
            page.getAllElements().forEach(element -> wrong.addAll(foreign(path, element)));
            if (page.text().contains(payload)) shown.add(path);
        }
        assertThat(wrong).isEmpty();
        assertThat(shown).as("pages that show it as it was written").hasSizeGreaterThan(5);
    }

    private static List<String> foreign(String path, Element element) {
        var wrong = new ArrayList<String>();
        if (FOREIGN.contains(element.normalName())) wrong.add(path + " <" + element.normalName() + ">");
        if (element.normalName().equals("script") && !element.attr("src").matches("/(assets|webjars)/.*")) wrong.add(path + " a script: " + element.outerHtml());
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().startsWith("on") || attribute.getKey().equals("style")) wrong.add(path + " " + attribute);
            if (ADDRESSES.contains(attribute.getKey()) && !attribute.getValue().matches("(/(?!/)|#|\\?|https?:|mailto:|tel:|data:image/|$).*")) wrong.add(path
                    + " " + attribute);
        }
        return wrong;
    }

    /** Writes it into every field there is; answers the pages where it is to be found, and everything else the table knows. */
    private Set<String> write(String payload) {
        story.told();
        var author = story.as(Actor.AUTHOR);
        profile(payload);
        var space = story.as(Actor.STEWARD).json("POST", "/api/v1/spaces", Map.of("name", payload, "purpose", payload, "visibility", "private")).at("/slug");
        var image = author.and("Accept", "application/json").send("POST", "/images", Body.file(payload.replace("\"", "") + ".png", Pixels.png())).location();
        var post = author.json("POST", "/api/v1/posts", Map.of("kind", "article", "title", payload, "standfirst", payload, "tags", List.of(payload), "blog", true,
                "markdown", payload + "\n\n![" + payload + "](" + image + ")\n\n# " + payload + "\n\n[" + payload + "](" + payload + ")\n\n`" + payload
                        + "`")).at("/id");
        author.send("POST", "/api/v1/posts/" + post + "/publication", Body.NONE);
        var comment = story.as(Actor.STEWARD).json("POST", "/api/v1/posts/" + post + "/comments", Map.of("markdown", payload + "\n\n`" + payload + "`")).at("/id");
        var series = author.form("/series", Map.of("title", payload, "about", payload)).location().replace("/series/", "").replace("/edit", "");
        author.form("/series/" + series + "/parts", Map.of("working", payload));
        author.form("/posts/" + post + "/series", Map.of("place", series));
        author.form("/posts/" + post + "/poll", Map.of("question", payload, "options", List.of(payload, "Neither")));
        author.form("/posts/" + post + "/gathering", Map.of("day", story.shared("open").get("date"), "starts", "17:00", "ends", "18:00", "zone", "UTC", "place", payload));
        author.form("/posts/" + post + "/saved", Map.of("note", payload));
        for (var thing : List.of("/posts/" + post, "/tags/" + tag(post))) author.form(thing + "/following", Map.of());
        credit(payload, "/posts/" + post);
        var part = rows.one("(select p.id from series_part p join series s on s.id = p.series_id where s.slug = ?1 and p.post_id is null)", series);
        var scene = new Scene("open", Map.of("series", series, "part", part, "post", post, "comment", comment, "space", space, "image", image.replace("/images/", ""), "tag", tag(post),
                "slug", author.get("/api/v1/posts/" + post).at("/url").replace("/blog/", ""), "session", "none", "slot", "none")).with("swap", "none");
        return Matrix.rows("routes").stream().filter(row -> !row.isUnsafe()).map(row -> new Attempt(row, story, scene).path())
                .filter(path -> !path.startsWith("/images/")).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A colleague says thanks for it, what they used it for, that a work of theirs builds on it, and that it builds on theirs. */
    private void credit(String payload, String post) {
        var steward = story.as(Actor.STEWARD);
        var words = payload + " and that is all of it";
        steward.form(post + "/thanks", Map.of("to", "amal", "reason", words));
        steward.form(post + "/reactions/used", Map.of());
        steward.form(post + "/use", Map.of("note", words));
        var work = steward.json("POST", "/api/v1/posts", Map.of("kind", "article", "title", payload, "markdown", "Words.", "blog", true)).at("/id");
        steward.send("POST", "/api/v1/posts/" + work + "/publication", Body.NONE);
        steward.form("/posts/" + work + "/credits", Map.of("source", post, "relation", "adapts", "sentence", words));
        steward.form(post + "/claims", Map.of("source", "/posts/" + work, "said", words));
    }

    private String tag(String post) {
        return rows.one("select coalesce(min(tag_slug), 'none') from post_tag where post_id = ?1", java.util.UUID.fromString(post));
    }

    /** By its rows, so that also what the directory and administrators write is in it. */
    private void profile(String payload) {
        rows.change("""
                update person set name = ?1, title = ?1, department = ?1, site = ?1, city = ?1, bio = ?1, phone = ?1, languages = ?1, email = ?1, country = ?1,
                        employee_number = ?1
                where username = 'amal'""", payload);
        rows.change("delete from expertise where person_id = (select id from person where username = 'amal')");
        rows.change("insert into expertise (person_id, topic, slug, declared_at) select id, ?1, 'topic', now() from person where username = 'amal'", payload);
        story.apart(Actor.AUTHOR).and("User-Agent", payload).get("/my/sessions");
        rows.change("update session set agent = ?1 where person_id = (select id from person where username = 'amal')", payload);
    }
}
