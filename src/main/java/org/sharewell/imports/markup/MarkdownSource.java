package org.sharewell.imports.markup;

import java.util.List;

import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Markdown read for where things stand, not for what they look like. */
final class MarkdownSource {
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .extensions(List.of(AutolinkExtension.create())).build();

    private MarkdownSource() {
    }

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    static int start(Node node) {
        return node.getSourceSpans().getFirst().getInputIndex();
    }

    static int end(Node node) {
        var last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }
}
