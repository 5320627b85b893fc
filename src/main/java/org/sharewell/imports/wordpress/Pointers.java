package org.sharewell.imports.wordpress;

import java.util.HashSet;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import org.sharewell.imports.markup.Addresses.OfFile;
import org.sharewell.imports.markup.Addresses.OfOldSite;
import org.sharewell.imports.markup.Addresses.OfPost;
import org.sharewell.imports.markup.Pictures;
import org.sharewell.imports.report.Cause;

/** What becomes of the pictures and links in a text: those of the old site get names, those elsewhere stay, lost pictures leave their description. */
final class Pointers {
    private final Set<String> told = new HashSet<>();
    private final Meanings meanings;
    private final Tokens tokens;
    private final Lines lines;

    Pointers(Meanings meanings, Tokens tokens, Lines lines) {
        this.meanings = meanings;
        this.tokens = tokens;
        this.lines = lines;
    }

    void resolve(Document document, boolean withPictures) {
        document.select("img").forEach(image -> picture(image, withPictures));
        document.select("a[href]").forEach(this::link);
    }

    private void picture(Element image, boolean shown) {
        var source = source(image);
        var alt = image.attr("alt").isBlank() ? meanings.alt(source) : image.attr("alt");
        var file = meanings.picture(source);
        if (!shown || !meanings.isOwn(source)) elsewhere(image, source, alt);
        else if (file.isEmpty()) lost(image, source, alt, false);
        else if (!Pictures.isPicture(file.get())) lost(image, file.get(), alt, true);
        else image.attr("src", tokens.picture(file.get(), source)).attr("alt", alt.strip()).removeAttr("title");
    }

    /** Pictures that are loaded late have a substitute until then. */
    private static String source(Element image) {
        var late = image.attr("src").startsWith("data:") || image.attr("src").isBlank();
        return (late && !image.attr("data-src").isBlank() ? image.attr("data-src") : image.attr("src")).strip();
    }

    private void lost(Element image, String source, String alt, boolean unknownKind) {
        var named = source.startsWith("data:") ? "data:…" : source;
        Cause why = unknownKind ? m -> m.pictureKindUnknown(named) : m -> m.pictureMissing(named);
        if (told.add(named)) lines.warn(image, why);
        if (!alt.isBlank()) image.before(new Element("em").text(alt.strip()));
        image.replaceWith(new TextNode(" "));
    }

    /** A link, so that nobody else learns who reads it; a picture in a link leaves its words there. */
    private void elsewhere(Element image, String source, String alt) {
        lines.notice(image, m -> m.pictureElsewhere(source));
        var words = alt.isBlank() ? source : alt.strip();
        image.replaceWith(image.closest("a[href]") != null ? new TextNode(words) : new Element("a").attr("href", source).text(words));
    }

    private void link(Element link) {
        var address = link.attr("href").strip();
        switch (meanings.of(address)) {
            case OfPost post -> link.attr("href", tokens.link(post, address));
            case OfFile file -> file(link, file, address);
            case OfOldSite(var old) -> old(link, old);
            default -> { }
        }
        if (link.attr("href").startsWith("//")) link.attr("href", "https:" + link.attr("href"));
    }

    /** A picture that leads to itself in full size needs no link: here it is in full size. */
    private void file(Element link, OfFile file, String address) {
        boolean itself = link.select("img").stream().anyMatch(i -> tokens.of(i.attr("src"), "/").equals(file));
        if (itself) link.unwrap();
        else link.attr("href", tokens.link(file, address));
    }

    private void old(Element link, String address) {
        if (!link.hasAttr(Embedded.TOLD)) lines.notice(link, m -> m.pageNotImported(address));
        link.attr("href", address.startsWith("//") ? "https:" + address : address);
    }
}
