package org.sharewell.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sharewell.events.Audited;

/** One run of an import: from where, under which name, and what is known and said of it. */
record Run(Source source, String name, boolean dry, Report report, Progress progress, Map<String, Origin> origins) {
    Run(Source source, String name, boolean dry, Report report, Progress progress) {
        this(source, name, dry, report, progress, new HashMap<>());
    }

    Optional<Origin> origin(String key) {
        return Optional.ofNullable(origins.get(key));
    }

    void note(String key, Origin origin) {
        origins.put(key, origin);
    }

    /** Something came in: how many people and posts are new or changed. */
    public record Completed(String source, int people, int posts, UUID actor, Instant at) implements Audited {}
}
