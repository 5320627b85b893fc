package org.sharewell.posts;

import java.util.List;

import org.sharewell.text.Slug;
import org.sharewell.text.Text;

/** A topic a post is about: its address and the words it was first written with. */
public record Tag(String slug, String name) {
    static final int MOST = 8;

    /** The tags somebody typed: cleaned, without repetitions, in their order. */
    public static List<Tag> of(List<String> names) {
        return names.stream().map(Text::oneLine).map(n -> n.startsWith("#") ? n.substring(1) : n).filter(n -> !n.isBlank())
                .map(n -> new Tag(Slug.tag(n), n)).collect(java.util.stream.Collectors.toMap(Tag::slug, t -> t, (a, _) -> a, java.util.LinkedHashMap::new))
                .values().stream().toList();
    }
}
