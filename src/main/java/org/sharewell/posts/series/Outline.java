package org.sharewell.posts.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A series as it is taken along: the space by its address, null for the blog; who began it by their username. */
public record Outline(UUID id, String slug, String title, String about, String space, String by, Instant at, List<Place> places) {
    /** A post with its title, or nothing but a plan: a working title, who is to write it and when; what nobody said is empty or null. */
    public record Place(UUID post, String title, String working, String who, LocalDate month) {}
}
