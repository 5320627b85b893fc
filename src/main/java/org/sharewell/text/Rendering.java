package org.sharewell.text;

import java.util.Collections;
import java.util.List;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.Handler;
import org.owasp.html.HtmlStreamRenderer;

/** One text on its way: parsed, laid out, and last of all sent through the allow list. */
final class Rendering {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create(), StrikethroughExtension.create(),
            TaskListItemsExtension.create(), AutolinkExtension.create(), FootnotesExtension.create());
    // Deeper blocks stay plain text; long before, the limit of nesting refuses the text.
    private static final int OPEN_BLOCKS = 200;
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).maxOpenBlockParsers(OPEN_BLOCKS).inlineParserFactory(InlineGuard::new).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().nodeRendererFactory(TaskMarks::new).extensions(EXTENSIONS)
            .attributeProviderFactory(_ -> new Anchors()).build();

    private Rendering() {}

    static Rendered of(String markdown) {
        var html = new Bounded();
        var reading = new Reading(HtmlStreamRenderer.create(html, Handler.PROPAGATE, Handler.DO_NOTHING));
        AllowList.apply(laidOut(markdown), new Census(reading));
        return new Rendered(new SafeHtml(html.toString()), reading.words.excerpt(), reading.words.count(), List.copyOf(reading.headings),
                Collections.unmodifiableSet(reading.images), Collections.unmodifiableSet(reading.links));
    }

    /** The source itself, for a text that cannot be laid out. */
    static SafeHtml plain(String source) {
        var html = new StringBuilder();
        var renderer = HtmlStreamRenderer.create(html, Handler.DO_NOTHING);
        renderer.openDocument();
        renderer.openTag("pre", List.of());
        renderer.text(Visible.of(source));
        renderer.closeTag("pre");
        renderer.closeDocument();
        return new SafeHtml(html.toString());
    }

    private static String laidOut(String markdown) {
        var html = new Bounded();
        HTML.render(parsed(markdown), html);
        return html.toString();
    }

    private static Node parsed(String markdown) {
        var document = PARSER.parse(markdown);
        Levels.lower(document);
        Footnotes.number(document, markdown);
        return document;
    }
}
