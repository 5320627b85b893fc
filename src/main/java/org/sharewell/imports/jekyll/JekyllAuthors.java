package org.sharewell.imports.jekyll;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.sharewell.imports.markup.FrontMatter;

/** Who wrote a post, as its front matter has it: {@code authors}, or {@code author}, by key. */
final class JekyllAuthors {
    private JekyllAuthors() {
    }

    static List<String> keys(FrontMatter front) {
        var keys = new LinkedHashSet<>(front.list("authors"));
        keys.addAll(front.list("author"));
        return new ArrayList<>(keys);
    }
}
