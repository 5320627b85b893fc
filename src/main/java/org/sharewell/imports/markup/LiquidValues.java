package org.sharewell.imports.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.sharewell.imports.Html;
import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.report.Remarks;

/** What stands between double braces: a quoted text or a name, sent through filters. */
final class LiquidValues {
    private static final Pattern PART = Pattern.compile("((?:[^|\"']|\"[^\"]*+\"|'[^']*+')++)");
    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1", Pattern.DOTALL);
    /** They change nothing that matters here: addresses stay as paths of the site, Markdown is read later anyway. */
    private static final Set<String> WITHOUT_EFFECT = Set.of("relative_url", "absolute_url", "prepend", "escape", "xml_escape", "strip",
            "markdownify", "strip_newlines", "uri_escape", "safe", "smartify", "cgi_escape");

    private final Map<String, String> settings;
    private final Function<String, Optional<SourcePerson>> people;

    LiquidValues(Map<String, String> settings, Function<String, Optional<SourcePerson>> people) {
        this.settings = settings;
        this.people = people;
    }

    String of(Liquid.Token token, FrontMatter page, Remarks remarks) {
        var parts = parts(token.rest());
        var value = value(parts.isEmpty() ? "" : parts.getFirst(), page);
        if (value.isEmpty()) {
            remarks.warn(token.text(), token.start(), m -> m.liquidDropped(token.rest()));
            return "";
        }
        return parts.stream().skip(1).reduce(value.get(), (said, filter) -> filtered(said, filter, token, remarks));
    }

    private static List<String> parts(String expression) {
        var parts = new ArrayList<String>();
        var part = PART.matcher(expression);
        while (part.find()) {
            parts.add(part.group().strip());
        }
        return parts;
    }

    private Optional<String> value(String name, FrontMatter page) {
        var quoted = QUOTED.matcher(name);
        if (quoted.matches()) {
            return Optional.of(quoted.group(2));
        }
        return switch (name) {
            // a path of the site is resolved later, whatever folder the site was in
            case "site.baseurl" -> Optional.of("");
            case String n when n.startsWith("site.") -> Optional.ofNullable(settings.get(n.substring(5)));
            case String n when n.startsWith("page.") && page.has(n.substring(5)) -> Optional.of(page.text(n.substring(5)));
            default -> Optional.empty();
        };
    }

    private String filtered(String said, String filter, Liquid.Token token, Remarks remarks) {
        return switch (filter.split("[:\\s]", 2)[0]) {
            case "team_photo" -> photo(said, token, remarks);
            case "team_link" -> personLink(said, token, remarks);
            case "embed" -> embed(said, token, remarks);
            case String f when WITHOUT_EFFECT.contains(f) -> said;
            case String f -> {
                remarks.warn(token.text(), token.start(), m -> m.filterUnknown(f));
                yield said;
            }
        };
    }

    private static String embed(String source, Liquid.Token token, Remarks remarks) {
        remarks.warn(token.text(), token.start(), m -> m.embedBecameLink(source));
        return Embeds.link(source);
    }

    /** A portrait stands beside the name, so it needs no description of its own. */
    private String photo(String key, Liquid.Token token, Remarks remarks) {
        if (people.apply(key).isEmpty()) {
            remarks.warn(token.text(), token.start(), m -> m.personUnknown(key));
            return "";
        }
        return Html.image("/assets/images/team/" + key + ".jpg", "");
    }

    String personLink(String key, Liquid.Token token, Remarks remarks) {
        var person = people.apply(key);
        if (person.isEmpty()) {
            remarks.warn(token.text(), token.start(), m -> m.personUnknown(key));
        }
        return person.map(p -> Html.link("/people/" + p.username(), p.name())).orElse(key);
    }
}
