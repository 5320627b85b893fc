package org.sharewell.imports.wordpress;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.imports.Body;
import org.sharewell.imports.Html;
import org.sharewell.imports.SourcePost;
import org.sharewell.imports.markup.Pictures;
import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Lengths;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;

/** Makes posts of the items of an export, one at a time. */
final class WordPressPosts {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_STANDFIRST = 500;
    /** HTML may be several times as long as the Markdown in it. */
    private static final int LARGEST = 1 << 20;

    private final Content content;
    private final Meanings meanings;
    private final WordPressPeople people;
    private final WordPressComments comments;
    private final Instant now;
    private final Report report;
    private final Lengths lengths;

    WordPressPosts(Meanings meanings, WordPressPeople people, Instant now, Report report) {
        this.meanings = meanings;
        this.people = people;
        this.now = now;
        this.report = report;
        this.content = new Content(meanings, report);
        this.comments = new WordPressComments(content, people, report);
        this.lengths = new Lengths(report);
    }

    /** The post, or nothing and a line in the report. */
    Optional<SourcePost> read(Item item, Place place) {
        var words = item.fields().of("content:encoded");
        if (words.text().length() > LARGEST) {
            report.error(place, m -> m.postTooLarge(LARGEST >> 10));
            return Optional.empty();
        }
        report.count(Report.Tally.POSTS);
        return Optional.of(post(item, place, content.of(item, words, place.at(words.line() == 0 ? place.line() : words.line()))));
    }

    private SourcePost post(Item item, Place place, Body body) {
        var fate = Fate.of(item, now);
        boolean empty = fate.published() && body.rewrite(Optional::of, Optional::of).isBlank();
        fate.remark().ifPresent(why -> report.notice(place, why));
        if (empty) report.warn(place, ImportMessages::emptyBecomesDraft);
        return new SourcePost(item.key(), Slugs.of(item), title(item, place), standfirst(item, place), body, Creators.keys(item, people.keys()),
                Tags.of(item, place, lengths), Dates.of(item), !fate.published() || empty, cover(item, place), Optional.empty(), place, comments.of(item, place));
    }

    private String title(Item item, Place place) {
        var title = Html.words(item.text("title"));
        if (title.isEmpty()) report.warn(place.in("title"), ImportMessages::titleFromAddress);
        var name = Stream.of(item.text("wp:post_name").replace('-', ' '), item.key()).filter(n -> n.matches(".*\\p{L}.*")).findFirst();
        return lengths.fit(place.in("title"), title.isEmpty() ? name.orElse("Untitled") : title, LONGEST_TITLE);
    }

    private String standfirst(Item item, Place place) {
        return lengths.fit(place.in("excerpt"), Html.words(item.fields().of("excerpt:encoded").text()), LONGEST_STANDFIRST);
    }

    private Optional<String> cover(Item item, Place place) {
        var id = item.meta("_thumbnail_id");
        if (id.isEmpty()) return Optional.empty();
        var file = meanings.file(id).filter(Pictures::isPicture);
        if (file.isEmpty()) report.warn(place.in("featured image"), m -> m.coverMissing(meanings.byNumber(id).map(Attachment::url).orElse("number " + id)));
        return file;
    }
}
