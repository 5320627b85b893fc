package org.sharewell.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

import org.sharewell.people.Portrait;

/** An article of the blog that was published, or is scheduled and may be read already; its day is the date where that was decided. */
record Article(UUID id, String slug, String title, Instant publishedAt, Instant scheduledAt, String zone, UUID person, String username, String name, UUID picture) {
    LocalDate day() {
        return LocalDate.ofInstant(at(), zone == null ? ZoneOffset.UTC : ZoneId.of(zone));
    }

    Instant at() {
        return publishedAt == null ? scheduledAt : publishedAt;
    }

    Entry entry(boolean mine) {
        var published = publishedAt != null;
        return new Entry(published ? Stage.PUBLISHED : Stage.SCHEDULED, day(), new Portrait(username, name, picture), mine, null, 0, title,
                published && slug != null ? "/blog/" + slug : "/posts/" + id, at());
    }
}
