package org.sharewell.text.conversion;

import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Lists beside lists: Markdown would take two for one. */
final class Neighbours {
    private Neighbours() {}

    /** Adds the block, or its items to the list before it when it goes on with that. */
    static void add(Node parent, Node block) {
        var before = parent.getLastChild();
        if (block instanceof ListBlock && block.getFirstChild() == null) return;
        if (before instanceof BulletList list && block instanceof BulletList more) join(list, more);
        else if (before instanceof OrderedList list && block instanceof OrderedList more) beside(list, more);
        else parent.appendChild(block);
    }

    private static void beside(OrderedList list, OrderedList more) {
        if (more.getMarkerStartNumber() > 1) join(list, more);
        else {
            more.setMarkerDelimiter(")".equals(list.getMarkerDelimiter()) ? "." : ")");
            list.insertAfter(more);
        }
    }

    private static void join(ListBlock list, ListBlock more) {
        list.setTight(list.isTight() && more.isTight());
        while (more.getFirstChild() != null) list.appendChild(more.getFirstChild());
    }
}
