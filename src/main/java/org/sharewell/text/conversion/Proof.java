package org.sharewell.text.conversion;

import java.util.List;

import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads a line of Markdown back: marks that do not count would be read as words. */
final class Proof extends AbstractVisitor {
    private static final Parser PARSER = Parser.builder().extensions(List.of(StrikethroughExtension.create())).build();

    // Matching marks takes quadratic time in the worst case; nobody writes paragraphs that long.
    private static final int LONGEST = 20_000;

    private final StringBuilder words = new StringBuilder();

    /** Whether a reader of the node, once written down, sees these words and no others. */
    static boolean holds(Node node, String words) {
        if (words.length() > LONGEST) return false;
        var proof = new Proof();
        PARSER.parse(MarkdownFromHtml.written(node)).accept(proof);
        return letters(proof.words).equals(letters(words));
    }

    private static String letters(CharSequence words) {
        return words.toString().replace(" ", "");
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }
}
