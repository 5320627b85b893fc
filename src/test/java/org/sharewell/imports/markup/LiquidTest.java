package org.sharewell.imports.markup;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Remarks;
import org.sharewell.imports.report.Report;
import org.sharewell.imports.report.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class LiquidTest {
    private final Report report = new Report();
    private final SourcePerson ines = new SourcePerson("ines", "ines", SourcePerson.Standing.MEMBER, "Ines Prado", "", "", "", "", "", "", "", "",
            Optional.empty());
    private final Liquid liquid = new Liquid(Map.of("url", "https://old.example", "title", "Harbour"),
            key -> Optional.of(ines).filter(p -> p.key().equals(key)),
            name -> Optional.of("/2024/03/02/tides/").filter(_ -> name.equals("2024-03-02-tides")));

    private String resolve(String text) {
        var page = new FrontMatter(Map.of("image", "/a.png"), "", 0);
        return liquid.resolve(text, page, new Remarks(report, Place.of("post.md").at(5)));
    }

    @Test
    void values_of_the_site_and_the_page_are_put_in() {
        assertThat(resolve("[x]({{site.baseurl}}/a) {{ site.url }}/b {{- site.title -}} {{ page.image }}"))
                .isEqualTo("[x](/a) https://old.example/b Harbour /a.png");
        assertThat(resolve("{{ \"/a.png\" | prepend: site.baseurl | escape }} {{ '/b' | relative_url }}")).isEqualTo("/a.png /b");
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void people_are_linked_by_name() {
        assertThat(resolve("By {% author ines %}, {{ \"ines\" | team_link}}{{\"ines\" | team_photo }}")).isEqualTo(
                "By <a href=\"/people/ines\">Ines Prado</a>, <a href=\"/people/ines\">Ines Prado</a><img src=\"/assets/images/team/ines.jpg\" alt=\"\">");
    }

    @Test
    void somebody_unknown_stays_as_a_word_and_is_reported() {
        assertThat(resolve("One\nBy {% author zed %}")).isEqualTo("One\nBy zed");
        assertThat(Words.of(report)).containsExactly("WARNING post.md:6: nobody has the key zed");
    }

    @Test
    void a_post_is_addressed_by_its_file() {
        assertThat(resolve("[x]({% post_url 2024-03-02-tides %}) [y]({% link _posts/2024-03-02-tides.md %})")).isEqualTo("[x](/2024/03/02/tides/) [y](/2024/03/02/tides/)");
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void what_was_embedded_becomes_a_link() {
        assertThat(resolve("{{ \"https://www.youtube-nocookie.com/embed/aeQX16HCKSs\" | embed }}"))
                .isEqualTo("<a href=\"https://www.youtube.com/watch?v=aeQX16HCKSs\">https://www.youtube.com/watch?v=aeQX16HCKSs</a>");
    }

    @Test
    void images_in_tags_are_images() {
        assertThat(resolve("{% include figure.html src=\"/a.png\" caption=\"A crane\" %}{% img left /b.jpg 30 40 %}"))
                .isEqualTo("<img src=\"/a.png\" alt=\"A crane\"><img src=\"/b.jpg\" alt=\"\">");
    }

    @Test
    void tags_without_a_meaning_here_are_dropped_by_name() {
        assertThat(resolve("a{% include nav.html %}b{% if page.x %}c{% endif %}d{{ page.missing }}e{{ \"x\" | shout }}")).isEqualTo("abcdex");
        assertThat(Words.of(report)).extracting(l -> l.substring(l.indexOf(": ") + 2)).isEqualTo(List.of(
                "Liquid that means nothing here was dropped: include nav.html", "Liquid that means nothing here was dropped: if page.x",
                "Liquid that means nothing here was dropped: page.missing", "the Liquid filter shout is unknown; its input was kept"));
    }

    @Test
    void loops_and_comments_go_with_what_is_in_them() {
        assertThat(resolve("a{% for x in y %}\n{{ x }}\n{% endfor %}b{% comment %}c{% endcomment %}d")).isEqualTo("a\n\nbd");
    }

    @Test
    void raw_is_kept_and_its_marks_go_in_text_and_code() {
        assertThat(resolve("{% raw %}{{ x }}{% endraw %}")).isEqualTo("{{ x }}");
        assertThat(resolve("```html\n{%raw%}{% for a in b %}{{a}}{% endfor %}{%endraw%}\n```")).isEqualTo("```html\n{% for a in b %}{{a}}{% endfor %}\n```");
        assertThat(resolve("{% raw %}\n```\n{{ x }}\n```\n{% endraw %}")).isEqualTo("\n```\n{{ x }}\n```\n");
    }

    @Test
    void code_is_not_touched() {
        var text = "`{{ site.url }}` and\n\n    {{ site.url }}\n\n```\n{% author ines %}\n```\n\n<pre>{{ site.url }}</pre>\n\n- item\n\n  ```\n  {{ x }}\n  ```\n";
        assertThat(resolve(text)).isEqualTo(text);
        assertThat(report.lines()).isEmpty();
    }

    @Test
    void highlight_becomes_a_fence() {
        assertThat(resolve("a\n\n{% highlight ruby linenos %}\nputs 1\n{% endhighlight %}\n\nb")).isEqualTo("a\n\n```ruby\nputs 1\n```\n\nb");
        assertThat(resolve("{% highlight yaml %}{% raw %}{{ x }}{% endraw %}{% endhighlight %}")).isEqualTo("```yaml\n{{ x }}\n```");
    }

    @Test
    void later_remarks_name_the_right_line() {
        resolve("{% comment %}\n\n{% endcomment %}\n{% nav %}");
        assertThat(Words.of(report)).singleElement().asString().startsWith("WARNING post.md:8:");
    }

    @Test
    void a_hostile_text_is_read_in_time() {
        assertThat(assertTimeout(Duration.ofSeconds(10),
                () -> List.of(resolve("{{".repeat(50_000)), resolve("{% raw ".repeat(14_000)), resolve("{% for x %}".repeat(9_000))))).hasSize(3);
    }
}
