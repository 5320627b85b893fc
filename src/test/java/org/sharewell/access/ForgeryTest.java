package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who acts is told by the session alone, and nobody sets what the service sets: ids, authors, states, times. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class ForgeryTest {
    private static final List<String> MORE = List.of("userId", "user_id", "user", "person", "personId", "actor", "viewer", "owner", "onBehalfOf", "role",
            "roles", "state",
            "author", "authorId", "byline", "createdBy", "publishedAt", "publishedBy", "onBlog", "html", "admin", "administrator", "steward", "__proto__", "class");

    /** What one kind of thing alone may say without having to. */
    private static final Map<String, String> OPTIONAL = Map.of("results", "/poll", "link", "/gathering");

    @Inject
    Story story;
    @Inject
    Rows rows;

    static List<Matrix.Case> programs() {
        return Matrix.cases().stream().filter(c -> c.row().isUnsafe() && c.row().extras().containsKey("json") && Set.of("always", "open")
                .contains(c.state())).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("programs")
    void a_field_that_is_not_theirs_to_set_is_refused(Matrix.Case wanted) {
        var attempt = new Attempt(wanted.row(), story, story.shared(wanted.state()));
        var known = attempt.fill((Map<?, ?>) wanted.row().extras().get("json"), Actor.MEMBER);
        var actor = actor(wanted);
        var before = rows.now();
        var let = new ArrayList<String>();
        for (var field : fields()) {
            if (mayBeSaid(field) || attempt.path().endsWith(OPTIONAL.getOrDefault(field, "/")) || known.containsKey(field)) continue;
            var forged = new LinkedHashMap<>(known);
            forged.put(field, story.id(Actor.AUTHOR));
            var answer = story.as(actor).and("If-Match", "*").json(wanted.row().method(), attempt.path(), forged);
            if (answer.status() != 400) let.add(field + " " + answer.status());
            let.addAll(Manners.complaints(actor, attempt.path(), answer));
        }
        assertThat(let).isEmpty();
        assertThat(rows.now()).isEqualTo(before);
    }

    private static Actor actor(Matrix.Case wanted) {
        return wanted.outcomes().entrySet().stream().filter(e -> e.getValue() == Outcome.OK).map(Map.Entry::getKey).filter(a -> a != Actor.AUTHOR)
                .findFirst().orElse(Actor.AUTHOR);
    }

    /** Every column of every table, as the database and as programs write it. */
    private Set<String> fields() {
        story.told();
        var fields = new TreeSet<>(MORE);
        for (var column : rows.one("select string_agg(distinct column_name, ' ') from information_schema.columns where table_schema = 'public'").split(" ")) {
            fields.add(column);
            fields.add(camel(column));
        }
        return fields;
    }

    private static String camel(String column) {
        var words = new StringBuilder();
        for (var word : column.split("_")) words.append(words.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        return words.toString();
    }

    private static boolean mayBeSaid(String field) {
        return Set.of("kind", "title", "standfirst", "markdown", "space", "blog", "tags", "coAuthors", "cover", "parent", "name", "purpose", "visibility")
                .contains(field);
    }

    @Test
    void a_form_writes_for_whoever_sent_it_and_nothing_else() {
        var id = UUID.randomUUID().toString();
        var location = story.told().as(Actor.OUTSIDER).form("/drafts?" + query(), forged(Map.of("kind", "article", "title", "Forged", "markdown", "Words"),
                id)).location();
        assertThat(location).matches("/posts/[0-9a-f-]{36}/edit").doesNotContain(id);
        var post = UUID.fromString(location.split("/")[2]);
        assertThat(rows.one("select created_by from post where id = ?1", post)).isEqualTo(story.id(Actor.OUTSIDER));
        assertThat(rows.one("select string_agg(cast(person_id as text), ' ') from byline where post_id = ?1", post)).isEqualTo(story.id(Actor.OUTSIDER));
        assertThat(rows.one("select num_nonnulls(published_at, published_by, withdrawn_at, withdrawn_by, slug) from post where id = ?1", post)).isEqualTo("0");
        assertThat(rows.one("select version from post where id = ?1", post)).isIn("0", "1");
    }

    @Test
    void a_comment_is_its_senders_own() {
        var scene = story.fresh("open");
        story.as(Actor.OUTSIDER).form("/posts/" + scene.get("post") + "/comments?" + query(), forged(Map.of("markdown", "Forged comment"),
                UUID.randomUUID().toString()));
        assertThat(rows.one("select author_id from comment where markdown = 'Forged comment'")).isEqualTo(story.id(Actor.OUTSIDER));
        assertThat(rows.one("select num_nonnulls(edited_at, deleted_at, deleted_by) from comment where markdown = 'Forged comment'")).isEqualTo("0");
    }

    @Test
    void a_profile_is_its_senders_own_and_its_place_in_the_firm_is_not_theirs() {
        var before = person("chen");
        var amal = person("amal");
        story.told().as(Actor.OUTSIDER).form("/my/profile?" + query(), forged(Map.of("version", story.mine(Actor.OUTSIDER), "bio", "Forged bio"),
                UUID.randomUUID().toString()));
        assertThat(person("chen")).isEqualTo(before);
        assertThat(person("amal")).isEqualTo(amal);
        assertThat(rows.one("select count(*) from person_role r join person p on p.id = r.person_id where p.username = 'chen'")).isEqualTo("0");
        assertThat(story.as(Actor.OUTSIDER).get("/admin/people").status()).isEqualTo(403);
    }

    /** Who they are to the firm, as one line. */
    private String person(String username) {
        story.told();
        return rows.one("select concat_ws(' ', id, username, manager_id, employee_number, joined_at, directory_at, deactivated_at, picture_id) from person where username = ?1", username);
    }

    @Test
    void a_space_is_founded_and_joined_by_its_sender() {
        story.told().as(Actor.OUTSIDER).form("/spaces?" + query(), forged(Map.of("name", "Forged space", "purpose", "Ours", "visibility", "private"),
                UUID.randomUUID().toString()));
        assertThat(rows.one("select created_by from space where name = 'Forged space'")).isEqualTo(story.id(Actor.OUTSIDER));
        assertThat(rows.one("select string_agg(cast(m.person_id as text), ' ') from membership m join space s on s.id = m.space_id where s.name = 'Forged space'"))
                .isEqualTo(story.id(Actor.OUTSIDER));
        var closed = story.shared("closed").get("space");
        story.as(Actor.HR).form("/spaces/" + closed + "/membership?" + query(), forged(Map.of("state", "member"), UUID.randomUUID().toString()));
        assertThat(rows.one("select m.state || m.role from membership m join space s on s.id = m.space_id join person p on p.id = m.person_id where s.slug = ?1 and p.username = 'dana'", closed))
                .isEqualTo("askedmember");
        rows.change("delete from membership where state = 'asked' and person_id = ?1", UUID.fromString(story.id(Actor.HR)));
    }

    /** Who is invited to a byline sees the draft; being a moderator gives them no more of it. */
    @Test
    void an_invited_moderator_does_not_throw_a_draft_away() {
        var said = story.told().said("private", "", "Words.");
        said.put("coAuthors", List.of("mila"));
        var post = "/api/v1/posts/" + story.as(Actor.AUTHOR).json("POST", "/api/v1/posts", said).at("/id");
        assertThat(story.as(Actor.MODERATOR).get(post).status()).isEqualTo(200);
        assertThat(story.as(Actor.MODERATOR).send("DELETE", post, Browser.Body.NONE).status()).isEqualTo(403);
        assertThat(story.as(Actor.AUTHOR).get(post).status()).isEqualTo(200);
    }

    private String query() {
        return "user_id=" + story.id(Actor.AUTHOR) + "&viewer=amal&onBehalfOf=amal&created_by=" + story.id(Actor.AUTHOR);
    }

    /** The form with every column that a table has and it has not. */
    private Map<String, Object> forged(Map<String, String> form, String id) {
        var forged = new LinkedHashMap<String, Object>();
        for (var field : fields()) if (!mayBeSaid(field) && !Set.of("version", "key", "place", "act").contains(field)) forged.put(field, id);
        List.of("user_id", "person_id", "author_id", "created_by", "createdBy", "viewer", "actor").forEach(field -> forged.put(field, story.id(Actor.AUTHOR)));
        List.of("published_at", "deactivated_at", "joined_at", "deleted_at").forEach(field -> forged.put(field, "2020-01-01T00:00:00Z"));
        List.of("employee_number", "bio", "phone", "languages", "city", "email", "site", "department", "locale").forEach(forged::remove);
        forged.put("role", "administrator");
        forged.putAll(form);
        return forged;
    }
}
