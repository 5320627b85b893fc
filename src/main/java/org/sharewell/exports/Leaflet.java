package org.sharewell.exports;

import java.util.function.Function;
import java.util.stream.Collectors;

import org.sharewell.web.Message;
import org.sharewell.web.PublicUrl;

/** What lies on top of a parcel, in the language of whoever takes it: what this is, and what can be done with it. */
record Leaflet(Order order, PublicUrl url, Packed packed) {
    String text() {
        return String.join("\n", "# " + title(), "", say(m -> m.takenAlong(url.of(""), by(), order.taker().time(order.at()), packed.posts(), packed.pictures())), "",
                say(m -> m.whatIsIn(by())), "", "## " + say(ExportMessages::whatIsWhere), "",
                "- `_posts`: " + say(ExportMessages::wherePosts), "- `images`: " + say(ExportMessages::whereImages),
                "- `_team`: " + say(ExportMessages::whereTeam), "- `_data/spaces.yml`: " + say(ExportMessages::whereSpaces), "- `" + SeriesFile.PATH + "`: " + say(ExportMessages::whereSeries), "", stays()
                + "## " + say(ExportMessages::whatToDo), "", "- " + say(ExportMessages::useFiles), "- " + say(ExportMessages::useJekyll),
                "- " + say(ExportMessages::useImport), "", "      java -jar quarkus-run.jar import jekyll " + file(), "");
    }

    /** What cannot be taken back from here, by name; nothing where there is nothing. */
    private String stays() {
        if (packed.stays().isEmpty()) return "";
        var lines = packed.stays().stream().map(one -> "- " + say(m -> words(one, m)) + "\n").collect(Collectors.joining());
        return "## " + say(ExportMessages::whatStays) + "\n\n" + say(ExportMessages::whatStaysWhy) + "\n\n" + lines + "\n";
    }

    private String words(Packed.Stays one, ExportMessages say) {
        var post = "[" + named(one.title(), say) + "](" + url.of("/posts/" + one.post()) + ")";
        return one.series() != null ? say.partStays(post, plain(one.series())) : say.successorStays(post, named(one.replaces(), say));
    }

    private static String named(String title, ExportMessages say) {
        return title.isEmpty() ? say.untitled() : plain(title);
    }

    private String title() {
        var name = plain(order.whose().name());
        return say(m -> order.whose().isSpace() ? m.writingOfSpace(name) : m.writingOf(name));
    }

    /** As a command line takes it. */
    private String file() {
        return order.fileName().matches("[\\w.+@-]+") ? order.fileName() : "\"" + order.fileName() + "\"";
    }

    private String by() {
        return plain(order.taker().name());
    }

    private String say(Function<ExportMessages, String> words) {
        return Message.of(ExportMessages.class, words).in(order.taker().locale());
    }

    /** A name is words, whatever is in it. */
    private static String plain(String name) {
        return name.replaceAll("[\\\\`*_\\[\\]<>&#|~]", "\\\\$0");
    }
}
