package org.sharewell.imports.jekyll;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sharewell.imports.SourceSeries;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.markup.FrontMatter;
import org.sharewell.imports.report.Lengths;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Report;
import org.sharewell.text.Text;

/** The series that another Sharewell has written down beside the posts that were part of them. */
final class OwnSeries {
    static final String FILE = "_data/series.yml";
    private static final int LONGEST = 200;

    private OwnSeries() {
    }

    static List<SourceSeries> read(SiteFiles files, Report report) {
        var series = new ArrayList<SourceSeries>();
        DataFile.mapping(FILE, files.text(FILE).orElse(""), report).forEach((slug, values) -> {
            if (values instanceof Map<?, ?> fields) add(slug.toString(), new FrontMatter(fields, "", 0), new Lengths(report), series);
        });
        return series;
    }

    private static void add(String slug, FrontMatter says, Lengths lengths, List<SourceSeries> series) {
        var place = Place.of(FILE).in(slug);
        OwnMarks.id(says).ifPresent(id -> series.add(new SourceSeries(id, slug, says.text("title"), says.text("about"), says.text("space"),
                says.text("by"), OwnMarks.time(says, "date"), parts(says, place, lengths), place)));
    }

    private static List<SourceSeries.Part> parts(FrontMatter says, Place place, Lengths lengths) {
        var parts = says.values().get("parts") instanceof Collection<?> all ? all : List.of();
        return parts.stream().filter(Map.class::isInstance).map(part -> part(new FrontMatter((Map<?, ?>) part, "", 0), place, lengths)).toList();
    }

    private static SourceSeries.Part part(FrontMatter says, Place place, Lengths lengths) {
        var working = lengths.fit(place, Text.oneLine(says.text("working")), LONGEST);
        return new SourceSeries.Part(says.text("post"), says.text("title"), working, says.text("who"), month(says.text("month")));
    }

    private static Optional<YearMonth> month(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(YearMonth.parse(written));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
