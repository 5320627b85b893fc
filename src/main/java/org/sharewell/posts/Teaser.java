package org.sharewell.posts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jsoup.Jsoup;

import org.sharewell.text.Text;
import org.sharewell.web.Face;

/** A post as it stands in a list. */
public record Teaser(Row row, List<Author> authors, List<Tag> tags, Acts acts, Talk talk) {
    public boolean by(String username) {
        return authors.stream().anyMatch(a -> a.username().equals(username));
    }

    /** The post's own columns; the space is null where there is none or the viewer may not know it. */
    public record Row(UUID id, String kind, boolean onBlog, String slug, String spaceSlug, String spaceName, String title,
            String standfirst, String excerpt, UUID cover, int words, Instant publishedAt, Instant editedAt, boolean unread, boolean outdated, boolean settled) {
        public String path() {
            return onBlog && slug != null ? "/blog/" + slug : "/posts/" + id;
        }

        /** What a list says of it: the author's own line, or the beginning. */
        public String line() {
            return standfirst.isBlank() ? excerpt : standfirst;
        }
    }

    /** An author as named on a byline. */
    public record Author(UUID post, String username, String name, UUID picture, String title, String department, String site) {
        public int hue() {
            return Face.hue(username);
        }
    }

    /** How many said it was useful, or that they used it, whether the viewer did, whether they keep or follow it, and what comes with it. */
    public record Acts(long useful, long used, boolean viewerUseful, boolean viewerUsed, boolean saved, boolean followed, boolean poll, boolean gathering) {
        static final Acts NONE = new Acts(0, 0, false, false, false, false, false, false);
    }

    /** How many comments there are, and the latest two in their order. */
    public record Talk(long count, List<Latest> latest) {
        static final Talk NONE = new Talk(0, List.of());
    }

    /** One of the latest comments. */
    public record Latest(UUID post, UUID id, String username, String name, UUID picture, String html, Instant at, long count) {
        public int hue() {
            return Face.hue(username);
        }

        /** Its first words. */
        public String line() {
            return Text.shorten(Jsoup.parseBodyFragment(html).text(), 180);
        }
    }
}
