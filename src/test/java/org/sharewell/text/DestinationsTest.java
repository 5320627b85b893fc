package org.sharewell.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.sharewell.text.Destinations.Destination;

import static org.assertj.core.api.Assertions.assertThat;

class DestinationsTest {
    private static List<String> of(String markdown) {
        return Destinations.in(markdown).stream().map(Destination::address).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = { "[a](/blog/x)", "[](/blog/x)", "[a](</blog/x> \"t\")", "[a](  /blog/x 'b')", "![a](/y) [*a* `b`](/blog/x)", "[a][r]\n\n[r]: /blog/x", "[r]\n\n   [r]:\n  </blog/x> 'title'",
            "<a class=\"b\" href=\"/blog/x\">a</a>", "<div>\n<a href='/blog/x'>a</a>\n</div>", "> - [a](/blog/x)", "| a |\n|---|\n| \\| [b](/blog/x) |", "a[^1]\n\n[^1]: [b](/blog/x)",
            "[![a](/images/y)](/blog/x)", "[a\nb](/blog/x)", "[ä 🎉](/blog/x)" })
    void an_address_is_found_where_it_is_one(String markdown) {
        assertThat(of(markdown)).containsExactly("/blog/x");
        assertThat(Destinations.replace(markdown, _ -> "§")).isEqualTo(markdown.replace("/blog/x", "§"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/blog/x", "`[a](/blog/x)`", "```\n[a](/blog/x)\n```", "    [a](/blog/x)", "\\[a](/blog/x)", "[a](https://x.example/blog/x)", "![a](/blog/x)", "<!-- <a href='/blog/x'> -->a", "[a](blog/x)" })
    void what_only_looks_like_one_is_none(String markdown) {
        assertThat(of(markdown)).isEmpty();
    }

    @Test
    void they_come_in_their_order() {
        assertThat(of("[a][r] [b](/b) <a href=/c>c</a>\n\n[r]: /a")).containsExactly("/b", "/c", "/a");
    }
}
