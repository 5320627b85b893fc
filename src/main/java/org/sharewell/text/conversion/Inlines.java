package org.sharewell.text.conversion;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import org.sharewell.text.conversion.Look.Mark;

/** Nests the runs of a line into links and emphasis, so that Markdown's rules take each mark for what it is. */
final class Inlines {
    private final Supplier<Node> breaks;

    private Inlines(Supplier<Node> breaks) {
        this.breaks = breaks;
    }

    /** Appends the line to the node, with as many of its marks as can stand; a line's end inside becomes what is given for it. */
    static void append(Line line, Node parent, Supplier<Node> breaks) {
        var inlines = new Inlines(breaks);
        var runs = line.runs();
        var nodes = inlines.paragraph(runs);
        for (var marks = List.of(Mark.ITALIC, Mark.BOLD, Mark.STRUCK).iterator(); marks.hasNext() && !Proof.holds(nodes, Runs.words(runs));) {
            runs = without(marks.next(), runs);
            nodes = inlines.paragraph(runs);
        }
        while (nodes.getFirstChild() != null) parent.appendChild(nodes.getFirstChild());
    }

    private Node paragraph(List<Run> runs) {
        var paragraph = new Paragraph();
        links(runs, paragraph);
        return paragraph;
    }

    // Links are outermost, and what stands in them is marked anew: a mark round a link would stand beside a bracket, where it may not count.
    private void links(List<Run> runs, Node parent) {
        for (int from = 0, to; from < runs.size(); from = to) {
            var link = runs.get(from).look().link();
            to = end(runs, from, run -> run.look().link().equals(link));
            var within = runs.subList(from, to);
            link.ifPresentOrElse(address -> parent.appendChild(link(address, within)), () -> levels(within, parent));
        }
    }

    private Node link(String address, List<Run> runs) {
        var words = Runs.words(runs);
        if (runs.stream().allMatch(run -> run.is(Run.Kind.WORDS)) && bare(address, words)) return html("<" + words + ">");
        var link = new Link(address, null);
        levels(runs, link);
        return link;
    }

    private static boolean bare(String address, String words) {
        return words.equals(address) && address.startsWith("http") || address.equals("mailto:" + words);
    }

    /** Raised and lowered characters, and struck ones that stand within a word: HTML's own elements, which Markdown lets through. */
    private void levels(List<Run> runs, Node parent) {
        for (int from = 0, to; from < runs.size(); from = to) {
            var level = level(runs.get(from));
            to = end(runs, from, run -> level(run).equals(level));
            var free = (from == 0 || runs.get(from - 1).blank()) && (to == runs.size() || runs.get(to).blank());
            var within = Runs.loosened(runs.subList(from, to));
            if (level.isEmpty()) marks(within, parent);
            else if (level.equals("del") && free) marks(within, child(parent, new Strikethrough("~~")));
            else surround(level, within, parent);
        }
    }

    private void surround(String element, List<Run> runs, Node parent) {
        parent.appendChild(html("<" + element + ">"));
        marks(runs, parent);
        parent.appendChild(html("</" + element + ">"));
    }

    private static String level(Run run) {
        return run.look().has(Mark.RAISED) ? "sup" : run.look().has(Mark.LOWERED) ? "sub" : run.look().has(Mark.STRUCK) ? "del" : "";
    }

    /** The mark that reaches furthest goes outside. */
    private void marks(List<Run> runs, Node parent) {
        for (int from = 0, to; from < runs.size(); from = to) {
            var bold = reach(runs, from, Mark.BOLD);
            var italic = reach(runs, from, Mark.ITALIC);
            to = Math.max(bold, Math.max(italic, from + 1));
            if (to == from + 1 && bold == from && italic == from) one(runs.get(from), parent);
            else if (bold >= italic) marks(without(Mark.BOLD, runs.subList(from, to)), child(parent, new StrongEmphasis("**")));
            else marks(without(Mark.ITALIC, runs.subList(from, to)), child(parent, new Emphasis("*")));
        }
    }

    private static int reach(List<Run> runs, int from, Mark mark) {
        return end(runs, from, run -> run.look().has(mark));
    }

    private static int end(List<Run> runs, int from, Predicate<Run> same) {
        int to = from;
        while (to < runs.size() && same.test(runs.get(to))) to++;
        return to;
    }

    private static List<Run> without(Mark mark, List<Run> runs) {
        return runs.stream().map(run -> run.without(mark)).toList();
    }

    private void one(Run run, Node parent) {
        switch (run.kind()) {
            case WORDS -> parent.appendChild(new Text(run.text()));
            case CODE -> parent.appendChild(new Code(run.text()));
            case BREAK -> parent.appendChild(breaks.get());
            case PICTURE -> child(parent, new Image(run.address(), null)).appendChild(new Text(run.text()));
        }
    }

    static HtmlInline html(String literal) {
        var html = new HtmlInline();
        html.setLiteral(literal);
        return html;
    }

    private static Node child(Node parent, Node child) {
        parent.appendChild(child);
        return child;
    }
}
