package org.sharewell.imports.markup;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.imports.Body;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Remarks;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;

import static org.assertj.core.api.Assertions.assertThat;

class ReferencesTest {
    private final Report report = new Report();
    private final Addresses addresses = new SiteAddresses(Optional.of("old.example"), "/news", Map.of("/2024/03/02/tides", "_posts/tides.md"),
            Map.of("/team/ines", "/people/ines"), Set.of("a/crane.png", "a/b c.jpg", "a/plan.pdf"));

    private Body read(String markdown) {
        return new References(addresses, "/2024/02/29/cranes/", new Remarks(report, Place.of("post.md").at(1))).in(markdown);
    }

    private String rewritten(String markdown) {
        return read(markdown).rewrite(path -> Optional.of("/images/1"), key -> Optional.of("/blog/tides"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/2024/03/02/tides/", "/2024/03/02/tides", "/2024/03/02/tides.html", "/2024/03/02/Tides/index.html", "/news/2024/03/02/tides/",
        "https://old.example/2024/03/02/tides/", "http://www.OLD.example/news/2024/03/02/tides/", "//old.example/2024/03/02/tides/",
        "https://old.example/cats/dogs/2024/03/02/tides/", "../../../03/02/tides/", "https://old.example:443/2024/03/02/%74ides/" })
    void a_link_to_a_post_is_known_in_every_spelling(String address) {
        assertThat(rewritten("See [it](" + address + ").")).isEqualTo("See [it](/blog/tides).");
        assertThat(read("[it](" + address + ")").posts()).containsExactly("_posts/tides.md");
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void links_are_found_in_every_form() {
        assertThat(rewritten("[a](/2024/03/02/tides/#low \"t\") <a class='x' href='/2024/03/02/tides/'>b</a> <https://old.example/2024/03/02/tides/>"))
                .isEqualTo("[a](/blog/tides#low \"t\") <a class='x' href='/blog/tides'>b</a> [https://old.example/2024/03/02/tides/](/blog/tides)");
        assertThat(rewritten("[a][1]\n\n[1]: /2024/03/02/tides/ \"t\"")).isEqualTo("[a][1]\n\n[1]: /blog/tides \"t\"");
        assertThat(rewritten("[https://old.example/2024/03/02/tides/](https://old.example/2024/03/02/tides/)"))
                .isEqualTo("[https://old.example/2024/03/02/tides/](/blog/tides)");
    }

    @Test
    void a_post_that_did_not_come_keeps_its_old_address() {
        assertThat(read("[a](/2024/03/02/tides/)").rewrite(_ -> Optional.empty(), _ -> Optional.empty())).isEqualTo("[a](https://old.example/2024/03/02/tides/)");
    }

    @Test
    void other_pages_of_the_old_site_are_reported_and_keep_their_address() {
        assertThat(rewritten("x\n[jobs](/jobs/?a=1#b) [old](http://old.example/about)")).isEqualTo(
                "x\n[jobs](https://old.example/jobs/?a=1#b) [old](https://old.example/about)");
        assertThat(Words.of(report)).first().isEqualTo("NOTICE post.md:2: leads to a page of the old site that does not come along: https://old.example/jobs/?a=1#b");
        assertThat(report.lines()).hasSize(2);
    }

    @Test
    void a_persons_page_is_ours() {
        assertThat(rewritten("[Ines](https://old.example/team/ines/)")).isEqualTo("[Ines](/people/ines)");
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void what_leads_elsewhere_stays() {
        var text = "[a](https://new.example/2024/03/02/tides/) [b](mailto:a@b.example) [c](#here) ![d](https://new.example/d.png) <b>e</b> [](x:y)";
        assertThat(rewritten(text)).isEqualTo(text);
        assertThat(Words.of(report)).singleElement().asString().contains("https://new.example/d.png is elsewhere");
    }

    @Test
    void images_come_along_in_markdown_and_html() {
        var body = read("![A *big* \"crane\"](/a/crane.png \"t\") <img style=\"x\" alt='C' src={{x}} src=/a/crane.png> [![c](/a/b%20c.jpg)](/a/crane.png)");
        assertThat(body.images()).contains("a/crane.png", "a/b c.jpg");
        assertThat(body.rewrite(p -> Optional.of("/images/" + p.length()), _ -> Optional.empty()))
                .startsWith("![A big \"crane\"](/images/11 \"t\") ").endsWith("[![c](/images/9)](/images/11)");
    }

    @Test
    void a_missing_image_leaves_its_description_and_a_line() {
        assertThat(rewritten("![The *crane*](/a/gone.png)\n<img src=\"/a/gone.png\" alt=\"A < B\">\n![](/gone.gif)")).isEqualTo("*The crane*\n<em>A &lt; B</em>\n");
        assertThat(Words.of(report)).hasSize(3).first().isEqualTo("WARNING post.md:1: the image /a/gone.png is missing; its description stands there");
    }

    @Test
    void an_image_that_could_not_be_stored_leaves_its_description() {
        assertThat(read("![The crane](/a/crane.png)").rewrite(_ -> Optional.empty(), _ -> Optional.empty())).isEqualTo("*The crane*");
    }

    @Test
    void a_path_cannot_lead_out_of_the_site() {
        assertThat(read("![x](/../../etc/passwd.png) ![y](..%2f..%2fsecret.png)").images()).isEmpty();
        assertThat(report.lines()).hasSize(2);
    }

    @Test
    void code_is_not_touched() {
        var text = "`[a](/2024/03/02/tides/)`\n\n```\n![x](/a/crane.png)\n```\n\n    <img src=\"/a/crane.png\">\n\n<pre>\n<a href=\"/jobs\">x</a>\n</pre>";
        assertThat(rewritten(text)).isEqualTo(text);
        assertThat(report.lines()).isEmpty();
    }
}
