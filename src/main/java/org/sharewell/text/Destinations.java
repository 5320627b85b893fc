package org.sharewell.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Where a text's links to our own pages stand, letter by letter; the same words in code or in prose are no links. */
public final class Destinations {
    // Without tables: a cell's text is not what stands in the source when a bar in it is escaped, and its links are links without them too.
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .extensions(List.of(FootnotesExtension.create())).build();
    private static final Pattern BEFORE = Pattern.compile("\\]\\(\\s*+<?");
    private static final Pattern LABEL = Pattern.compile("\\s*+\\[(?:[^\\[\\]\\\\]|\\\\.)++\\]:\\s*+<?", Pattern.DOTALL);
    private static final Pattern HREF = Pattern.compile("<!--.*?-->|<a\\b(?:[^>\"']|\"[^\"]*+\"|'[^']*+'){0,500}?\\bhref\\s*+=\\s*+[\"']?(/[^\\s\"'<>]*+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final List<Destination> found = new ArrayList<>();
    private final String text;

    private Destinations(String text) {
        this.text = text;
        PARSER.parse(text).accept(new Walk());
        found.sort(Comparator.comparingInt(Destination::start));
    }

    /** An address that begins with a slash, and where it begins. */
    public record Destination(int start, String address) {
        public int end() {
            return start + address.length();
        }
    }

    /** All of them, in their order. */
    public static List<Destination> in(String markdown) {
        return markdown.contains("/") ? new Destinations(markdown).found : List.of();
    }

    /** The text with other addresses in place of these. */
    public static String replace(String markdown, UnaryOperator<String> instead) {
        var replaced = new StringBuilder();
        int at = 0;
        for (var destination : in(markdown)) {
            replaced.append(markdown, at, destination.start()).append(instead.apply(destination.address()));
            at = destination.end();
        }
        return replaced.append(markdown, at, markdown.length()).toString();
    }

    private void note(Pattern before, int from, String address) {
        var lead = before.matcher(text).region(from, text.length());
        if (address.startsWith("/") && lead.lookingAt() && text.startsWith(address, lead.end())) found.add(new Destination(lead.end(), address));
    }

    private static int start(Node node) {
        return node.getSourceSpans().getFirst().getInputIndex();
    }

    private static int end(Node node) {
        var last = node.getSourceSpans().getLast();
        return last.getInputIndex() + last.getLength();
    }

    /** Goes through the text as CommonMark reads it. */
    private final class Walk extends AbstractVisitor {
        @Override
        public void visit(Link link) {
            visitChildren(link);
            var words = link.getLastChild();
            if (words != null && !words.getSourceSpans().isEmpty()) note(BEFORE, end(words), link.getDestination());
            else if (!link.getSourceSpans().isEmpty()) note(BEFORE, start(link) + 1, link.getDestination());
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            if (!definition.getSourceSpans().isEmpty()) note(LABEL, start(definition), definition.getDestination());
        }

        @Override
        public void visit(HtmlBlock html) {
            tags(html);
        }

        @Override
        public void visit(HtmlInline html) {
            tags(html);
        }

        private void tags(Node html) {
            if (html.getSourceSpans().isEmpty()) return;
            var href = HREF.matcher(text).region(start(html), end(html));
            while (href.find()) if (href.group(1) != null) found.add(new Destination(href.start(1), href.group(1)));
        }
    }
}
