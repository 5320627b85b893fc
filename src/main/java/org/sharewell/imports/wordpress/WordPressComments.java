package org.sharewell.imports.wordpress;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sharewell.imports.SourceComment;
import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** Reads the comments under a post, in the order in which they were written: so an answer stands behind what it answers. */
final class WordPressComments {
    private static final int LARGEST = 100_000;

    private final Content content;
    private final WordPressPeople people;
    private final Report report;

    WordPressComments(Content content, WordPressPeople people, Report report) {
        this.content = content;
        this.people = people;
        this.report = report;
    }

    List<SourceComment> of(Item item, Place post) {
        var standing = item.comments().stream().filter(c -> Approval.of(c).comes()).sorted(Comparator.comparingLong(WordPressComments::number)).toList();
        var numbers = standing.stream().map(WordPressComments::number).collect(Collectors.toSet());
        Function<Fields, String> parent = c -> numbers.contains(parent(c)) && parent(c) != number(c) ? key(item, parent(c)) : "";
        return standing.stream().flatMap(c -> read(c, key(item, number(c)), parent.apply(c), item, post).stream()).toList();
    }

    private static String key(Item item, long number) {
        return item.key() + "#comment-" + number;
    }

    private static long number(Fields comment) {
        return parsed(comment.text("wp:comment_id"));
    }

    private static long parent(Fields comment) {
        return parsed(comment.text("wp:comment_parent"));
    }

    private static long parsed(String number) {
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }

    private Optional<SourceComment> read(Fields comment, String key, String parent, Item item, Place post) {
        var words = comment.of("wp:comment_content");
        var place = post.at(comment.line());
        if (words.text().length() > LARGEST) {
            report.error(place, m -> m.postTooLarge(LARGEST >> 10));
            return Optional.empty();
        }
        var body = content.ofComment(words, place.at(words.line() == 0 ? place.line() : words.line()));
        if (body.rewrite(Optional::of, Optional::of).isBlank()) {
            report.warn(place, ImportMessages::commentEmpty);
            return Optional.empty();
        }
        var at = Dates.ofComment(comment).or(() -> Dates.of(item)).orElse(Instant.EPOCH);
        return Optional.of(new SourceComment(key, parent, people.commenter(comment), at, body, place));
    }
}
