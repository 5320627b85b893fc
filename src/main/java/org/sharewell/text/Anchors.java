package org.sharewell.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.AttributeProvider;

/** Gives each heading an address within its text: {@code h-} and its words. */
final class Anchors implements AttributeProvider {
    static final String FORM = "h-[a-z0-9-]{1,100}";

    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> times = new HashMap<>();

    @Override
    public void setAttributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading) attributes.put("id", unique("h-" + Slug.of(words(node))));
    }

    private String unique(String id) {
        var next = id;
        while (!taken.add(next)) next = id + "-" + times.merge(id, 2, (before, _) -> before + 1);
        return next;
    }

    private static String words(Node heading) {
        var words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString();
    }
}
