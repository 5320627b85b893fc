package org.sharewell.imports.wordpress;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.sharewell.imports.markup.Embeds;

/** What would act or play in a page: scripts and forms go, players and frames become links. */
final class Embedded {
    private static final String PLAYED = "iframe, frame, embed, object, video, audio";
    private static final String ACTIVE = "script, style, noscript, form, input, select, textarea, button, svg, canvas, math, applet, meta, link, base, template, title, map";

    /** Marks what has its remark. */
    static final String TOLD = "data-told";

    private final Map<String, Element> gone = new TreeMap<>();
    private final Document document;
    private final Lines lines;

    private Embedded(Document document, Lines lines) {
        this.document = document;
        this.lines = lines;
    }

    static void resolve(Document document, Lines lines) {
        var embedded = new Embedded(document, lines);
        document.select(PLAYED).forEach(embedded::play);
        document.select(ACTIVE).forEach(embedded::drop);
        embedded.gone.forEach((tag, first) -> lines.warn(first, m -> m.htmlDropped(tag)));
        embedded.gone.values().forEach(Element::remove);
    }

    private void play(Element element) {
        if (element.parents().stream().anyMatch(p -> p.is(PLAYED))) return;
        var source = source(element);
        if (source.isEmpty()) {
            drop(element);
            return;
        }
        lines.warn(element, m -> m.embedBecameLink(source));
        element.replaceWith(link(source));
    }

    /** A link that nothing more is said of. */
    static Element link(String source) {
        var page = Embeds.page(source);
        return new Element("a").attr("href", page).attr(TOLD, true).text(page);
    }

    private static String source(Element element) {
        var own = Stream.of("src", "data").map(element::attr);
        var inside = element.select("source[src], embed[src], a[href]").stream().map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href"));
        return Stream.concat(own, inside).map(String::strip).filter(s -> s.matches("(?i)(?:https?:)?//.+|/[^/].*")).findFirst().orElse("");
    }

    /** The first of a kind is kept a little longer, to say where it stood. */
    private void drop(Element element) {
        if (element.parent() == null || gone.putIfAbsent(element.normalName(), element) == null) return;
        element.remove();
    }
}
