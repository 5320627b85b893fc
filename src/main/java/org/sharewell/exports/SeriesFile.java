package org.sharewell.exports;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.sharewell.posts.series.Outline;
import org.sharewell.web.PublicUrl;

/** The series that texts stand in, as one file: each with its parts in their order, written or planned; those outside the parcel lead back here. */
record SeriesFile(Packed packed, PublicUrl url) {
    static final String PATH = "_data/series.yml";

    Map<String, Object> of(List<Outline> all) {
        var says = new LinkedHashMap<String, Object>();
        all.forEach(series -> says.put(series.slug(), says(series)));
        return says;
    }

    private Map<String, Object> says(Outline series) {
        var says = new LinkedHashMap<String, Object>();
        says.put("title", series.title());
        says.put("about", series.about());
        put(says, "space", series.space());
        says.put("by", series.by());
        says.put("date", Heading.time(series.at()));
        says.put("parts", series.places().stream().map(this::says).toList());
        says.put("sharewell", series.id().toString());
        return says;
    }

    private Map<String, Object> says(Outline.Place place) {
        var says = new LinkedHashMap<String, Object>();
        put(says, "title", place.title());
        if (place.post() != null) says.put("post", address("/posts/" + place.post(), place));
        put(says, "working", place.working());
        put(says, "who", place.who());
        put(says, "month", place.month() == null ? null : YearMonth.from(place.month()).toString());
        return says;
    }

    private String address(String path, Outline.Place place) {
        return packed.has(place.post()) ? path : url.of(path);
    }

    private static void put(Map<String, Object> says, String name, String value) {
        if (value != null && !value.isEmpty()) says.put(name, value);
    }
}
