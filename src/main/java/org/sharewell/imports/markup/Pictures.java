package org.sharewell.imports.markup;

import java.util.Optional;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import org.sharewell.imports.Body;
import org.sharewell.imports.Html;
import org.sharewell.imports.markup.Addresses.Elsewhere;
import org.sharewell.imports.markup.Addresses.OfFile;
import org.sharewell.imports.markup.Addresses.OfOldSite;
import org.sharewell.imports.markup.Addresses.OfPost;
import org.sharewell.imports.markup.Addresses.OurPage;
import org.sharewell.imports.report.Cause;
import org.sharewell.imports.report.Remarks;

/** What becomes of the pictures in one text: those of the site come along, missing ones leave their description, those elsewhere stay as they are. */
public record Pictures(Addresses addresses, String page, Remarks remarks) {
    private static final Pattern ENDING = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp)");

    public static boolean isPicture(String path) {
        return ENDING.matcher(path).matches();
    }

    /** What stands instead of the image, or nothing when it stays. */
    Optional<Body.Piece> ofImage(String text, int at, Image image) {
        var title = image.getTitle() == null ? "" : image.getTitle();
        return piece(text, at, image.getDestination(), new Body.Picture("", words(image), title, false));
    }

    /** What stands instead of an HTML image, or nothing when it stays. */
    Optional<Body.Piece> ofTag(String text, int at, String tag) {
        var element = Html.element(tag);
        return piece(text, at, element.attr("src").strip(), new Body.Picture("", element.attr("alt"), element.attr("title"), true));
    }

    private Optional<Body.Piece> piece(String text, int at, String source, Body.Picture seen) {
        return switch (addresses.of(source, page)) {
            case OfFile(var path) when isPicture(path) -> Optional.of(new Body.Picture(path, seen.alt(), seen.title(), seen.html()));
            case OfFile(var path) -> Optional.of(missing(text, at, m -> m.pictureKindUnknown(path), seen));
            case Elsewhere _ when source.startsWith("http") || source.startsWith("//") -> elsewhere(text, at, source);
            case OfOldSite _, OfPost _, OurPage _, Elsewhere _ -> Optional.of(missing(text, at, m -> m.pictureMissing(source), seen));
        };
    }

    private Body.Piece missing(String text, int at, Cause why, Body.Picture seen) {
        remarks.warn(text, at, why);
        return new Body.Text(seen.described());
    }

    /** Shown as a link when the text is read, so that nobody else learns who reads it. */
    private Optional<Body.Piece> elsewhere(String text, int at, String source) {
        remarks.notice(text, at, m -> m.pictureElsewhere(source));
        return Optional.empty();
    }

    private static String words(Image image) {
        var words = new StringBuilder();
        image.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                words.append(' ');
            }
        });
        return words.toString();
    }
}
