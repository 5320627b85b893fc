package org.sharewell.text.conversion;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Everything in HTML that nobody reads: styles, scripts, comments, what is hidden, and the controls of forms. */
final class Debris {
    private static final String UNREAD = "head, style, script, template, noscript, title, meta, link, base, xml, datalist, button, select, textarea,"
            + " input:not([type=checkbox]), [hidden]";
    private static final String EMBEDDED = "iframe, frame, video, audio, object, embed, applet, canvas, svg, math";

    private Debris() {}

    static void remove(Document document, Left left) {
        document.select(UNREAD).remove();
        document.select("[style]").stream().filter(element -> Style.of(element).hides()).forEach(Node::remove);
        document.nodeStream(Comment.class).toList().forEach(Node::remove);
        document.select(EMBEDDED).stream().filter(Debris::outermost).toList().forEach(element -> {
            element.remove();
            left.embedded();
        });
    }

    private static boolean outermost(Element element) {
        return element.parent() == null || element.parent().closest(EMBEDDED) == null;
    }
}
