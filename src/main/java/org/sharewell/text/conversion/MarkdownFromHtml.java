package org.sharewell.text.conversion;

import java.util.List;

import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Makes Markdown of HTML that others wrote, with as much of its form as a text here can have. */
public final class MarkdownFromHtml {
    // What is nested deeper is taken as if it were not: no text needs it, and the walk over it is recursive.
    private static final int DEEPEST = 200;
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder().nodeRendererFactory(new Escapes.Factory())
            .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create())).build();

    private MarkdownFromHtml() {}

    /** The HTML, a page or a part of one, as Markdown; takes no longer than its length asks for, whatever is in it. */
    public static Converted of(String html, Addresses addresses) {
        var document = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        var left = new Left(addresses);
        Debris.remove(document, left);
        WordLists.restore(document);
        return left.with(written(Blocks.of(document.body(), left)).strip());
    }

    static String written(Node node) {
        return RENDERER.render(node);
    }
}
