package org.sharewell.imports.wordpress;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.sharewell.text.Slug;

/** How the address of a post is to end: as it did, if that can be typed. */
final class Slugs {
    private static final Pattern PLAIN = Pattern.compile("[a-z0-9][a-z0-9_-]{0,119}");

    private Slugs() {
    }

    static String of(Item item) {
        var name = decoded(item.text("wp:post_name"));
        return PLAIN.matcher(name).matches() ? name : Slug.of(name.isEmpty() ? item.text("title") : name);
    }

    /** WordPress keeps other scripts as percent signs and digits. */
    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return name;
        }
    }
}
