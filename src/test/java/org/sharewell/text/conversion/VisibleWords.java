package org.sharewell.text.conversion;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a reader sees of HTML, letter by letter, found independently of the conversion. */
final class VisibleWords {
    private VisibleWords() {}

    static String of(String html) {
        var body = Jsoup.parse(html).body();
        body.select("script, style, xml, svg, iframe, [style*=display:none], [style*=mso-list:Ignore]").remove();
        body.select("img[alt=🎉]").forEach(image -> image.replaceWith(new TextNode("🎉")));
        var words = new StringBuilder();
        body.traverse((Node node, int _) -> words.append(node instanceof TextNode text ? text.getWholeText() : ""));
        return words.toString().replaceAll("[\\s\\p{Z}☐☑]", "");
    }
}
