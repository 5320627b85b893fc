package org.sharewell.text.conversion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Microsoft Word and Outlook copy a list as paragraphs that begin with a bullet and name their level in a style; this makes lists of them. */
final class WordLists {
    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*(l\\d+)\\s+level(\\d)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,4}|[a-zA-Z]|[ivxlcdm]{1,6})[.)]");

    private final Deque<Open> open = new ArrayDeque<>();

    /** A list that further paragraphs may belong to. */
    private record Open(int level, String list, Element element) {}

    static void restore(Document document) {
        var lists = new WordLists();
        document.select("p[style*=mso-list], div[style*=mso-list]").forEach(lists::take);
        document.select("p.MsoTitle").tagName("h1");
    }

    private void take(Element paragraph) {
        Patience.check();
        var found = LEVEL.matcher(paragraph.attr("style"));
        if (!found.find()) return;
        var number = NUMBER.matcher(marker(paragraph)).lookingAt();
        var list = listFor(paragraph, Integer.parseInt(found.group(2)), found.group(1) + number, number ? "ol" : "ul");
        list.appendChild(paragraph.tagName("li").clearAttributes());
    }

    /** The bullet or number that the paragraph begins with, taken out of it. */
    private static String marker(Element paragraph) {
        var marker = paragraph.select("[style*=mso-list:Ignore], [style*=mso-list: Ignore]");
        var words = marker.isEmpty() ? "" : marker.first().text().strip();
        marker.remove();
        return words;
    }

    private Element listFor(Element paragraph, int level, String list, String tag) {
        if (!follows(paragraph)) open.clear();
        while (!open.isEmpty() && open.peek().level() > level) open.pop();
        if (!open.isEmpty() && open.peek().level() == level && !open.peek().list().equals(list)) open.pop();
        if (open.isEmpty() || open.peek().level() < level) open.push(new Open(level, list, begin(paragraph, tag)));
        return open.peek().element();
    }

    private boolean follows(Element paragraph) {
        var before = paragraph.previousElementSibling();
        return before != null && !open.isEmpty() && open.peekLast().element() == before;
    }

    private Element begin(Element paragraph, String tag) {
        var list = new Element(tag);
        if (open.isEmpty()) paragraph.before(list);
        else open.peek().element().lastElementChild().appendChild(list);
        return list;
    }
}
