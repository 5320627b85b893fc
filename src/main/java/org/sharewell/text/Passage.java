package org.sharewell.text;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One block of a text as it is read, such as a paragraph, a heading, a list or a picture, with its words in one line. */
public record Passage(int number, SafeHtml html, String words) {

    /** The passages of a text that was rendered before; together they are the text, to the letter. */
    public static List<Passage> in(SafeHtml text) {
        var html = text.html();
        var blocks = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true)).body().children();
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < blocks.size(); i++) {
            var from = i == 0 ? 0 : start(blocks.get(i));
            var to = i + 1 == blocks.size() ? html.length() : start(blocks.get(i + 1));
            passages.add(new Passage(i, new SafeHtml(html.substring(from, to)), words(blocks.get(i))));
        }
        return passages;
    }

    private static int start(Element block) {
        return block.sourceRange().startPos();
    }

    /** A picture speaks by its description, or else by its address. */
    private static String words(Element block) {
        var images = block.select("img").stream().map(image -> image.attr(image.attr("alt").isBlank() ? "src" : "alt"));
        return String.join(" ", (block.text() + " " + String.join(" ", images.toList())).strip().split("\\s+"));
    }
}
