package org.sharewell.exports;

import java.util.function.Function;

import org.sharewell.web.Message;

/** What lies on top of a parcel, in the language of whoever takes it: what this is, and what can be done with it. */
record Leaflet(Order order, String address, Packed packed) {
    String text() {
        return String.join("\n", "# " + title(), "", say(m -> m.takenAlong(address, by(), order.taker().time(order.at()), packed.posts(), packed.pictures())), "",
                say(m -> m.whatIsIn(by())), "", "## " + say(ExportMessages::whatIsWhere), "",
                "- `_posts`: " + say(ExportMessages::wherePosts), "- `images`: " + say(ExportMessages::whereImages),
                "- `_team`: " + say(ExportMessages::whereTeam), "- `_data/spaces.yml`: " + say(ExportMessages::whereSpaces), "",
                "## " + say(ExportMessages::whatToDo), "", "- " + say(ExportMessages::useFiles), "- " + say(ExportMessages::useJekyll),
                "- " + say(ExportMessages::useImport), "", "      java -jar quarkus-run.jar import jekyll " + file(), "");
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
