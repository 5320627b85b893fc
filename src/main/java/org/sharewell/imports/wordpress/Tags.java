package org.sharewell.imports.wordpress;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.sharewell.imports.Html;
import org.sharewell.imports.report.Lengths;
import org.sharewell.imports.report.Place;

/** What a text is about: its tags, then its categories, of which the one that WordPress gives when nobody chooses says nothing. */
final class Tags {
    private static final int LONGEST = 60;
    private static final Set<String> TOPICS = Set.of("post_tag", "tag", "category");
    private static final Set<String> FORM = Set.of("post_format", "author", "nav_menu", "");
    private static final String NONE = "uncategorized";

    private Tags() {
    }

    /** Whether it is of a kind that only a plugin knows. */
    static boolean isOfPlugin(Item.Term term) {
        return !TOPICS.contains(term.domain()) && !FORM.contains(term.domain());
    }

    static List<String> of(Item item, Place place, Lengths lengths) {
        var tags = new LinkedHashSet<String>();
        Stream.concat(named(item, false), named(item, true)).map(name -> lengths.fit(place.in("tags"), name, LONGEST)).forEach(tags::add);
        return List.copyOf(tags);
    }

    private static Stream<String> named(Item item, boolean category) {
        return item.terms().stream().filter(t -> TOPICS.contains(t.domain()) && t.domain().equals("category") == category)
                .filter(t -> !t.slug().equals(NONE)).map(t -> Html.words(t.name().isEmpty() ? t.slug() : t.name())).filter(n -> !n.isEmpty());
    }
}
