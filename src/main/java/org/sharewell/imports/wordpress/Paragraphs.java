package org.sharewell.imports.wordpress;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes paragraphs of empty lines and line breaks of line ends, as WordPress does when a text is read that was not written in blocks. */
final class Paragraphs {
    private static final Set<String> HOLDS_BLOCKS = Set.of("body", "div", "blockquote", "section", "article", "aside", "main", "header", "footer", "center", "details");
    private static final Set<String> VERBATIM = Set.of("pre", "textarea", "script", "style");

    private final Element parent;
    private Element paragraph;

    private Paragraphs(Element parent) {
        this.parent = parent;
    }

    /** In all of it. */
    static void lay(Element body) {
        new Paragraphs(body).children(true);
    }

    /** Only between blocks, where an older text may stand. */
    static void layLoose(Element body) {
        new Paragraphs(body).children(false);
    }

    private void children(boolean deep) {
        for (var node : List.copyOf(parent.childNodes())) {
            if (node instanceof Element element && element.isBlock()) block(element, deep);
            else if (node instanceof TextNode text) text(text);
            else inline(node);
        }
        close();
    }

    private void block(Element element, boolean deep) {
        close();
        if (deep && HOLDS_BLOCKS.contains(element.normalName())) new Paragraphs(element).children(true);
        else if (deep && element.normalName().equals("p")) breaks(element);
    }

    private void inline(Node node) {
        open(node);
        paragraph.appendChild(node);
        if (node instanceof Element element && !VERBATIM.contains(element.normalName())) breaks(element);
    }

    private void text(TextNode text) {
        var parts = text.getWholeText().split("\\n[ \\t\\r]*\\n\\s*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) close();
            if (!parts[i].isBlank() || paragraph != null) words(text, parts[i]);
        }
        text.remove();
    }

    private void words(TextNode place, String words) {
        open(place);
        var text = new TextNode(words);
        paragraph.appendChild(text);
        breaks(text);
    }

    private void open(Node before) {
        if (paragraph != null) return;
        paragraph = new Element("p");
        before.before(paragraph);
    }

    /** A break at the end of a paragraph breaks nothing. */
    private void close() {
        if (paragraph == null) return;
        while (paragraph.lastChild() instanceof Node last && isNothing(last)) last.remove();
        if (paragraph.childNodeSize() == 0) paragraph.remove();
        paragraph = null;
    }

    private static boolean isNothing(Node node) {
        return node instanceof TextNode text ? text.isBlank() : isBreak(node);
    }

    private static boolean isBreak(Node node) {
        return node instanceof Element element && element.normalName().equals("br");
    }

    private static void breaks(Element element) {
        for (var node : List.copyOf(element.childNodes())) {
            if (node instanceof TextNode text) breaks(text);
            else if (node instanceof Element inner && !inner.isBlock() && !VERBATIM.contains(inner.normalName())) breaks(inner);
        }
    }

    /** One that stands there already is enough. */
    private static void breaks(TextNode text) {
        var lines = text.getWholeText().split("[ \\t\\r]*\\n", -1);
        boolean first = lines[0].isBlank() && (text.previousSibling() == null || isBreak(text.previousSibling()));
        boolean last = lines[lines.length - 1].isBlank() && (text.nextSibling() == null || isBreak(text.nextSibling()));
        for (int i = 0; i < lines.length; i++) {
            boolean nothing = i == 1 && first || i == lines.length - 1 && last;
            if (i > 0) text.before(nothing ? new TextNode(" ") : new Element("br"));
            text.before(new TextNode(i == 0 ? lines[i] : lines[i].stripLeading()));
        }
        text.remove();
    }
}
