package org.sharewell.imports.jekyll;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.sharewell.imports.Own;
import org.sharewell.imports.SourceAge;
import org.sharewell.imports.markup.FrontMatter;

/** What only another Sharewell writes above a text: the key {@code sharewell} with an id, and beside it what Jekyll has no name for. */
final class OwnMarks {
    private static final Set<String> ELSEWHERE = Set.of("update", "question");
    private static final List<String> DATES = List.of("review_by", "still_valid_at", "outdated_at");

    private OwnMarks() {
    }

    /** The id; without one, or with something else for one, a text is any Jekyll text. */
    static Optional<UUID> id(FrontMatter front) {
        var written = front.text("sharewell");
        return written.matches("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(written)) : Optional.empty();
    }

    static Optional<Own> of(FrontMatter front) {
        return id(front).map(id -> {
            boolean elsewhere = ELSEWHERE.contains(front.text("kind"));
            var edited = time(front, "last_modified_at");
            return new Own(id, elsewhere ? front.text("kind") : "article", !elsewhere && !front.isFalse("blog"), front.text("space"), edited, age(front));
        });
    }

    /** Whether it still holds; of two that cannot both be so, the later one. */
    private static SourceAge age(FrontMatter front) {
        var confirmed = time(front, "still_valid_at").filter(_ -> front.has("still_valid_by"));
        var outdated = time(front, "outdated_at");
        var holds = confirmed.isPresent() && (outdated.isEmpty() || confirmed.get().isAfter(outdated.get()));
        return new SourceAge(day(front, "review_by"), holds ? confirmed : Optional.empty(), holds ? front.text("still_valid_by") : "",
                holds ? Optional.empty() : outdated, holds ? "" : front.text("superseded_by"));
    }

    static Optional<Instant> time(FrontMatter front, String name) {
        return PostDate.parse(front.text(name), ZoneOffset.UTC).map(ZonedDateTime::toInstant);
    }

    private static Optional<LocalDate> day(FrontMatter front, String name) {
        return PostDate.parse(front.text(name), ZoneOffset.UTC).map(ZonedDateTime::toLocalDate);
    }

    /** What of that cannot be read, by the names it stands under. */
    static Stream<String> unreadable(FrontMatter front) {
        return DATES.stream().filter(name -> front.has(name) && PostDate.parse(front.text(name), ZoneOffset.UTC).isEmpty());
    }
}
