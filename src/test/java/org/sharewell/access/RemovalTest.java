package org.sharewell.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.sharewell.access.Browser.Body;

/** Who is removed, disabled or loses a role is out with their very next request, by every way in. */
@QuarkusTest
@TestProfile(StoryProfile.class)
class RemovalTest {
    private static final Pattern TOKEN = Pattern.compile("once=([A-Za-z0-9_-]+)");

    @Inject
    Story story;
    @Inject
    Rows rows;

    private Browser bruno;
    private Scene scene;
    private String tag;

    @BeforeEach
    void belong() {
        bruno = story.told().apart(Actor.MEMBER);
        scene = story.shared("private");
        tag = bruno.get("/images/" + scene.get("image")).header("ETag");
        rows.change("""
                insert into membership (space_id, person_id, state, since, by_id)
                select s.id, p.id, 'member', now(), p.id from space s, person p where s.slug = ?1 and p.username = 'bruno' on conflict do nothing""", scene.get("space"));
        rows.change("update person set deactivated_at = null where username = 'bruno'");
    }

    @Test
    void who_is_removed_from_a_space_is_out_at_once() {
        assertThat(inside()).allMatch(path -> bruno.get(path).status() == 200);
        assertThat(everything()).contains("qzprivatextitle", "qzprivatextag", "qzspaceprivatexname");
        assertThat(story.as(Actor.STEWARD).send("DELETE", "/api/v1/spaces/" + scene.get("space") + "/members/bruno", Body.NONE).status()).isEqualTo(204);
        assertThat(inside()).allMatch(path -> bruno.get(path).status() == 404);
        assertThat(bruno.and("If-None-Match", tag).get("/images/" + scene.get("image")).status()).isEqualTo(404);
        assertThat(bruno.form("/posts/" + scene.get("post") + "/comments", Map.of("markdown", "Still here?")).status()).isEqualTo(404);
        assertThat(bruno.form("/comments/" + scene.get("comment") + "/revisions", Map.of("markdown", "Still here?")).status()).isEqualTo(404);
        assertThat(everything()).doesNotContain("qzprivatex", "qzspaceprivatex");
    }

    private Stream<String> inside() {
        return Stream.of("/posts/{post}", "/posts/{post}/acts", "/posts/{post}/revisions", "/api/v1/posts/{post}", "/api/v1/posts/{post}/comments",
                "/api/v1/comments/{comment}", "/images/{image}", "/images/{image}/small", "/spaces/{space}", "/spaces/{space}/members", "/api/v1/spaces/{space}",
                "/tags/{tag}").map(scene::fill);
    }

    private String everything() {
        return String.join("\n", Stream.of("/", "/?filter=spaces", "/api/v1/feed?limit=100", "/api/v1/posts?limit=100", "/tags", "/spaces", "/write",
                "/people/amal/posts", scene.fill("/api/v1/posts?tag={tag}"), "/api/v1/me", "/api/v1/spaces?limit=100", "/questions").map(path -> bruno.get(path).body()).toList());
    }

    @Test
    void who_is_disabled_is_out_at_once_and_stays_out_with_what_they_had() {
        var token = token();
        assertThat(new Browser(null).get("/blog/feed.json?token=" + token).status()).isEqualTo(200);
        assertThat(story.as(Actor.ADMINISTRATOR).form("/admin/people/bruno/deactivation", Map.of("confirm", "bruno")).status()).isEqualTo(303);
        assertClosed(token);
        assertThat(story.as(Actor.AUTHOR).get("/api/v1/posts/" + scene.get("post") + "/comments").body()).as("what they said stays").contains("qzprivatexcomment");
        assertThat(story.as(Actor.ADMINISTRATOR).form("/admin/people/bruno/reactivation", Map.of()).status()).isEqualTo(303);
        assertThat(bruno.get("/").status()).as("the old session ended with the account").isEqualTo(302);
        story.again(Actor.MEMBER);
    }

    private String token() {
        var token = TOKEN.matcher(bruno.form("/my/feeds", Map.of()).header("Set-Cookie"));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private void assertClosed(String token) {
        assertThat(Stream.of("/", "/posts/" + scene.get("post"), "/images/" + scene.get("image"), "/my/sessions")).allMatch(path -> bruno.get(path).status() == 302);
        assertThat(Stream.of("/api/v1/me", "/api/v1/posts", "/api/v1/feed")).allMatch(path -> bruno.get(path).status() == 401);
        assertThat(bruno.and("If-None-Match", tag).get("/images/" + scene.get("image")).status()).isEqualTo(302);
        for (var feed : List.of("/blog/feed.json", "/blog/feed.atom")) assertThat(new Browser(null).get(feed + "?token=" + token).status()).isEqualTo(401);
    }

    @Test
    void who_loses_a_role_loses_what_it_opened() {
        var anton = story.apart(Actor.MODERATOR);
        assertThat(anton.get("/admin/people").status()).isEqualTo(403);
        appoint("administrator");
        assertThat(anton.get("/admin/people").status()).isEqualTo(200);
        appoint("moderator");
        assertThat(anton.get("/admin/people").status()).isEqualTo(403);
        assertThat(anton.form("/admin/people/bruno/deactivation", Map.of("confirm", "bruno")).status()).isEqualTo(403);
    }

    private void appoint(String role) {
        assertThat(story.as(Actor.ADMINISTRATOR).form("/admin/people/mila/roles", Map.of("role", role)).status()).isEqualTo(303);
    }

    @Test
    void who_signs_out_everywhere_is_out_everywhere() {
        var other = story.apart(Actor.MEMBER);
        assertThat(other.form("/my/sessions/removal", Map.of()).status()).isEqualTo(303);
        assertThat(Stream.of(bruno, other)).allMatch(browser -> browser.get("/").status() == 302);
        story.again(Actor.MEMBER);
    }
}
