package org.sharewell.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.sharewell.text.conversion.KnownAddresses;
import org.sharewell.text.conversion.MarkdownFromHtml;

/** Whatever HTML is pasted: what it becomes shows nothing outside the allow list, and of raw HTML it holds four harmless elements at most. */
class HostileClipboardTest {
    private static final Markdown MARKDOWN = new Markdown();
    private static final Set<String> HARMLESS = Set.of("<sup>", "</sup>", "<sub>", "</sub>", "<del>", "</del>", "<br>");

    @AfterAll
    static void close() {
        MARKDOWN.close();
    }

    @ParameterizedTest
    @EnumSource
    void nothing_executable_survives(Hostile kind) {
        assertThat(kind.payloads().flatMap(HostileClipboardTest::found)).isEmpty();
    }

    private static Stream<String> found(String payload) {
        var markdown = MarkdownFromHtml.of("<p>before " + payload + " after</p>", new KnownAddresses("https://sharewell.example")).markdown();
        return Stream.concat(Allowed.violations(MARKDOWN.render(markdown).html().html()).stream(), rawHtml(markdown).stream()).map(found -> found + " of " + payload);
    }

    private static List<String> rawHtml(String markdown) {
        var found = new ArrayList<String>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                if (!HARMLESS.contains(html.getLiteral())) found.add(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                found.add(html.getLiteral());
            }
        });
        return found;
    }
}
