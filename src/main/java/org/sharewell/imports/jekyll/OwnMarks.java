package org.sharewell.imports.jekyll;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.sharewell.imports.Own;
import org.sharewell.imports.markup.FrontMatter;

/** What only another Sharewell writes above a text: the key {@code sharewell} with an id, and beside it what Jekyll has no name for. */
final class OwnMarks {
    private static final Set<String> ELSEWHERE = Set.of("update", "question");

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
            var edited = PostDate.parse(front.text("last_modified_at"), ZoneOffset.UTC).map(ZonedDateTime::toInstant);
            return new Own(id, elsewhere ? front.text("kind") : "article", !elsewhere && !front.isFalse("blog"), front.text("space"), edited);
        });
    }
}
