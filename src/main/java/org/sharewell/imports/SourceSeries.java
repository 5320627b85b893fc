package org.sharewell.imports;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.sharewell.imports.report.Place;

/** A series as another Sharewell told of it: the space by its address ("": the blog), who began it by their key. */
public record SourceSeries(UUID id, String slug, String title, String about, String space, String by, Optional<Instant> at, List<Part> parts, Place place) {
    /** A post by its address and its title, or a plan: a working title, the key of who is to write it ("": nobody), and a month. */
    public record Part(String post, String title, String working, String who, Optional<YearMonth> month) {
        Optional<UUID> id() {
            return SourceAge.post(post);
        }
    }
}
