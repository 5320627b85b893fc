package org.sharewell.posts.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.sharewell.posts.Neighbours;

/** A part of a series as a viewer sees it: a post they may read, or a planned part. Somebody else's draft is a planned part. */
public record Entry(int number, Row row) {
    static List<Entry> numbered(List<Row> rows) {
        return IntStream.range(0, rows.size()).mapToObj(i -> new Entry(i + 1, rows.get(i))).toList();
    }

    public boolean isWritten() {
        return row.post != null;
    }

    public boolean isDraft() {
        return isWritten() && row.publishedAt == null;
    }

    /** Null while it is planned. */
    public String path() {
        return !isWritten() ? null : row.onBlog && row.slug != null ? "/blog/" + row.slug : "/posts/" + row.post;
    }

    /** Its own title, or the working title; empty where there is none. */
    public String title() {
        return isWritten() && !row.title.isEmpty() ? row.title : row.working;
    }

    Neighbours.Part beside(UUID here) {
        return new Neighbours.Part(number, title(), path(), row.plannedFor, isDraft(), here.equals(row.post));
    }

    /** What the database says; the post's columns are null where the viewer may not read it. */
    public record Row(UUID id, UUID post, Boolean onBlog, String slug, String title, Instant publishedAt, boolean outdated, String[] authors,
            String working, String username, String name, LocalDate plannedFor, boolean begun, String series, String seriesTitle,
            String spaceSlug) {
        /** Its authors as one line. */
        public String byline() {
            return String.join(", ", authors);
        }
    }
}
