package org.sharewell.imports.markup;

import org.junit.jupiter.api.Test;

import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Remarks;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;

import static org.assertj.core.api.Assertions.assertThat;

class EmbedsTest {
    private final Report report = new Report();

    private String resolve(String text) {
        return Kramdown.resolve(Embeds.resolve(text, new Remarks(report, Place.of("post.md").at(1))));
    }

    @Test
    void scripts_and_styles_are_dropped_with_a_line() {
        assertThat(resolve("a<script async\nsrc=\"//x.example/w.js\"></script>b<style>p{}</style>c<link rel=x>")).isEqualTo("a\nbc");
        assertThat(Words.of(report)).containsExactly("WARNING post.md:1: <script> was dropped", "WARNING post.md:2: <style> was dropped", "WARNING post.md:2: <link> was dropped");
    }

    @Test
    void a_frame_becomes_a_link() {
        assertThat(resolve("<figure><iframe width=\"8\" src=\"//video.example/1?a=1&amp;b=2\"></iframe></figure>"))
                .isEqualTo("<figure><a href=\"https://video.example/1?a=1&amp;b=2\">https://video.example/1?a=1&amp;b=2</a></figure>");
        assertThat(report.lines()).hasSize(1);
    }

    @Test
    void other_html_and_code_stay() {
        var text = "<figure><blockquote>x</blockquote></figure>\n\nAn `<script>` and\n\n```html\n<script>1</script>\n##x\n```\n";
        assertThat(resolve(text)).isEqualTo(text);
    }

    @Test
    void a_script_between_code_goes() {
        assertThat(resolve("`<script>` <script>1</script> `</script>`")).isEqualTo("`<script>`  `</script>`");
        assertThat(resolve("An <iframe src=x> `</iframe>`")).isEqualTo("An <a href=\"x\">x</a> `</iframe>`");
        assertThat(report.lines()).hasSize(2);
    }

    @Test
    void headings_get_their_space_and_attribute_lists_go() {
        assertThat(resolve("##Starting lean\n\n*Text*{: .wide}\n{: #id .class}\n\n#hashtag\n###### six")).isEqualTo("## Starting lean\n\n*Text*\n\n\n#hashtag\n###### six");
    }
}
