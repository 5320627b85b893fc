package org.sharewell.imports.markup;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where code stands in a Markdown text: nothing may be resolved in there. */
final class CodeRanges {
    private static final Pattern HTML_CODE = Pattern.compile("<(pre|code)\\b[^>]{0,500}+>.{0,50000}?</\\1\\s*+>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final BitSet code = new BitSet();

    private CodeRanges() {
    }

    static CodeRanges of(String markdown) {
        var ranges = new CodeRanges();
        MarkdownSource.parse(markdown).accept(ranges.new Walk());
        var html = HTML_CODE.matcher(markdown);
        while (html.find()) {
            ranges.code.set(html.start(), html.end());
        }
        return ranges;
    }

    boolean contains(int offset) {
        return code.get(offset);
    }

    private void mark(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            code.set(MarkdownSource.start(node), MarkdownSource.end(node));
        }
    }

    /** Marks what CommonMark says is code. */
    private final class Walk extends AbstractVisitor {
        @Override
        public void visit(Code node) {
            mark(node);
        }

        @Override
        public void visit(FencedCodeBlock node) {
            mark(node);
        }

        @Override
        public void visit(IndentedCodeBlock node) {
            mark(node);
        }
    }
}
