package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Proves R-XS-1 and R-XS-3: whatever is written, nothing outside the allow list is shown. */
class HostileTextTest {
    private static final Markdown MARKDOWN = new Markdown();

    @AfterAll
    static void close() {
        MARKDOWN.close();
    }

    @Test
    void the_corpus_holds_at_least_1500_different_payloads() {
        assertThat(Stream.of(Hostile.values()).flatMap(Hostile::payloads).distinct().count()).isGreaterThanOrEqualTo(1_500);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_outside_the_allow_list_is_shown(Hostile kind) {
        assertThat(kind.payloads().flatMap(HostileTextTest::violations)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<svg></svg>", "<p onclick=x>y</p>", "<a href=javascript:x>y</a>", "<a href=//x>y</a>", "<a href=/logout>y</a>", "<a href=https://x.example>y</a>",
            "<img src=https://x.example/y>", "<p hx-get=/x>y</p>", "<p style=x>y</p>", "<p id=h-x>y</p>", "<h2 id=x>y</h2>", "<p class=x>y</p>", "<!--x-->", "<p><form>x</form></p>" })
    void the_judge_itself_finds_what_is_not_allowed(String html) {
        assertThat(Allowed.violations(html)).isNotEmpty();
    }

    private static Stream<String> violations(String payload) {
        var found = new ArrayList<String>();
        for (var source : List.of(payload, "before " + payload + " after", "> " + payload + "\n\n- " + payload)) {
            Allowed.violations(MARKDOWN.render(source).html().html()).forEach(v -> found.add(v + " from " + source));
        }
        return found.stream();
    }
}
