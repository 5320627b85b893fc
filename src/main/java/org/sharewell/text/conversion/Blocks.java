package org.sharewell.text.conversion;

import java.util.function.Supplier;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jsoup.nodes.Element;

/** Walks over HTML and makes the blocks of a text of it: paragraphs, headings, lists, quotations, code and tables. */
final class Blocks extends Flow {
    // A text may nest 32 levels; a list in a list counts for two.
    private static final int DEEPEST = 12;

    private final Node parent;
    private final int depth;

    private Blocks(Node parent, int depth, Left left) {
        super(left);
        this.parent = parent;
        this.depth = depth;
    }

    static Document of(Element body, Left left) {
        var document = new Document();
        new Blocks(document, 0, left).fill(body, Look.PLAIN);
        return document;
    }

    private void fill(Element element, Look look) {
        children(element, look);
        boundary();
    }

    @Override
    void element(Element element, Look look) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
            case "ul", "ol", "menu", "dir" -> list(element, look.in(element));
            case "blockquote" -> nested(new BlockQuote(), element, look.in(element));
            case "pre" -> add(Preformatted.of(element));
            case "table" -> table(element, look);
            case "hr" -> add(new ThematicBreak());
            default -> super.element(element, look);
        }
    }

    /** One new line stays one; the second makes a paragraph. */
    @Override
    void lineBreak() {
        if (!line.lineBreak()) boundary();
    }

    @Override
    void boundary() {
        if (!line.blank()) paragraph(new Paragraph(), HardLineBreak::new);
        line = new Line();
    }

    private void paragraph(Node block, Supplier<Node> breaks) {
        Inlines.append(line, block, breaks);
        parent.appendChild(block);
    }

    private void heading(Element element) {
        boundary();
        line = Flow.line(element, left);
        line.without(Look.Mark.BOLD);
        var heading = new Heading();
        heading.setLevel(element.normalName().charAt(1) - '0');
        if (!line.blank()) paragraph(heading, () -> new Text(" "));
        line = new Line();
    }

    private void list(Element element, Look look) {
        boundary();
        if (depth >= DEEPEST) children(element, look);
        else add(new Lists(this, look).of(element));
    }

    /** The node, filled with the blocks that are in the element. */
    <N extends Node> N filled(N node, Element element, Look look) {
        new Blocks(node, depth + 1, left).fill(element, look);
        return node;
    }

    /** Adds the element itself as a block of the node. */
    void within(Node node, Element element, Look look) {
        new Blocks(node, depth + 1, left).element(element, look);
    }

    private void nested(Node node, Element element, Look look) {
        if (depth >= DEEPEST) block(element, look);
        else add(filled(node, element, look));
    }

    private void table(Element element, Look look) {
        boundary();
        var grid = Grid.of(element);
        if (grid.isLayout()) {
            block(element, look);
        } else {
            grid.captions().forEach(caption -> block(caption, look));
            add(new Tables(left).of(grid));
        }
    }

    private void add(Node block) {
        boundary();
        if (block.getFirstChild() != null || !(block instanceof BlockQuote)) Neighbours.add(parent, block);
    }
}
