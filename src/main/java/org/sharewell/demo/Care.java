package org.sharewell.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.people.Viewer;
import org.sharewell.posts.Posts;
import org.sharewell.posts.freshness.Upkeep;
import org.sharewell.posts.series.AllSeries;
import org.sharewell.posts.series.Arrangement;
import org.sharewell.posts.series.PartForm;
import org.sharewell.posts.series.Series;
import org.sharewell.posts.series.SeriesForm;

/** What the demo company does with posts that it has: makes series of them, and says whether they still hold. */
@ApplicationScoped
class Care {
    private final Shelf shelf;
    private final Posts posts;
    private final AllSeries series;
    private final Arrangement arrangement;
    private final Upkeep upkeep;

    Care(Shelf shelf, Posts posts, AllSeries series, Arrangement arrangement, Upkeep upkeep) {
        this.shelf = shelf;
        this.posts = posts;
        this.series = series;
        this.arrangement = arrangement;
        this.upkeep = upkeep;
    }

    void tell(Year year, Map<String, Viewer> staff) {
        shelf.series().forEach(told -> year.add(year.daysAgo(told.daysAgo()), () -> begin(year, staff.get(told.by()), told)));
        shelf.freshness().forEach(told -> year.add(year.daysAgo(told.daysAgo()), () -> say(year, staff.get(told.by()), told)));
    }

    private void begin(Year year, Viewer viewer, Told.Chapters told) {
        var made = series.begin(viewer, new SeriesForm(told.title(), told.about(), null));
        told.parts().forEach(part -> add(year, viewer, made, part));
    }

    private void add(Year year, Viewer viewer, Series made, Told.Chapter part) {
        if (part.post() != null) arrangement.add(made, posts.visible(viewer, part.post()));
        else arrangement.plan(viewer, made, new PartForm(part.working(), part.who(), YearMonth.from(today(year, viewer)).plusMonths(part.monthsAhead()).toString()));
    }

    private void say(Year year, Viewer viewer, Told.Age told) {
        var post = posts.visible(viewer, told.post());
        switch (told.said()) {
            case "valid" -> upkeep.confirm(viewer, post, again(year, viewer, told));
            case "outdated" -> upkeep.outdate(viewer, post, "/blog/" + told.successor());
            default -> upkeep.review(viewer, post, again(year, viewer, told));
        }
    }

    private static LocalDate again(Year year, Viewer viewer, Told.Age told) {
        return LocalDate.ofInstant(year.daysAgo(told.daysAgo()).plus(Duration.ofDays(told.againIn())), viewer.zone());
    }

    private static LocalDate today(Year year, Viewer viewer) {
        return LocalDate.ofInstant(year.now(), viewer.zone());
    }
}
