package org.sharewell.imports;

import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.sharewell.events.Audited;
import org.sharewell.imports.report.Report;

/** One run of an import: from where, under which name, and what is known and said of it. */
public record Run(Source source, String name, boolean dry, Report report, Progress progress, Map<String, Origin> origins,
        Map<String, Optional<String>> pictures, Map<String, UUID> spaces) {
    public Run(Source source, String name, boolean dry, Report report, Progress progress) {
        this(source, name, dry, report, progress, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    /** The hash of a picture; asked once, since what cannot be read is a line in the report each time it is read. */
    Optional<String> picture(String path) {
        return pictures.computeIfAbsent(path, p -> source.image(p).map(Hash::of).map(HexFormat.of()::formatHex));
    }

    /** Where the posts of a space go here; empty when it did not come in. */
    Optional<UUID> space(String slug) {
        return Optional.ofNullable(spaces.get(slug));
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
