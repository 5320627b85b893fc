package org.sharewell.imports.wordpress;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** When something was written: WordPress says it up to three times, and where it does not know writes zeros or a day before it existed. */
final class Dates {
    private static final DateTimeFormatter SQL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
    /** What a date of zeros becomes when it is counted back from. */
    private static final Instant NOTHING = Instant.parse("1999-11-30T00:00:00Z");

    private Dates() {
    }

    /** In UTC; then the feed's date; then the one without a zone, taken as UTC. */
    static Optional<Instant> of(Item item) {
        return sql(item.text("wp:post_date_gmt")).or(() -> feed(item.text("pubDate"))).or(() -> sql(item.text("wp:post_date")));
    }

    static Optional<Instant> ofComment(Fields comment) {
        return sql(comment.text("wp:comment_date_gmt")).or(() -> sql(comment.text("wp:comment_date")));
    }

    private static Optional<Instant> sql(String written) {
        try {
            return known(LocalDateTime.parse(written, SQL).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> feed(String written) {
        try {
            return known(ZonedDateTime.parse(written, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> known(Instant date) {
        return Optional.of(date).filter(d -> d.isAfter(FIRST) && !d.truncatedTo(ChronoUnit.DAYS).equals(NOTHING));
    }
}
