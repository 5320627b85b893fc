package org.sharewell.posts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;




/** Posts as the API takes and gives them. */
final class PostJson {
    private PostJson() {}

    /** What a program says of a post; only these fields can be set from outside. */
    record In(String kind, String title, String standfirst, String markdown, String space, Boolean blog, List<String> tags, List<String> coAuthors, UUID cover) {
        PostForm form() {
            var known = Arrays.stream(Kind.values()).filter(k -> k.key().equals(kind)).findFirst().orElse(null);
            return new PostForm(known, title, standfirst, markdown, Boolean.TRUE.equals(blog), space, tags, coAuthors, cover);
        }
    }

    /** When a program wants a draft to be published; null is now. */
    record Publication(Instant at) {}

    /** A post in full; only who may change it is told when it is to be looked at again. */
    record Out(UUID id, String kind, String state, String url, String title, String standfirst, String markdown, String html, List<Named> byline,
            String space, List<String> tags, UUID cover, Instant scheduledAt, Instant publishedAt, Instant editedAt, Counts reactions, long comments,
            LocalDate reviewBy, Instant confirmedAt, String confirmedBy, Instant outdatedAt, String successor) {
        static Out of(Post post, Whole whole, long comments, Standing standing) {
            var confirmation = standing.confirmation();
            return new Out(post.id, post.kind, post.state().key(), post.path(), post.title, post.standfirst, post.markdown, whole.html().html(),
                    whole.authors().stream().filter(a -> a.accepted() || whole.rights().author()).map(a -> new Named(a.username(), a.accepted())).toList(),
                    whole.head().space() == null ? null : whole.head().space().slug(), whole.tags().stream().map(Tag::name).toList(),
                    post.cover, post.scheduledAt, post.publishedAt, post.editedAt, new Counts(whole.acts().useful(), whole.acts().used()), comments,
                    whole.rights().edit() ? standing.reviewBy() : null, confirmation == null ? null : confirmation.at(),
                    confirmation == null ? null : confirmation.username(), standing.outdatedAt(),
                    standing.successor() == null ? null : standing.successor().path());
        }
    }

    /** A post in a list: everything but its text. */
    record Line(UUID id, String kind, String state, String url, String title, String standfirst, String excerpt, List<Named> byline,
            String space, List<String> tags, UUID cover, Instant publishedAt, Instant editedAt, Counts reactions, long comments) {
        static Line of(Teaser teaser) {
            var row = teaser.row();
            return new Line(row.id(), row.kind(), State.PUBLISHED.key(), row.path(), row.title(), row.standfirst(), row.excerpt(),
                    teaser.authors().stream().map(a -> new Named(a.username(), true)).toList(), row.spaceSlug(),
                    teaser.tags().stream().map(Tag::name).toList(), row.cover(), row.publishedAt(), row.editedAt(),
                    new Counts(teaser.acts().useful(), teaser.acts().used()), teaser.talk().count());
        }
    }

    /** Somebody on a byline, and whether they agreed to be named. */
    record Named(String username, boolean accepted) {}

    /** How many said it was useful, and that they used it. */
    record Counts(long useful, long used) {}

    /** What a post said at one time. */
    record Version(int number, String title, String by, Instant madeAt, Instant editedAt) {
        static Version of(Revisions.Line line) {
            return new Version(line.number(), line.title(), line.username(), line.madeAt(), line.foldedAt());
        }
    }

    /** A comment in full; deleted ones are not in lists. */
    record CommentOut(UUID id, UUID parent, String author, String markdown, String html, Instant createdAt, Instant editedAt) {
        static CommentOut of(Comments.Said said, String html) {
            return new CommentOut(said.id(), said.parent(), said.username(), said.markdown(), html, said.createdAt(), said.editedAt());
        }
    }

    /** What a program says in a comment. */
    record CommentIn(String markdown, UUID parent, Boolean anyway) {
        CommentForm form() {
            return new CommentForm(markdown, parent, Boolean.TRUE.equals(anyway));
        }
    }
}
