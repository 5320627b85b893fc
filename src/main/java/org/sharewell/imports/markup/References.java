package org.sharewell.imports.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

import org.sharewell.imports.Body;
import org.sharewell.imports.Html;
import org.sharewell.imports.markup.Addresses.Elsewhere;
import org.sharewell.imports.markup.Addresses.OfFile;
import org.sharewell.imports.markup.Addresses.OfOldSite;
import org.sharewell.imports.markup.Addresses.OfPost;
import org.sharewell.imports.markup.Addresses.OurPage;
import org.sharewell.imports.report.Remarks;

/** Finds the pictures and links of one text and opens those that lead into the site; everything else stays, letter by letter. */
public final class References {
    private static final Pattern TAG = Pattern.compile("<(?:img|a)\\b(?:[^>\"']|\"[^\"]*+\"|'[^']*+')*+>", Pattern.CASE_INSENSITIVE);
    private static final Pattern HREF = Pattern.compile("\\bhref\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s>\"']++))", Pattern.CASE_INSENSITIVE);

    /** A stretch of the text and what stands there instead. */
    private record Change(int start, int end, Body.Piece piece) {}

    private final List<Change> changes = new ArrayList<>();
    private final Pictures pictures;
    private final Addresses addresses;
    private final String page;
    private final Remarks remarks;
    private String text;
    private CodeRanges code;

    /** Takes the old path of the text that is read. */
    public References(Addresses addresses, String page, Remarks remarks) {
        this.addresses = addresses;
        this.page = page;
        this.remarks = remarks;
        this.pictures = new Pictures(addresses, page, remarks);
    }

    public Body in(String markdown) {
        text = markdown;
        code = CodeRanges.of(markdown);
        MarkdownSource.parse(markdown).accept(new Walk());
        changes.sort(Comparator.comparingInt(Change::start));
        return new Body(pieces());
    }

    private List<Body.Piece> pieces() {
        var pieces = new ArrayList<Body.Piece>();
        int at = 0;
        for (var change : changes) {
            if (change.start() >= at) {
                pieces.add(new Body.Text(text.substring(at, change.start())));
                pieces.add(change.piece());
                at = change.end();
            }
        }
        pieces.add(new Body.Text(text.substring(at)));
        return pieces;
    }

    private void link(int start, int end, String address) {
        var raw = text.substring(start, end);
        switch (addresses.of(address, page)) {
            case OfPost(var key, var fragment) -> changes.add(new Change(start, end, new Body.PostAddress(key, fragment, addresses.old(raw))));
            case OfFile(var path) when Pictures.isPicture(path) -> changes.add(new Change(start, end, new Body.ImageAddress(path, addresses.without(raw))));
            case OfFile(var path) -> old(start, end, addresses.old("/" + path));
            case OurPage(var url) -> changes.add(new Change(start, end, new Body.Text(url)));
            case OfOldSite(var old) -> old(start, end, old);
            case Elsewhere _ -> { }
        }
    }

    private void old(int start, int end, String address) {
        remarks.notice(text, start, m -> m.pageNotImported(address));
        changes.add(new Change(start, end, new Body.Text(address)));
    }

    private void tags(int from, int to) {
        var tag = TAG.matcher(text).region(from, to);
        while (tag.find()) {
            if (code.contains(tag.start())) {
                continue;
            }
            if (tag.group().regionMatches(true, 1, "img", 0, 3)) {
                picture(tag.start(), tag.end(), pictures.ofTag(text, tag.start(), tag.group()));
            } else {
                href(tag.start(), tag.end());
            }
        }
    }

    private void picture(int start, int end, Optional<Body.Piece> instead) {
        instead.ifPresent(p -> changes.add(new Change(start, end, p)));
    }

    private void href(int from, int to) {
        var href = HREF.matcher(text).region(from, to);
        if (href.find()) {
            int group = href.group(1) != null ? 1 : href.group(2) != null ? 2 : 3;
            link(href.start(group), href.end(group), Html.element(text.substring(from, to)).attr("href").strip());
        }
    }

    /** Goes through the text as CommonMark reads it. */
    private final class Walk extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            if (isOpen(image)) {
                int start = MarkdownSource.start(image);
                picture(start, MarkdownSource.end(image), pictures.ofImage(text, start, image));
            }
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (isOpen(link)) {
                destination(link);
            }
        }

        private void destination(Link link) {
            int start = MarkdownSource.start(link);
            int end = MarkdownSource.end(link);
            if (text.charAt(start) == '[') {
                found(afterWords(link, start), end, link.getDestination());
            } else if (isOurs(link.getDestination())) {
                bare(start, end, link.getDestination());
            }
        }

        private int afterWords(Link link, int start) {
            var last = link.getLastChild();
            return last == null || last.getSourceSpans().isEmpty() ? start + 1 : MarkdownSource.end(last);
        }

        private boolean isOpen(Node node) {
            return !node.getSourceSpans().isEmpty() && !code.contains(MarkdownSource.start(node));
        }

        private boolean isOurs(String address) {
            return !(addresses.of(address, page) instanceof Elsewhere);
        }

        /** An address written as itself becomes a link with words, since its new address would say nothing. */
        private void bare(int start, int end, String address) {
            changes.add(new Change(start, start, new Body.Text("[" + address + "](")));
            link(start, end, address);
            changes.add(new Change(end, end, new Body.Text(")")));
        }

        private void found(int from, int to, String address) {
            int at = text.indexOf(address, from);
            if (at >= 0 && at + address.length() <= to && !address.isEmpty()) {
                link(at, at + address.length(), address);
            }
        }

        @Override
        public void visit(LinkReferenceDefinition definition) {
            if (!definition.getSourceSpans().isEmpty()) {
                int start = MarkdownSource.start(definition);
                found(start + definition.getLabel().length() + 2, MarkdownSource.end(definition), definition.getDestination());
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            tagsOf(html);
        }

        @Override
        public void visit(HtmlInline html) {
            tagsOf(html);
        }

        private void tagsOf(Node html) {
            if (!html.getSourceSpans().isEmpty()) {
                tags(MarkdownSource.start(html), MarkdownSource.end(html));
            }
        }
    }
}
