package org.sharewell.imports.wordpress;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What the block editor writes between comments is HTML already; here that is put right which only its styles explain. */
final class Blocks {
    private static final Pattern BLOCK = Pattern.compile("(?s)^\\s*wp:([a-z][a-z0-9/-]*)(?:\\s.*?)?(/?)\\s*$");
    private static final Pattern BACKGROUND = Pattern.compile("background(?:-image)?\\s*:[^;]*url\\(\\s*[\"']?([^\"')]+)");
    private static final Pattern URL = Pattern.compile("https?://[^\\s\"'<>]+");
    /** Without words these are nothing that is read. */
    private static final Set<String> SILENT = Set.of("spacer", "separator", "more", "nextpage", "core/spacer", "core/separator");

    private final Document document;
    private final Lines lines;

    private Blocks(Document document, Lines lines) {
        this.document = document;
        this.lines = lines;
    }

    static boolean isWrittenIn(String text) {
        return text.contains("<!-- wp:");
    }

    static void resolve(Document document, Lines lines) {
        new Blocks(document, lines).resolve();
    }

    private void resolve() {
        document.nodeStream(Comment.class).toList().forEach(this::comment);
        document.select("[style*=background]").forEach(this::background);
        document.select("ul.wp-block-gallery, .wp-block-gallery ul, .blocks-gallery-grid, .blocks-gallery-item, ul.wp-block-gallery > li").forEach(part -> part.tagName("div"));
        document.select(".wp-block-embed__wrapper").forEach(this::embedded);
        document.select(".wp-block-file__button, .wp-block-file object").remove();
        document.select("pre.wp-block-verse").forEach(Blocks::verse);
        document.select("blockquote > cite, blockquote > footer").forEach(Blocks::cited);
        document.select("figcaption, .wp-caption-text").forEach(Blocks::caption);
    }

    /** A block of which nothing is kept but its name shows what it finds when it is read. */
    private void comment(Comment comment) {
        var block = BLOCK.matcher(comment.getData());
        if (block.matches() && !block.group(2).isEmpty() && !SILENT.contains(block.group(1))) {
            lines.warn(comment, m -> m.blockDropped(block.group(1)));
        }
        if (block.matches() && !block.group(2).isEmpty() && block.group(1).endsWith("separator")) comment.before(new Element("hr"));
        comment.remove();
    }

    private void background(Element element) {
        var found = BACKGROUND.matcher(element.attr("style"));
        if (found.find() && !found.group(1).startsWith("data:")) element.prependChild(new Element("img").attr("src", found.group(1)).attr("alt", ""));
    }

    private void embedded(Element wrapper) {
        var address = URL.matcher(wrapper.ownText());
        if (!address.find() || !wrapper.children().isEmpty()) return;
        var source = address.group();
        lines.notice(wrapper, m -> m.embedBecameLink(source));
        wrapper.empty().appendChild(Embedded.link(source));
    }

    /** The lines of a poem are lines, and no code. */
    private static void verse(Element verse) {
        verse.tagName("p");
        for (var text : verse.nodeStream(TextNode.class).toList()) {
            for (var line : List.of(text.getWholeText().split("\\n", -1))) text.before(new TextNode(line)).before(new Element("br"));
            if (text.previousSibling() instanceof Element last) last.remove();
            text.remove();
        }
    }

    private static void cited(Element cite) {
        if (!cite.hasText()) return;
        cite.tagName("p");
        while (cite.firstElementChild() instanceof Element first && first.normalName().equals("br") && first.previousSibling() == null) first.remove();
        if (!cite.text().startsWith("—") && !cite.text().startsWith("-")) cite.prependText("— ");
    }

    /** Markdown has no captions: what is said of a picture stands below it, in italics. */
    private static void caption(Element caption) {
        caption.tagName("p");
        if (!caption.hasText() || caption.selectFirst("em, i") != null) return;
        var words = new Element("em");
        words.insertChildren(0, caption.childNodes());
        caption.appendChild(words);
    }
}
