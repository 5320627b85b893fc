package org.sharewell.imports.jekyll;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

import org.sharewell.imports.markup.FrontMatter;

/** Every address under which a Jekyll site may have shown a post: by its date, by the date in its name, by its pattern, by its redirects. */
record Permalinks(String pattern) {
    private static final String DATED = "/:year/:month/:day/:title/";

    Set<String> of(FrontMatter front, String day, Optional<ZonedDateTime> date, String name) {
        var addresses = new LinkedHashSet<String>();
        if (front.has("permalink")) {
            addresses.add(front.text("permalink"));
        }
        date.ifPresent(d -> addresses.addAll(dated(d.toLocalDate(), front, name)));
        PostDate.parse(day, ZoneOffset.UTC).ifPresent(d -> addresses.addAll(dated(d.toLocalDate(), front, name)));
        addresses.addAll(front.list("redirect_from"));
        return addresses;
    }

    private Set<String> dated(LocalDate day, FrontMatter front, String name) {
        var shapes = new LinkedHashSet<String>();
        if (pattern.contains(":")) {
            shapes.add(filled(pattern, day, front, name));
        }
        shapes.add(filled(DATED, day, front, name));
        return shapes;
    }

    private static String filled(String shape, LocalDate day, FrontMatter front, String name) {
        return shape.replace(":categories", String.join("/", front.list("categories"))).replace(":year", String.format("%04d", day.getYear()))
                .replace(":month", String.format("%02d", day.getMonthValue())).replace(":day", String.format("%02d", day.getDayOfMonth()))
                .replace(":title", name).replace(":slug", name).replaceAll("//+", "/");
    }
}
