package org.sharewell.imports.jekyll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sharewell.imports.SourceSpace;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.markup.FrontMatter;
import org.sharewell.imports.report.Report;

/** The spaces that another Sharewell has written down beside the posts that stood in them. */
final class OwnSpaces {
    static final String FILE = "_data/spaces.yml";

    private OwnSpaces() {
    }

    /** Takes who wrote in each, the first author of its oldest post first. */
    static List<SourceSpace> read(SiteFiles files, Map<String, Set<String>> authors, Report report) {
        var spaces = new ArrayList<SourceSpace>();
        DataFile.mapping(FILE, files.text(FILE).orElse(""), report).forEach((slug, values) -> {
            if (values instanceof Map<?, ?> fields) add(slug.toString(), new FrontMatter(fields, "", 0), authors, spaces);
        });
        return spaces;
    }

    private static void add(String slug, FrontMatter says, Map<String, Set<String>> authors, List<SourceSpace> spaces) {
        OwnMarks.id(says).ifPresent(id -> spaces.add(new SourceSpace(id, slug, says.text("name"), says.text("purpose"), visibility(says),
                List.copyOf(authors.getOrDefault(slug, Set.of())))));
    }

    /** What does not say who may read it is for the fewest. */
    private static String visibility(FrontMatter says) {
        return says.has("visibility") ? says.text("visibility") : "private";
    }

    static Map<String, Set<String>> authors(List<PostIndex.Entry> oldestFirst) {
        var authors = new LinkedHashMap<String, Set<String>>();
        for (var entry : oldestFirst) {
            entry.own().filter(own -> !own.space().isEmpty())
                    .ifPresent(own -> authors.computeIfAbsent(own.space(), _ -> new LinkedHashSet<>()).addAll(entry.authors()));
        }
        return authors;
    }
}
