package org.sharewell.text;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Node;

/** Numbers footnotes anew with a mark of their text, so that several texts on a page do not share addresses. */
final class Footnotes extends AbstractVisitor {
    static final String FORM = "fn-[0-9a-f]{8}-\\d{1,6}";
    static final String REFERENCE_FORM = "fnref-[0-9a-f]{8}-\\d{1,6}(?:-\\d{1,6})?";

    private final DefinitionMap<FootnoteDefinition> byLabel = new DefinitionMap<>(FootnoteDefinition.class);
    private final List<FootnoteDefinition> definitions = new ArrayList<>();
    private final List<FootnoteReference> references = new ArrayList<>();

    static void number(Node document, String source) {
        var footnotes = new Footnotes();
        document.accept(footnotes);
        footnotes.rename(HexFormat.of().toHexDigits(source.hashCode()) + "-");
    }

    private void rename(String mark) {
        var numbers = new IdentityHashMap<FootnoteDefinition, String>();
        definitions.forEach(d -> numbers.put(d, mark + (numbers.size() + 1)));
        references.forEach(r -> replace(r, new FootnoteReference(numbers.get(byLabel.get(r.getLabel())))));
        definitions.forEach(d -> replace(d, new FootnoteDefinition(numbers.get(d))));
    }

    private static void replace(Node before, Node after) {
        while (before.getFirstChild() != null) after.appendChild(before.getFirstChild());
        before.insertAfter(after);
        before.unlink();
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            byLabel.putIfAbsent(definition.getLabel(), definition);
            definitions.add(definition);
        }
        visitChildren(block);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) references.add(reference);
        visitChildren(node);
    }
}
