package org.sharewell.text.conversion;

import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jsoup.nodes.Element;

/** Makes lists of lists; one that stands beside an item instead of in it belongs to that item. */
final class Lists {
    private final Blocks blocks;
    private final Look look;

    Lists(Blocks blocks, Look look) {
        this.blocks = blocks;
        this.look = look;
    }

    ListBlock of(Element element) {
        var list = element.normalName().equals("ol") ? ordered(element) : new BulletList();
        for (var child : element.children()) {
            if (child.is("ul, ol") && list.getLastChild() != null) blocks.within(list.getLastChild(), child, look);
            else item(list, child);
        }
        list.setTight(tight(list));
        return list;
    }

    private static OrderedList ordered(Element element) {
        var list = new OrderedList();
        list.setMarkerStartNumber(element.attr("start").matches("\\d{1,8}") ? Integer.valueOf(element.attr("start")) : 1);
        return list;
    }

    private void item(ListBlock list, Element element) {
        var item = blocks.filled(new ListItem(), element, look.in(element));
        if (item.getFirstChild() == null) return;
        task(element, item);
        list.appendChild(item);
    }

    private static void task(Element element, ListItem item) {
        var box = element.hasAttr("aria-checked") ? element : element.selectFirst("> input[type=checkbox], > p > input[type=checkbox], > label > input[type=checkbox]");
        if (box == null || !(item.getFirstChild() instanceof Paragraph words)) return;
        words.prependChild(Inlines.html(box.hasAttr("checked") || box.attr("aria-checked").equals("true") ? "[x] " : "[ ] "));
    }

    /** Items of one paragraph each, or of one and a list, need no empty lines between them. */
    private static boolean tight(ListBlock list) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            for (var block = item.getFirstChild().getNext(); block != null; block = block.getNext()) {
                if (!(block instanceof ListBlock inner && inner.isTight())) return false;
            }
        }
        return true;
    }
}
