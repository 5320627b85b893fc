package org.sharewell.text.conversion;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks over HTML and collects a line; where a block begins or ends, the line does. */
class Flow {
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
            "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu",
            "nav", "ol", "option", "p", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");
    // Some pages draw their emoji as pictures.
    private static final Pattern EMOJI = Pattern.compile("[\\p{IsEmoji}\\p{Cf}\\p{Mn}&&[^\\p{ASCII}]]{1,12}");

    protected final Left left;
    protected Line line = new Line();

    Flow(Left left) {
        this.left = left;
    }

    /** What is in the element, on one line. */
    static Line line(Element element, Left left) {
        var flow = new Flow(left);
        flow.children(element, Look.PLAIN);
        return flow.line;
    }

    final void children(Element element, Look look) {
        Patience.check();
        element.childNodes().forEach(node -> node(node, look));
    }

    private void node(Node node, Look look) {
        if (node instanceof TextNode text) line.words(text.getWholeText(), look);
        else if (node instanceof Element element) element(element, look);
    }

    void element(Element element, Look look) {
        var name = element.normalName();
        if (name.equals("br")) lineBreak();
        else if (name.equals("img")) picture(element, look);
        else if (CODE.contains(name)) line.code(element.text(), look.in(element));
        else if (name.equals("a")) children(element, look.in(element).to(element.hasText() ? left.link(element.attr("href")) : Optional.empty()));
        else if (BLOCKS.contains(name)) block(element, look.in(element));
        else children(element, look.in(element));
    }

    final void block(Element element, Look look) {
        boundary();
        children(element, look);
        boundary();
    }

    void lineBreak() {
        line.lineBreak();
    }

    void boundary() {
        line.lineBreak();
    }

    private void picture(Element image, Look look) {
        var alt = image.attr("alt").strip();
        if (EMOJI.matcher(alt).matches()) line.words(alt, look);
        else if (!tiny(image)) left.picture(image.attr("src")).ifPresent(address -> line.picture(alt, address, look));
    }

    /** Letters count their readers with pictures that nobody sees. */
    private static boolean tiny(Element image) {
        return image.attr("width").matches("[0-2]") || image.attr("height").matches("[0-2]");
    }
}
