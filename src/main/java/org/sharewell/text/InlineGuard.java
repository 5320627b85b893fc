package org.sharewell.text;

import java.util.concurrent.CancellationException;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/** Stops the parser before what would cost too much: huge tables, thickets of marks, and work nobody waits for any more. */
final class InlineGuard implements InlineParser {
    private static final String MARKS = "*_~`<[]!";

    private final InlineParser inlines;
    private long cells;

    InlineGuard(InlineParserContext context) {
        this.inlines = new InlineParserImpl(context);
    }

    @Override
    public void parse(SourceLines lines, Node node) {
        // The parser fills short rows up: a small text could become millions of cells.
        if (node instanceof TableCell) Limit.CELLS.check(++cells);
        // Matching brackets and emphasis takes quadratic time in the worst case.
        Limit.MARKS.check(lines.getLines().stream().mapToLong(InlineGuard::marks).sum());
        if (Thread.interrupted()) throw new CancellationException();
        inlines.parse(lines, node);
    }

    private static long marks(SourceLine line) {
        return line.getContent().chars().filter(c -> MARKS.indexOf(c) >= 0).count();
    }
}
