package org.sharewell.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What may stand in rendered HTML, written down a second time and independently of the policy. */
final class Allowed {
    private static final Set<String> ELEMENTS = Set.of("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "div", "section", "blockquote", "pre", "ul",
            "ol", "li", "dl", "dt", "dd", "details", "summary", "figure", "figcaption", "table", "caption", "thead", "tbody", "tfoot", "tr", "th",
            "td", "strong", "em", "b", "i", "u", "s", "del", "ins", "sub", "sup", "mark", "small", "q", "cite", "code", "kbd", "samp", "var",
            "abbr", "dfn", "span", "a", "img");

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("a href", "https?://[^\\s\\\\]+|mailto:[^\\s]+@[^\\s]+|/(?![/\\\\])[^\\s\\\\]*|#(?:h|fn|fnref)-[a-z0-9-]+"),
            Map.entry("a rel", "nofollow noopener noreferrer ugc"), Map.entry("a id", "fnref-[0-9a-f]{8}-[0-9-]+"),
            Map.entry("a class", "footnote-backref"), Map.entry("a title", "[^\\p{Cntrl}]*"), Map.entry("abbr title", ".*"), Map.entry("dfn title", ".*"),
            Map.entry("img src", "/images/[0-9a-fA-F-]{36}(?:/[A-Za-z0-9-]+)?"), Map.entry("img alt", "(?s).*"), Map.entry("img title", ".*"),
            Map.entry("img loading", "lazy"), Map.entry("img width", "\\d{1,4}"), Map.entry("img height", "\\d{1,4}"),
            Map.entry("th align", "left|center|right"), Map.entry("td align", "left|center|right"),
            Map.entry("th colspan", "\\d{1,2}"), Map.entry("td colspan", "\\d{1,2}"), Map.entry("th rowspan", "\\d{1,2}"), Map.entry("td rowspan", "\\d{1,2}"),
            Map.entry("th scope", "col|row"), Map.entry("ol start", "\\d+"), Map.entry("li id", "fn-[0-9a-f]{8}-\\d+"),
            Map.entry("code class", "language-[A-Za-z0-9+#_.-]+"), Map.entry("span class", "task-(?:open|done)"),
            Map.entry("section class", "footnotes"), Map.entry("sup class", "footnote-ref"));

    private Allowed() {}

    /** Everything in the HTML that should not be there, also after a browser wrote it out and read it again. */
    static List<String> violations(String html) {
        var found = new ArrayList<String>();
        var once = judged(html, found);
        judged(judged(once, found), found);
        return found;
    }

    private static String judged(String html, List<String> found) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.body().childNodes().forEach(child -> child.traverse((Node node, int _) -> judge(node, found)));
        return document.body().html();
    }

    private static void judge(Node node, List<String> found) {
        if (node instanceof Comment comment && !comment.getData().isBlank()) found.add("comment " + comment);
        if (!(node instanceof Element element)) return;
        if (!ELEMENTS.contains(element.normalName()) || !element.tag().namespace().equals("http://www.w3.org/1999/xhtml")) found.add("element " + element.normalName());
        element.attributes().forEach(attribute -> judge(element, attribute, found));
        if (element.is("a[href^=http]:not([rel])")) found.add("external link without rel");
    }

    private static void judge(Element element, Attribute attribute, List<String> found) {
        var name = attribute.getKey();
        var form = switch (name) {
            case "lang" -> "[A-Za-z0-9-]+";
            case "dir" -> "ltr|rtl|auto";
            case "id" -> element.is("h2,h3,h4,h5,h6") ? "h-[a-z0-9-]+" : ATTRIBUTES.get(element.normalName() + " id");
            default -> ATTRIBUTES.get(element.normalName() + " " + name);
        };
        if (form == null || !Pattern.matches(form, attribute.getValue())) found.add("attribute " + element.normalName() + " " + attribute);
        if (name.equals("href") && attribute.getValue().toLowerCase().contains("/logout")) found.add("link to sign out");
    }
}
