package org.sharewell.posts;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.Statements;
import org.sharewell.people.Viewer;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class HomeTest {
    @Inject
    Cast cast;
    @Inject
    Posts posts;
    @Inject
    Publications publications;
    @Inject
    Statements statements;

    private Post article(String author, String title) {
        Viewer viewer = cast.viewer(author);
        var form = new PostForm(Kind.ARTICLE, title, "Why", "## Words\n\nMore words.\n\n## Ends\n\nEnd.", true, null, List.of("pricing"), List.of(), null);
        return QuarkusTransaction.requiringNew().call(() -> {
            var post = posts.draft(viewer, form);
            publications.publish(viewer, post);
            return post;
        });
    }

    private UUID draft(String author, String title) {
        Viewer viewer = cast.viewer(author);
        var form = new PostForm(Kind.ARTICLE, title, "", "Not yet.", true, null, List.of(), List.of(), null);
        return QuarkusTransaction.requiringNew().call(() -> posts.draft(viewer, form).id);
    }

    @Test
    void what_a_colleague_publishes_is_on_everybodys_home() {
        article("amal", "Three photos are enough");
        var home = cast.as("bruno").get("/").then().statusCode(200).extract().body().asString();
        assertThat(home).contains("Three photos are enough", "/blog/three-photos-are-enough", "Amal Example");
    }

    @Test
    void a_draft_does_not_exist_for_others() {
        var draft = draft("amal", "Half an idea");
        cast.as("amal").get("/posts/" + draft).then().statusCode(200);
        cast.as("bruno").get("/posts/" + draft).then().statusCode(404);
        assertThat(cast.as("bruno").get("/").body().asString()).doesNotContain("Half an idea");
    }

    @Test
    void home_and_article_take_at_most_twelve_statements() {
        for (var i = 0; i < 20; i++) article(i % 2 == 0 ? "amal" : "farid", "Article number " + i);
        assertThat(statements.of(() -> cast.as("bruno").get("/"))).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("bruno").get("/blog/article-number-3"))).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("bruno").get("/blog"))).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("bruno").get("/tags/pricing"))).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("bruno").get("/write"))).isLessThanOrEqualTo(12);
        assertThat(statements.of(() -> cast.as("bruno").get("/drafts"))).isLessThanOrEqualTo(12);
    }
}
