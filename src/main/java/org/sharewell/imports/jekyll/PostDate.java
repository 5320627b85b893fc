package org.sharewell.imports.jekyll;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The date of a post as people write it: a day, perhaps a time, perhaps an offset or a zone's letters. */
final class PostDate {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]\\s*+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9})\\d*+)?)?)?\\s*+([+-]\\d{2}:?\\d{2}|[A-Za-z][A-Za-z_/]*+)?");
    /** The letters Ruby's Time.parse knows (RFC 822), and those of central Europe. */
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("Z", "Z"), Map.entry("UTC", "Z"), Map.entry("GMT", "Z"),
            Map.entry("EST", "-05:00"), Map.entry("EDT", "-04:00"), Map.entry("CST", "-06:00"), Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"), Map.entry("MDT", "-06:00"), Map.entry("PST", "-08:00"), Map.entry("PDT", "-07:00"),
            Map.entry("CET", "+01:00"), Map.entry("CEST", "+02:00"));

    private PostDate() {
    }

    /** The instant with the offset it was written in, in the given zone when it names none; empty when it is no date. */
    static Optional<ZonedDateTime> parse(String written, ZoneId zone) {
        var found = FORM.matcher(written.strip());
        try {
            return found.matches() ? Optional.of(day(found).atZone(found.group(8) == null ? zone : zone(found.group(8)))) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static LocalDateTime day(MatchResult date) {
        return LocalDateTime.of(number(date, 1), number(date, 2), number(date, 3), number(date, 4), number(date, 5), number(date, 6), nanos(date.group(7)));
    }

    private static int nanos(String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static int number(MatchResult date, int group) {
        return date.group(group) == null ? 0 : Integer.parseInt(date.group(group));
    }

    private static ZoneId zone(String written) {
        var offset = LETTERS.getOrDefault(written, written);
        return Character.isLetter(offset.charAt(0)) && !offset.equals("Z") ? ZoneId.of(offset) : ZoneOffset.of(offset);
    }
}
