package org.sharewell.text;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/** Lowers all headings by one where a text uses the first level, which belongs to the page's title. */
final class Levels extends AbstractVisitor {
    private final List<Heading> headings = new ArrayList<>();

    static void lower(Node document) {
        var levels = new Levels();
        document.accept(levels);
        if (levels.headings.stream().anyMatch(h -> h.getLevel() == 1)) levels.headings.forEach(Levels::lower);
    }

    private static void lower(Heading heading) {
        heading.setLevel(Math.min(6, heading.getLevel() + 1));
    }

    @Override
    public void visit(Heading heading) {
        headings.add(heading);
    }
}
