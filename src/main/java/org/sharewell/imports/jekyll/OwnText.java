package org.sharewell.imports.jekyll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.sharewell.imports.Body;
import org.sharewell.text.Destinations;
import org.sharewell.text.Destinations.Destination;

/**
 * Opens the pictures of a text that another Sharewell has written down, and its links to posts that came along; everything else stays,
 * letter by letter. Knows the posts by the addresses they had: of the blog, and by id.
 */
record OwnText(Set<String> files, Map<String, String> posts) {
    private static final Pattern PICTURE = Pattern.compile(
            "(?<![\\w/.:-])/(images/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\\.(?:png|jpg|gif))(?:\\?size=(small|medium|original))?");

    /** A stretch of the text and what stands there instead. */
    private record Change(int start, int end, List<Body.Piece> pieces) {}

    Body in(String markdown) {
        var changes = new ArrayList<Change>();
        PICTURE.matcher(markdown).results().filter(found -> files.contains(found.group(1))).map(OwnText::picture).forEach(changes::add);
        Destinations.in(markdown).forEach(link -> link(link).ifPresent(changes::add));
        changes.sort(Comparator.comparingInt(Change::start));
        return new Body(pieces(markdown, changes));
    }

    private static Change picture(MatchResult found) {
        var address = new Body.ImageAddress(found.group(1), "/" + found.group(1));
        var size = found.group(2) == null ? "" : "/" + found.group(2);
        return new Change(found.start(), found.end(), List.of(address, new Body.Text(size)));
    }

    private Optional<Change> link(Destination link) {
        var parts = link.address().split("(?=[?#])", 2);
        var key = Optional.ofNullable(posts.get(parts[0]));
        var rest = parts.length > 1 ? parts[1] : "";
        return key.map(k -> parts[0].startsWith("/posts/") ? new Body.PostNumber(k, link.address()) : new Body.PostAddress(k, rest, link.address()))
                .map(piece -> new Change(link.start(), link.end(), List.of(piece)));
    }

    private static List<Body.Piece> pieces(String markdown, List<Change> changes) {
        var pieces = new ArrayList<Body.Piece>();
        int at = 0;
        for (var change : changes) {
            if (change.start() < at) continue;
            pieces.add(new Body.Text(markdown.substring(at, change.start())));
            pieces.addAll(change.pieces());
            at = change.end();
        }
        pieces.add(new Body.Text(markdown.substring(at)));
        return pieces;
    }
}
