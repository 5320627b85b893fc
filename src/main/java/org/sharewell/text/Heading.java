package org.sharewell.text;

import java.util.List;

import org.jsoup.Jsoup;

/** A heading of level 2 or 3 that "In this article" can point to. */
public record Heading(int level, String id, String text) {

    /** The headings of a text that was rendered before. */
    public static List<Heading> in(SafeHtml html) {
        if (!html.html().contains("<h")) return List.of();
        return Jsoup.parseBodyFragment(html.html()).select("h2[id], h3[id]").stream()
                .map(h -> new Heading(h.normalName().charAt(1) - '0', h.id(), h.text())).toList();
    }
}
