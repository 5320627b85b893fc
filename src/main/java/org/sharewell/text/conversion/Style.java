package org.sharewell.text.conversion;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;

/** What an element's style attribute says. */
record Style(Map<String, String> rules) {
    static Style of(Element element) {
        var style = element.attr("style");
        return new Style(style.isEmpty() ? Map.of() : Stream.of(style.toLowerCase(Locale.ROOT).split(";")).map(rule -> rule.split(":", 2))
                .filter(rule -> rule.length == 2).collect(Collectors.toMap(rule -> rule[0].strip(), rule -> value(rule[1]), (_, last) -> last)));
    }

    private static String value(String written) {
        return written.replace("!important", "").strip();
    }

    Optional<String> get(String property) {
        return Optional.ofNullable(rules.get(property));
    }

    boolean is(String property, String value) {
        return value.equals(rules.get(property));
    }

    boolean hides() {
        return is("display", "none") || is("visibility", "hidden") || is("mso-hide", "all");
    }

    Optional<Boolean> bold() {
        return get("font-weight").map(weight -> weight.matches("bold(?:er)?|[6-9]00|1000"));
    }

    Optional<Boolean> italic() {
        return get("font-style").map(style -> style.startsWith("italic") || style.startsWith("oblique"));
    }

    boolean struck() {
        return rules.getOrDefault("text-decoration", rules.getOrDefault("text-decoration-line", "")).contains("line-through");
    }
}
