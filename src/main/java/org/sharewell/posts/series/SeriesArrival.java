package org.sharewell.posts.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.sharewell.web.Ids;

/** A series as it was kept elsewhere; the space is null for the blog. */
public record SeriesArrival(UUID id, String slug, SeriesForm form, UUID space, UUID by, Instant at, List<Place> places) {
    /** A post (null: none), and what was planned. */
    public record Place(UUID post, String working, UUID who, LocalDate month) {
        Part part(boolean here) {
            return new Part(Ids.next(), here ? post : null, working, who, month);
        }
    }
}
