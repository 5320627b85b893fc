package org.sharewell.exports;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts put together by chance of everything that could be lost on the way. */
record OddTexts(Random chance, String picture, List<String> links) {
    private static final List<String> BLOCKS = List.of(
            "---\ntitle: not mine\n---", "---", "...", "***", "# Heading", "##Heading without a space", "Setext\n---", "Two spaces at the end  \nof a line", "a\\\nb", "    indented {{ code }}\n\n    {% raw %}",
            "\tcode by a tab", "```liquid\n{% for a in b %}{{ a }}{% endfor %}\n![x](PICTURE) [x](LINK)\n```", "~~~\n```\n~~~", "````md\n```\n![x](PICTURE)\n```\n````", "`{{ site.url }}` and ``a ` b``",
            "{{ page.title | upcase }} {% include x.png %} {% raw %}{{ y }}{% endraw %} {{", "{: .class #id}\n*a*{:.b}", "{% highlight java %}\nint i;\n{% endhighlight %}", "{%- comment -%}gone{%- endcomment -%}",
            "| a | b \\| c |\n|:--|--:|\n| [x](LINK) | `|` |\n| ![p](PICTURE) | \\| |", "A note[^1] and[^long].\n\n[^1]: Short [x](LINK).\n[^long]: Long\n\n    with ![p](PICTURE \"t\") inside",
            "<div class=\"x\" onclick=alert(1)>\n  <b>HTML</b> <script>alert(1)</script>\n</div>", "<iframe src=\"https://video.example/1\"></iframe>", "<img src=\"PICTURE\" alt='a \"b\" (c)'> <a href='LINK'>x</a>",
            "<!-- [x](LINK) ![x](PICTURE) -->", "<pre>\n{{ a }} [x](LINK)\n</pre>", "![A [nested](https://e.example) *alt* (round) \\] `x`](PICTURE)", "![](PICTURE)", "![two\nlines](<PICTURE> 'title')",
            "![by reference][pic] and [link][to] and [to]\n\n[pic]: PICTURE \"Picture\"\n[to]: LINK", "[![both](PICTURE)](LINK)", "PICTURE and LINK as words, https://other.example/LINK", "[small](PICTURE/small) ![medium](PICTURE/medium)",
            "[anchor](LINK#heading-2 \"t\") [query](LINK?a=b#c) [angle](<LINK>)", "[me](/people/amal) [tag](/tags/a) [out](https://example.org/a?b=c&d) <https://example.org>", "[dead](/images/00000000-0000-7000-8000-000000000000)",
            "😀 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁥󠁮󠁧󠁿 e\u0301 ﬁ Ⅷ \u00a0nbsp", "\u0645\u0631\u062d\u0628\u0627 [\u05e9\u05dc\u05d5\u05dd](LINK) \u200f(rtl)", "1. one\n   - two\n     > three [x](LINK)\n2) other", "- [ ] open\n- [x] done ~~struck~~",
            "Windows\r\nline\r\nends", "&amp; &lt;b&gt; &#47;blog&#47;x \\* \\{\\{", "<https://example.org/images/x.png> www.example.org", "Term\n: definition\n\n*[HTML]: abbreviation", "$$x^2$$ and $x$", "line\u2028separator",
            "Hello{{site.baseurl}}/images [a]({{ site.baseurl }}LINK)", "&nbsp;\n\n\n\nfour empty lines", "> quote\n> [x](LINK)\n\n> ![x](PICTURE)", "trailing tab\t", "a[b]: LINK");

    String text() {
        return IntStream.rangeClosed(0, 3 + chance.nextInt(12)).mapToObj(_ -> block()).collect(Collectors.joining(chance.nextInt(5) == 0 ? "\n" : "\n\n"));
    }

    /** Every block once. */
    String all() {
        return String.join("\n\n", BLOCKS).replace("PICTURE", picture).replace("LINK", links.getFirst());
    }

    private String block() {
        return one(BLOCKS).replace("PICTURE", picture).replace("LINK", one(links));
    }

    private <T> T one(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    static final List<String> TITLES = List.of("no", "1:30", "2015-01-02", "~", "# Not a comment", "- dash: \"quotes\" 'single' & <b>", "{{ site.title }} {% raw %}", "日本語のタイトル", "🎉", "null", "true", "con", "a/b\\c?d*e|f",
            "Same title", "Same title", "Same title", "x".repeat(200), "[a]: {b}, !c &d *e", "@at `tick` %percent", "مرحبا", "0x1F", "1e3", "=", "<<", "|", ">", "\\n \\t", "yes: no", "'", "\"");
}
