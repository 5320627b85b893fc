package org.sharewell.exports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** What stands above the text of a post: Jekyll's own names where it has them, ours where it has none. */
final class Heading {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder().appendPattern("yyyy-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).appendLiteral(" +0000").toFormatter().withZone(ZoneOffset.UTC);

    private final Map<String, Object> values = new LinkedHashMap<>();

    private Heading() {}

    static Map<String, Object> of(Work work, Function<UUID, String> picture, Function<String, String> address) {
        var heading = new Heading();
        heading.words(work);
        heading.put("image", work.cover() == null ? null : picture.apply(work.cover()));
        heading.place(work);
        heading.state(work);
        heading.age(work, address);
        if (hasLiquid(work)) heading.put("render_with_liquid", false);
        heading.put("sharewell", work.id().toString());
        return heading.values;
    }

    static String time(Instant at) {
        return at == null ? null : TIME.format(at);
    }

    /** Whether Jekyll would take something in the text for a command. */
    static boolean hasLiquid(Work work) {
        return hasLiquid(work.title() + "\n" + work.standfirst() + "\n" + work.markdown());
    }

    static boolean hasLiquid(String text) {
        return text.contains("{{") || text.contains("{%");
    }

    private void words(Work work) {
        put("title", work.title());
        put("authors", List.of(work.authors()));
        put("date", time(work.at()));
        put("last_modified_at", time(work.editedAt()));
        put("excerpt", work.standfirst());
        put("tags", List.of(work.tags()));
    }

    private void place(Work work) {
        put("kind", work.kind());
        put("blog", work.onBlog());
        put("space", work.space());
        put("slug", work.hasAddress() ? work.slug() : null);
        put("permalink", work.hasAddress() ? "/blog/" + work.slug() + "/" : "/posts/" + work.id() + "/");
        put("redirect_from", work.hasAddress() ? List.of("/posts/" + work.id()) : List.of());
    }

    private void state(Work work) {
        if (!work.isPublished()) put("published", false);
        put("withdrawn", time(work.withdrawnAt()));
    }

    private void age(Work work, Function<String, String> address) {
        put("review_by", work.reviewBy() == null ? null : work.reviewBy().toString());
        put("still_valid_at", time(work.confirmedAt()));
        put("still_valid_by", work.confirmedBy());
        put("outdated_at", time(work.outdatedAt()));
        put("superseded_by", work.successor() == null ? null : address.apply(work.successorPath()));
    }

    private void put(String name, Object value) {
        var says = value != null && !value.equals("") && !value.equals(List.of());
        if (says) values.put(name, value);
    }
}
