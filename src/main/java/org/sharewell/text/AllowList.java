package org.sharewell.text;

import java.util.List;
import java.util.regex.Pattern;

import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** The elements, attributes and addresses a text may show; everything else is left out. */
final class AllowList {
    private static final String REL = "nofollow noopener noreferrer ugc";
    private static final Pattern SIZE = Pattern.compile("[1-9][0-9]{0,3}");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "div", "section", "blockquote", "pre")
            .allowElements("ul", "ol", "li", "dl", "dt", "dd", "details", "summary", "figure", "figcaption")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowElements("strong", "em", "b", "i", "u", "s", "del", "ins", "sub", "sup", "mark", "small", "q", "cite")
            .allowElements("code", "kbd", "samp", "var", "abbr", "dfn", "span")
            .allowElements((_, _) -> "h2", "h1")
            .allowElements(AllowList::link, "a")
            .allowElements(AllowList::image, "img")
            .allowUrlProtocols("http", "https", "mailto")
            .allowAttributes("href").matching((_, _, href) -> Address.of(href).map(Address::href).orElse(null)).onElements("a")
            .allowAttributes("src").matching((_, _, src) -> Address.of(src).filter(a -> a.image().isPresent()).map(Address::href).orElse(null)).onElements("img")
            .allowAttributes("alt", "title").matching(visible()).onElements("img")
            .allowAttributes("title").matching(visible()).onElements("a", "abbr", "dfn")
            .allowAttributes("width", "height").matching(SIZE).onElements("img")
            .allowAttributes("align").matching(false, "left", "center", "right").onElements("th", "td")
            .allowAttributes("colspan", "rowspan").matching(Pattern.compile("[1-9]|[1-4][0-9]|50")).onElements("th", "td")
            .allowAttributes("scope").matching(false, "col", "row").onElements("th")
            .allowAttributes("start").matching(Pattern.compile("[0-9]{1,9}")).onElements("ol")
            .allowAttributes("lang").matching(Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}")).globally()
            .allowAttributes("dir").matching(false, "ltr", "rtl", "auto").globally()
            .allowAttributes("id").matching(Pattern.compile(Anchors.FORM)).onElements("h2", "h3", "h4", "h5", "h6")
            .allowAttributes("id").matching(Pattern.compile(Footnotes.FORM)).onElements("li")
            .allowAttributes("id").matching(Pattern.compile(Footnotes.REFERENCE_FORM)).onElements("a")
            .allowAttributes("class").matching(Pattern.compile("language-[A-Za-z0-9+#_.-]{1,40}")).onElements("code")
            .allowAttributes("class").matching(false, "task-open", "task-done").onElements("span")
            .allowAttributes("class").matching(false, "footnotes").onElements("section")
            .allowAttributes("class").matching(false, "footnote-ref").onElements("sup")
            .allowAttributes("class").matching(false, "footnote-backref").onElements("a")
            .toFactory();

    private AllowList() {}

    /** Sends what is allowed of the HTML to the receiver. */
    static void apply(String html, HtmlStreamEventReceiver receiver) {
        HtmlSanitizer.sanitize(html, POLICY.apply(receiver), ForeignImages::new);
    }

    private static AttributePolicy visible() {
        return (_, _, text) -> Visible.of(text);
    }

    private static String link(String name, List<String> attributes) {
        var href = value(attributes, "href");
        if (href == null) return null;
        if (Address.of(href).filter(a -> a.is(Address.Kind.EXTERNAL)).isPresent()) attributes.addAll(List.of("rel", REL));
        return name;
    }

    private static String image(String name, List<String> attributes) {
        if (value(attributes, "src") == null) return null;
        if (value(attributes, "alt") == null) attributes.addAll(List.of("alt", ""));
        attributes.addAll(List.of("loading", "lazy"));
        return name;
    }

    /** The attribute's value in the sanitiser's flat list of names and values. */
    static String value(List<String> attributes, String name) {
        for (var pairs = attributes.iterator(); pairs.hasNext();) {
            var found = pairs.next().equals(name);
            var value = pairs.next();
            if (found) return value;
        }
        return null;
    }
}
