package org.sharewell.text;

import java.util.List;
import java.util.Set;

import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;

/** Counts what a text shows, from Markdown and raw HTML alike, and holds it to the limits. */
final class Census extends HtmlStreamEventReceiverWrapper {
    // These stand within a list, a table or a paragraph; they add no level of their own.
    private static final Set<String> LEVEL = Set.of("p", "li", "dt", "dd", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
            "summary", "figcaption", "br", "hr", "img");

    private int links;
    private int images;
    private int cells;
    private int columns;
    private int widest;
    private int depth;
    private int deepest;

    Census(HtmlStreamEventReceiver next) {
        super(next);
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        switch (name) {
            case "a" -> links += AllowList.value(attributes, "href").startsWith("#") ? 0 : 1;
            case "img" -> images++;
            case "tr" -> columns = 0;
            case "th", "td" -> cell(attributes);
            default -> { }
        }
        if (!LEVEL.contains(name)) deepest = Math.max(deepest, ++depth);
        super.openTag(name, attributes);
    }

    private void cell(List<String> attributes) {
        var span = AllowList.value(attributes, "colspan");
        columns += span == null ? 1 : Integer.parseInt(span);
        widest = Math.max(widest, columns);
        cells++;
    }

    @Override
    public void closeTag(String name) {
        if (!LEVEL.contains(name)) depth--;
        super.closeTag(name);
    }

    @Override
    public void closeDocument() {
        Limit.NESTING.check(deepest);
        Limit.COLUMNS.check(widest);
        Limit.CELLS.check(cells);
        Limit.LINKS.check(links);
        Limit.IMAGES.check(images);
        super.closeDocument();
    }
}
