package org.sharewell.posts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.sharewell.text.Heading;
import org.sharewell.text.SafeHtml;
import org.sharewell.text.Text;
import org.sharewell.web.Face;

/** A post as it is read on a page of its own; of remarks on its draft only its authors know. */
public record Whole(Head head, SafeHtml html, List<Heading> headings, List<AuthorCard> authors, List<Tag> tags, Teaser.Acts acts, Rights rights,
        long remarks, boolean readBefore) {
    /** Those who agreed to be named. */
    public List<AuthorCard> named() {
        return authors.stream().filter(AuthorCard::accepted).toList();
    }

    /** Whether one of its authors can leave it to the others. */
    public boolean isShared() {
        return named().size() > 1;
    }

    /** What the post says of itself; the space is null where there is none or the viewer may not know it. */
    public record Head(UUID id, String kind, State state, String path, String title, String standfirst, UUID cover, int minutes,
            Instant scheduledAt, Instant publishedAt, Instant editedAt, Place space, boolean onBlog) {
        /** When it was last changed since it was published; null where it has not been. */
        public Instant updatedAt() {
            return Steps.updated(publishedAt, editedAt);
        }

        public boolean isPublished() {
            return state == State.PUBLISHED;
        }

        public boolean isDraft() {
            return state.isDraft();
        }
    }

    /** The space a post is in, as it is named. */
    public record Place(String slug, String name) {}

    /** An author with what a reader wants to know of them. */
    public record AuthorCard(String username, String name, UUID picture, String title, String department, String site, String zone,
            String bio, String email, String[] expertise, boolean accepted) {
        public int hue() {
            return Face.hue(username);
        }

        /** Null where it is not known where they live. */
        public ZoneId where() {
            return zone == null ? null : ZoneId.of(zone);
        }

        /** As much of the bio as a card has room for. */
        public String shortBio() {
            return Text.shorten(bio, 320);
        }

        /** The topics they can be asked about. */
        public List<Tag> topics() {
            return Tag.of(List.of(expertise));
        }
    }

    /** What the viewer may do with it; a referee settles what others disagree on. */
    public record Rights(boolean author, boolean invited, boolean steward, boolean edit, boolean withdraw, boolean referee) {}
}
