package org.sharewell.imports;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/** Bits of HTML, read and written. */
public final class Html {
    private Html() {
    }

    /** The first element of a piece of HTML, or one without attributes. */
    public static Element element(String html) {
        var first = Jsoup.parseBodyFragment(html).body().firstElementChild();
        return first == null ? new Element("span") : first;
    }

    /** The words of a piece of HTML, on one line. */
    public static String words(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    public static String escape(String text) {
        return Entities.escape(text).replace("\"", "&quot;");
    }

    public static String link(String url, String words) {
        return "<a href=\"" + escape(url) + "\">" + escape(words) + "</a>";
    }

    public static String image(String source, String alt) {
        return "<img src=\"" + escape(source) + "\" alt=\"" + escape(alt) + "\">";
    }
}
