package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.access.Browser.Answer;
import org.sharewell.web.Wire;

/** Every field takes as much as it says, in any script, and tells one character more in words, by forms and for programs alike. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class LengthTest {
    private static final Map<String, Map<String, Object>> REST = Map.of(
            "/drafts", Map.of("kind", "article", "title", "A title"),
            "/api/v1/posts", Map.of("kind", "article", "title", "A title"),
            "/posts/{post}/comments", Map.of("markdown", "Words"),
            "/api/v1/posts/{post}/comments", Map.of("markdown", "Words"),
            "/spaces", Map.of("name", "A name", "purpose", "A purpose", "visibility", "private"),
            "/api/v1/spaces", Map.of("name", "A name", "purpose", "A purpose", "visibility", "private"),
            "/my/profile", Map.of("version", "{mine}"),
            "/posts/{post}/saved", Map.of("from", "list"),
            "/series", Map.of("title", "A title", "about", "About it"),
            "/admin/people", Map.of("username", "{new}", "name", "A name"));

    /** The longest field is bounded in bytes too. */
    private static final int LONGEST = 200_000;

    @Inject
    Story story;

    private static int count;

    @ParameterizedTest
    @CsvSource({ "/drafts, title, 200", "/drafts, standfirst, 500", "/drafts, markdown, 200000", "/drafts, tags, 60",
            "/api/v1/posts, title, 200", "/api/v1/posts, standfirst, 500", "/api/v1/posts, markdown, 200000",
            "/posts/{post}/comments, markdown, 10000", "/api/v1/posts/{post}/comments, markdown, 10000",
            "/posts/{post}/saved, note, 280", "/series, title, 120", "/series, about, 280", "/spaces, name, 80", "/spaces, purpose, 280", "/api/v1/spaces, name, 80", "/api/v1/spaces, purpose, 280",
            "/my/profile, bio, 4000", "/my/profile, phone, 60", "/my/profile, languages, 200", "/my/profile, expertise, 60", "/my/profile, title, 120",
            "/my/profile, name, 120", "/my/profile, department, 120", "/my/profile, site, 120", "/my/profile, city, 120",
            "/admin/people, name, 120", "/admin/people, title, 120", "/admin/people, department, 120", "/admin/people, site, 120" })
    void a_field_takes_its_length_and_no_more(String path, String field, int limit) {
        for (var letter : limit == LONGEST ? List.of("a") : List.of("a", "ß", "語")) {
            assertThat(say(path, field, letter.repeat(limit - 1)).status()).as("one less of " + letter).isIn(200, 201, 303);
            assertThat(say(path, field, letter.repeat(limit)).status()).as("as much of " + letter).isIn(200, 201, 303);
            assertTold(say(path, field, letter.repeat(limit + 1)), field);
        }
        assertThat(say(path, field, "😀".repeat(limit)).status()).as("four bytes each").isIn(limit == LONGEST ? List.of(413, 422) : List.of(200, 201, 303));
        if (limit < LONGEST) assertTold(say(path, field, "😀".repeat(limit + 1)), field);
    }

    private void assertTold(Answer answer, String field) {
        assertThat(answer.status()).as(field + " too long").isEqualTo(422);
        assertThat(Manners.complaints(Actor.ADMINISTRATOR, "", answer)).isEmpty();
        if (answer.header("Content-Type").contains("json")) assertThat(answer.body()).contains("\"errors\"").contains(field);
    }

    private Answer say(String path, String field, String text) {
        var said = new HashMap<String, Object>(REST.get(path));
        said.put(field, text);
        said.replace("{mine}", "");
        said.replaceAll((_, value) -> value.equals("{mine}") ? story.told().mine(Actor.ADMINISTRATOR) : value.equals("{new}") ? "new-" + count++ : value);
        var there = story.shared("open").fill(path);
        var browser = story.as(Actor.ADMINISTRATOR);
        return path.startsWith("/api/") ? browser.json("POST", there, said) : browser.form(there, said);
    }

    @Test
    void lists_take_their_number_and_no_more() {
        for (var tags : List.of(8, 9)) {
            var words = IntStream.range(0, tags).mapToObj(i -> "topic" + i).toList();
            assertThat(say("/drafts", "tags", String.join(",", words)).status()).isEqualTo(tags == 8 ? 303 : 422);
            assertThat(story.as(Actor.OUTSIDER).json("POST", "/api/v1/posts", Map.of("kind", "article", "tags", words)).status()).isEqualTo(tags == 8 ? 201 : 422);
        }
        var colleagues = Stream.of(Actor.values()).filter(a -> a != Actor.OUTSIDER && !a.isStranger()).map(a -> a.username).toList();
        assertThat(post(colleagues.subList(0, 10)).status()).isEqualTo(201);
        assertThat(post(colleagues.subList(0, 11)).status()).isEqualTo(422);
        assertThat(post(List.of("nobody-at-all")).status()).isEqualTo(422);
    }

    private Answer post(List<String> colleagues) {
        return story.told().as(Actor.OUTSIDER).json("POST", "/api/v1/posts", Map.of("kind", "article", "coAuthors", colleagues));
    }

    @Test
    void two_hundred_thousand_characters_go_through_the_form_and_come_back() {
        var words = "word ".repeat(39_999) + "last.";
        var draft = story.told().as(Actor.OUTSIDER).form("/drafts", Map.of("kind", "article", "title", "Long", "markdown", words)).location();
        assertThat(story.as(Actor.OUTSIDER).get(draft).body()).contains(words);
        var tooLong = story.as(Actor.OUTSIDER).form("/drafts", Map.of("kind", "article", "title", "Longer", "markdown", words + "x"));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.body()).as("what was typed is kept").contains(words + "x").contains("Longer");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/spaces", "/my/profile", "/login" })
    void more_than_a_megabyte_is_too_large(String path) {
        assertThat(story.as(Actor.OUTSIDER).form(path, Map.of("title", "a".repeat(1 << 20))).status()).isEqualTo(413);
        assertThat(story.as(Actor.OUTSIDER).form(path, Map.of("title", "a".repeat(30 << 20))).status()).as("thirty").isEqualTo(413);
    }

    @Test
    void more_than_a_megabyte_of_json_is_too_large() {
        var much = Map.of("kind", "article", "title", "a".repeat(1 << 20));
        assertThat(story.as(Actor.OUTSIDER).json("POST", "/api/v1/posts", much).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Content-Length: 2097153\r\nExpect: 100-continue", "Content-Length: 99999999999" })
    void who_asks_first_or_would_never_end_is_told_at_once(String headers) {
        var reply = new Wire(Browser.port()).send("POST /drafts", "Cookie: sid=" + story.told().as(Actor.OUTSIDER).session(),
                "Sec-Fetch-Site: same-origin", "Content-Type: application/x-www-form-urlencoded", headers);
        assertThat(reply.status()).isEqualTo(413);
    }

    @Test
    void keys_addresses_and_parameters_have_their_limits_too() {
        var chen = story.told().as(Actor.OUTSIDER);
        var post = Map.of("kind", "article", "title", "Once");
        assertThat(chen.and("Idempotency-Key", "k".repeat(200)).json("POST", "/api/v1/posts", post).status()).isEqualTo(201);
        assertThat(chen.and("Idempotency-Key", "k".repeat(201)).json("POST", "/api/v1/posts", post).status()).isEqualTo(400);
        assertThat(chen.get("/tags/" + "t".repeat(3000)).status()).isEqualTo(404);
        assertThat(chen.get("/tags/" + "t".repeat(5000)).status()).isEqualTo(414);
        for (var limit : List.of("0", "-1", "101", "1000000000", "1e308", "NaN", "1%3Bselect"))
            for (var list : List.of("/api/v1/posts", "/api/v1/feed", "/api/v1/people", "/api/v1/spaces")) assertThat(chen.get(list + "?limit="
                    + limit).status()).as(list + " " + limit).isEqualTo(400);
        for (var path : List.of("/?after=x", "/blog?after=x", "/people?after=e30", "/spaces?after=%20", "/api/v1/posts?after=AAAA", "/api/v1/people?after=x"))
            assertThat(chen.get(path).status()).as(path).isEqualTo(400);
    }
}
