package org.sharewell.posts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The line between what is new and what was there at the last visit: before which post it stands, and when that visit was. */
public record Since(UUID before, Instant visit, boolean nothingNew) {
    private static final Since NONE = new Since(null, null, false);

    /** No line on a first visit, and none where everything on the page is new. */
    static Since in(List<Teaser> posts, Optional<Instant> visit) {
        return visit.flatMap(at -> posts.stream().filter(t -> !t.row().publishedAt().isAfter(at)).findFirst()
                .map(t -> new Since(t.row().id(), at, t == posts.getFirst()))).orElse(NONE);
    }
}
