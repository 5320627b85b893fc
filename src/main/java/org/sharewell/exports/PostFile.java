package org.sharewell.exports;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sharewell.text.Destinations;
import org.sharewell.web.PublicUrl;

/** A post as a file: its text letter by letter, but for pictures, which lie beside it, and links to posts that do not come along. */
record PostFile(Batch batch, PublicUrl url) {
    private static final Pattern PICTURE = Pattern.compile(
            "(?<![\\w/.:-])/images/([0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})(?:/(small|medium|original))?(?![\\w-]|\\?size=)");

    String of(Work work) {
        return Yaml.above(Heading.of(work, id -> batch.path(id).map(path -> "/" + path).orElse(null), this::address), text(work));
    }

    private String address(String address) {
        return batch.outside().contains(address) ? url.of(address) : address;
    }

    private String text(Work work) {
        var linked = Destinations.replace(work.markdown(), this::address);
        return PICTURE.matcher(linked).replaceAll(found -> Matcher.quoteReplacement(picture(work, found.group(1), found.group(2), found.group())));
    }

    /** A picture that the post may show has a file; what else looks like one stays as it is. The size it is shown in is told by a query. */
    private String picture(Work work, String id, String size, String otherwise) {
        var image = UUID.fromString(id);
        if (!work.pictures().contains(image)) return otherwise;
        return batch.path(image).map(path -> "/" + path + (size == null ? "" : "?size=" + size)).orElse(otherwise);
    }
}
