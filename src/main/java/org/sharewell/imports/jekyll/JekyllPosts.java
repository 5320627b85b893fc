package org.sharewell.imports.jekyll;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.sharewell.imports.Body;
import org.sharewell.imports.Html;
import org.sharewell.imports.SourcePost;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.jekyll.PostIndex.Entry;
import org.sharewell.imports.markup.Addresses;
import org.sharewell.imports.markup.Embeds;
import org.sharewell.imports.markup.FrontMatter;
import org.sharewell.imports.markup.Kramdown;
import org.sharewell.imports.markup.Liquid;
import org.sharewell.imports.markup.Pictures;
import org.sharewell.imports.markup.References;
import org.sharewell.imports.markup.UntrustedYaml;
import org.sharewell.imports.report.ImportMessages;
import org.sharewell.imports.report.Lengths;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Remarks;
import org.sharewell.imports.report.Report;

/** Reads the posts of a Jekyll site, one at a time. */
final class JekyllPosts {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_STANDFIRST = 500;
    private static final int LONGEST_TAG = 60;
    /** What a text may hold. */
    private static final int LARGEST = 102_400;
    /** Addresses are longer in a file than here. */
    private static final int LARGEST_OWN = 2 * LARGEST;

    private final SiteFiles files;
    private final Liquid liquid;
    private final Addresses addresses;
    private final OwnText ownText;
    private final Report report;
    private final Lengths lengths;

    JekyllPosts(SiteFiles files, Liquid liquid, Addresses addresses, OwnText ownText, Report report) {
        this.files = files;
        this.liquid = liquid;
        this.addresses = addresses;
        this.ownText = ownText;
        this.report = report;
        this.lengths = new Lengths(report);
    }

    /** The post, or nothing and a line in the report. */
    Optional<SourcePost> read(Entry entry, String address) {
        try {
            var front = FrontMatter.parse(files.text(entry.path()).orElse(""));
            if (front.body().getBytes(StandardCharsets.UTF_8).length > (entry.own().isPresent() ? LARGEST_OWN : LARGEST)) {
                report.error(Place.of(entry.path()), m -> m.postTooLarge(LARGEST / 1024));
                return Optional.empty();
            }
            report.count(Report.Tally.POSTS);
            return Optional.of(entry.own().isPresent() ? own(entry, front) : post(entry, front, address));
        } catch (UntrustedYaml.Broken e) {
            report.error(Place.of(entry.path()).at(e.line()), m -> m.frontMatterBroken(e.getMessage()));
            return Optional.empty();
        }
    }

    private SourcePost post(Entry entry, FrontMatter front, String address) {
        var place = Place.of(entry.path());
        remark(entry, front, place);
        return new SourcePost(entry.path(), entry.slug(), title(entry, front, place), standfirst(front, place), body(entry, front, address),
                JekyllAuthors.keys(front), tags(front, place), entry.date().map(ZonedDateTime::toInstant), entry.isDraft(),
                cover(front, place, address));
    }

    /** As it was, letter by letter: what looks like Liquid, Kramdown or HTML is the author's own. */
    private SourcePost own(Entry entry, FrontMatter front) {
        var place = Place.of(entry.path());
        remark(entry, front, place);
        OwnMarks.unreadable(front).forEach(name -> report.warn(place.in(name), m -> m.dateDropped(front.text(name))));
        return new SourcePost(entry.path(), entry.slug(), lengths.fit(place.in("title"), front.text("title"), LONGEST_TITLE),
                lengths.fit(place.in("excerpt"), front.text("excerpt"), LONGEST_STANDFIRST), ownText.in(front.body()), JekyllAuthors.keys(front),
                front.list("tags"), entry.date().map(ZonedDateTime::toInstant), entry.isDraft(), cover(front, place, "/"), entry.own());
    }

    private void remark(Entry entry, FrontMatter front, Place place) {
        if (entry.draft()) {
            report.notice(place, ImportMessages::draftKept);
        }
        if (entry.date().isEmpty()) {
            report.notice(place, ImportMessages::dateMissing);
        }
        if (JekyllAuthors.keys(front).isEmpty()) {
            report.warn(place, ImportMessages::authorMissing);
        }
    }

    private String title(Entry entry, FrontMatter front, Place place) {
        if (front.text("title").isEmpty()) {
            report.warn(place.in("title"), ImportMessages::titleMissing);
        }
        var title = front.text("title").isEmpty() ? entry.slug().replace('-', ' ') : front.text("title");
        return lengths.fit(place.in("title"), Html.words(resolved(title, front, place)), LONGEST_TITLE);
    }

    private String standfirst(FrontMatter front, Place place) {
        var field = Stream.of("excerpt", "description", "summary").filter(f -> !front.text(f).isEmpty()).findFirst().orElse("excerpt");
        return lengths.fit(place.in(field), Html.words(resolved(front.text(field), front, place)), LONGEST_STANDFIRST);
    }

    private String resolved(String text, FrontMatter front, Place place) {
        return liquid.resolve(text, front, new Remarks(report, place.at(1)));
    }

    private Body body(Entry entry, FrontMatter front, String address) {
        var remarks = new Remarks(report, Place.of(entry.path()).at(front.bodyLine()));
        var text = Kramdown.resolve(Embeds.resolve(liquid.resolve(front.body(), front, remarks), remarks));
        return new References(addresses, address, remarks).in(entry.isHtml() ? flush(text) : text);
    }

    /** Indented HTML would be read as code. */
    private static String flush(String html) {
        return html.contains("<pre") ? html : html.replaceAll("(?m)^[ \\t]+", "");
    }

    private List<String> tags(FrontMatter front, Place place) {
        var tags = new LinkedHashSet<String>();
        Stream.of("tags", "tag", "categories", "category").flatMap(f -> words(front, f))
                .map(t -> lengths.fit(place.in("tags"), t, LONGEST_TAG)).forEach(tags::add);
        return List.copyOf(tags);
    }

    /** A single text in a plural field is several words, as Jekyll has it. */
    private static Stream<String> words(FrontMatter front, String field) {
        boolean several = front.values().get(field) instanceof String && (field.equals("tags") || field.equals("categories"));
        return several ? Stream.of(front.text(field).split(front.text(field).contains(",") ? "\\s*,\\s*" : "\\s+")).filter(t -> !t.isEmpty())
                : front.list(field).stream();
    }

    private Optional<String> cover(FrontMatter front, Place place, String address) {
        var source = front.text("image");
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var meaning = addresses.of(resolved(source, front, place), address);
        if (meaning instanceof Addresses.OfFile(var path) && Pictures.isPicture(path)) {
            return Optional.of(path);
        }
        report.warn(place.in("image"), m -> m.pictureMissing(source));
        return Optional.empty();
    }
}
