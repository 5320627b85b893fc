package org.sharewell.credit.lineage;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.sharewell.Cast;
import org.sharewell.Statements;
import org.sharewell.credit.Scribe;
import org.sharewell.posts.Articles;
import org.sharewell.posts.Post;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class LineageTest {
    @Inject
    Cast cast;
    @Inject
    Articles articles;
    @Inject
    Scribe scribe;
    @Inject
    Statements statements;
    @Inject
    EntityManager entities;

    private Document lineage(String reader, Post post) {
        return Jsoup.parse(scribe.page(reader, "/posts/" + post.id + "/lineage"));
    }

    /** Posts by turns of Amal and Bruno, each of which builds on the one before. */
    private List<Post> chain(int length) {
        var posts = new ArrayList<Post>();
        for (var i = 0; i < length; i++) {
            var author = i % 2 == 0 ? "amal" : "bruno";
            posts.add(articles.published(author, Articles.title("Link " + i + " of")));
            if (i > 0) scribe.credit(author, posts.get(i), posts.get(i - 1)).then().statusCode(303);
        }
        return posts;
    }

    /** As somebody left it who could read the source then. */
    private void credited(Post work, Post source, String sentence) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                insert into citation (id, work_id, source_id, relation, sentence, by_id, made_at, told_at)
                values (gen_random_uuid(), ?1, ?2, 'builds_on', ?3, ?4, now(), now())""")
                .setParameter(1, work.id).setParameter(2, source.id).setParameter(3, sentence).setParameter(4, cast.id("bruno")).executeUpdate());
    }

    @Test
    void three_generations_each_way_are_a_picture_and_a_list() {
        var chain = chain(9);
        var page = lineage("chen", chain.get(4));
        assertThat(page.select("svg a").eachAttr("aria-label")).containsExactlyElementsOf(chain.subList(1, 8).stream().map(post -> post.title).toList());
        assertThat(page.select("svg .line")).hasSize(6);
        assertThat(page.select("svg .root").attr("aria-label")).isEqualTo(chain.get(4).title);
        assertThat(page.select("svg .by").eachText()).containsExactly("Bruno Example", "Amal Example", "Bruno Example", "Amal Example", "Bruno Example", "Amal Example", "Bruno Example");
        assertThat(page.select("[aria-labelledby=goes-back] > ul > li > ul > li > ul > li").text()).contains(chain.get(1).title, Scribe.SENTENCE);
        assertThat(page.select("[aria-labelledby=came-of-it] > ul > li > ul > li > ul > li").text()).contains(chain.get(7).title);
        assertThat(page.text()).doesNotContain(chain.get(0).title, chain.get(8).title);
        assertThat(page.select("svg [style], svg script")).isEmpty();
    }

    @Test
    void a_post_nobody_may_read_cuts_the_way_and_leaves_no_trace() {
        var first = articles.published("bruno", Articles.title("First"));
        var middle = articles.published("amal", Articles.title("Canary middle"), articles.space("private"));
        var last = articles.published("bruno", Articles.title("Last"));
        scribe.credit("amal", middle, first).then().statusCode(303);
        credited(last, middle, "A canary sings in the middle.");
        assertThat(lineage("amal", first).text()).contains("Canary middle", last.title);
        for (var post : List.of(first, last)) assertThat(lineage("chen", post).html()).doesNotContain("Canary", "canary", middle.id.toString())
                .contains("Nothing leads to this post");
    }

    @Test
    void posts_that_build_on_each_other_end_somewhere() {
        var chain = chain(2);
        scribe.credit("amal", chain.get(0), chain.get(1)).then().statusCode(303);
        var page = lineage("chen", chain.get(0));
        assertThat(page.select("svg a")).hasSize(2);
        assertThat(page.select("svg .line")).hasSize(2);
    }

    @Test
    void at_most_sixty_posts_are_shown_in_few_statements() {
        var source = articles.published("amal", Articles.title("Well known"));
        for (var i = 0; i < 62; i++) credited(articles.published("bruno", Articles.title("Follows")), source, "The first sentence of it.");
        assertThat(lineage("chen", source).select("svg a")).hasSize(60);
        assertThat(statements.of(() -> cast.as("chen").get("/posts/" + source.id + "/lineage"))).isLessThanOrEqualTo(12);
    }

    @Test
    void names_are_cut_to_what_a_box_has_room_for() {
        assertThat(Caption.first("Why the Basel desk closes water claims", 25)).isEqualTo("Why the Basel desk closes");
        assertThat(Caption.rest("Why the Basel desk closes water claims in four days every week", "Why the Basel desk closes", 25)).isEqualTo("water claims in four…");
        assertThat(Caption.first("一二三四五六七八九十一二三四五", 24)).hasSize(12);
        assertThat(Caption.first("W".repeat(200), 25)).hasSize(25);
        assertThat(Caption.cut("", 25)).isEmpty();
    }
}
