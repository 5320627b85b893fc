package org.sharewell.imports.wordpress;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import org.sharewell.imports.Body;
import org.sharewell.imports.markup.References;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Remarks;
import org.sharewell.imports.report.Report;
import org.sharewell.text.conversion.MarkdownFromHtml;

/** Makes Markdown of what WordPress keeps of a text: blocks or old HTML with empty lines, and shortcodes. */
final class Content {
    private static final int DEEPEST = 200;

    private final Meanings meanings;
    private final Report report;

    Content(Meanings meanings, Report report) {
        this.meanings = meanings;
        this.report = report;
    }

    /** The text of a post or page; its pictures and links are still open. */
    Body of(Item item, Words words, Place place) {
        var lines = new Lines(report, place);
        var html = new Shortcodes(new Insertions(meanings, item)::of).resolve(words.text(), lines);
        var document = parsed(html);
        if (Blocks.isWrittenIn(words.text())) Paragraphs.layLoose(prepared(document, lines));
        else Paragraphs.lay(prepared(document, lines));
        return body(document, lines, true);
    }

    /** What somebody said under it: short, without shortcodes, and pictures are links. */
    Body ofComment(Words words, Place place) {
        var lines = new Lines(report, place);
        var document = parsed(words.text());
        Paragraphs.lay(prepared(document, lines));
        return body(document, lines, false);
    }

    /** A browser would show nothing of a section that belongs to XML; whoever wrote it meant it to be read. */
    private static Document parsed(String words) {
        var html = words.replace("<![CDATA[", "&lt;![CDATA[");
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
    }

    private static Element prepared(Document document, Lines lines) {
        Blocks.resolve(document, lines);
        Embedded.resolve(document, lines);
        return document.body();
    }

    private Body body(Document document, Lines lines, boolean withPictures) {
        var tokens = new Tokens(meanings);
        new Pointers(meanings, tokens, lines).resolve(document, withPictures);
        var markdown = MarkdownFromHtml.of(document.body().html(), tokens).markdown();
        return new References(tokens, "/", new Remarks(report, lines.start())).in(markdown);
    }
}
