package org.sharewell.imports;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.sharewell.imports.report.Place;

/**
 * A text as the source tells it; authors are keys of {@link SourcePerson}s, the key is its lasting name in the source. What another
 * Sharewell has written is {@link Own}.
 */
public record SourcePost(String key, String slug, String title, String standfirst, Body body, List<String> authors, List<String> tags,
        Optional<Instant> publishedAt, boolean draft, Optional<String> coverPath, Optional<Own> own, Place place, List<SourceComment> comments) {
    /** A text that is a file of its own and has no comments. */
    public SourcePost(String key, String slug, String title, String standfirst, Body body, List<String> authors, List<String> tags,
            Optional<Instant> publishedAt, boolean draft, Optional<String> coverPath, Optional<Own> own) {
        this(key, slug, title, standfirst, body, authors, tags, publishedAt, draft, coverPath, own, Place.of(key), List.of());
    }

    /** The same, of which no Sharewell knows more. */
    public SourcePost(String key, String slug, String title, String standfirst, Body body, List<String> authors, List<String> tags,
            Optional<Instant> publishedAt, boolean draft, Optional<String> coverPath) {
        this(key, slug, title, standfirst, body, authors, tags, publishedAt, draft, coverPath, Optional.empty());
    }

    /** The Markdown, with every picture and every link to another post at its new address. */
    public String rewrite(Function<String, Optional<String>> imageUrl, Function<String, Optional<String>> postUrl) {
        return body.rewrite(imageUrl, postUrl);
    }

    /** The paths of all its pictures, the cover among them. */
    public Set<String> imagePaths() {
        var paths = new LinkedHashSet<>(body.images());
        coverPath.ifPresent(paths::add);
        return paths;
    }

    /** The keys of the posts it links to. */
    public Set<String> links() {
        return body.posts();
    }
}
