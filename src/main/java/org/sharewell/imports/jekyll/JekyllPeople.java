package org.sharewell.imports.jekyll;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.sharewell.imports.SourcePerson;
import org.sharewell.imports.SourcePerson.Standing;
import org.sharewell.imports.files.SiteFiles;
import org.sharewell.imports.markup.FrontMatter;
import org.sharewell.imports.markup.Liquid;
import org.sharewell.imports.markup.UntrustedYaml;
import org.sharewell.imports.report.Place;
import org.sharewell.imports.report.Remarks;
import org.sharewell.imports.report.Report;

/** Everybody a Jekyll site knows: its team, the authors it lists, and whoever else stands on a byline. */
final class JekyllPeople {
    private static final Pattern TEAM = Pattern.compile("(?:.*/)?_team/([^/]+)\\.(?:md|markdown)");
    private static final String AUTHORS = "_data/authors.yml";

    private final Map<String, SourcePerson> byKey = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final JekyllPerson form;
    private final SiteFiles files;
    private final Report report;

    JekyllPeople(SiteFiles files, Report report) {
        this.files = files;
        this.report = report;
        this.form = new JekyllPerson(files, report);
        files.paths().stream().filter(p -> TEAM.matcher(p).matches()).forEach(this::member);
        list();
    }

    private void member(String path) {
        try {
            var text = files.text(path);
            if (text.isPresent()) {
                member(path, FrontMatter.parse(text.get()));
            }
        } catch (UntrustedYaml.Broken e) {
            report.error(Place.of(path).at(e.line()), m -> m.frontMatterBroken(e.getMessage()));
        }
    }

    private void member(String path, FrontMatter front) {
        var file = TEAM.matcher(path).replaceFirst("$1");
        var key = front.has("name") ? front.text("name") : file;
        if (!key.equals(file)) {
            report.notice(Place.of(path), m -> m.keyDiffers(key));
        }
        if (byKey.containsKey(key)) {
            report.error(Place.of(path), m -> m.keyTwice(key));
        } else {
            add(key, Place.of(path), front, Standing.MEMBER);
        }
    }

    private void add(String key, Place place, FrontMatter front, Standing standing) {
        places.put(key, place.at(front.bodyLine()));
        byKey.put(key, form.read(key, place, front, standing));
    }

    private void list() {
        var text = files.text(AUTHORS).orElse("");
        DataFile.mapping(AUTHORS, text, report).forEach((key, values) -> {
            if (values instanceof Map<?, ?> fields) {
                listed(key.toString(), new FrontMatter(fields, "", line(text, key.toString())));
            }
        });
    }

    private void listed(String key, FrontMatter values) {
        var place = Place.of(AUTHORS).at(values.bodyLine());
        if (!byKey.containsKey(key)) {
            boolean guest = values.has("url");
            add(key, place, values, guest ? Standing.GUEST : Standing.FORMER);
            report.notice(place, m -> guest ? m.guestAuthor(key) : m.formerAuthor(key));
        } else if (!byKey.get(key).name().equals(JekyllPerson.name(key, values))) {
            report.notice(place, m -> m.namesDiffer(byKey.get(key).name(), JekyllPerson.name(key, values)));
        }
    }

    private static int line(String yaml, String key) {
        var entry = Pattern.compile("^[\"']?" + Pattern.quote(key) + "[\"']?\\s*+:", Pattern.MULTILINE).matcher(yaml);
        return entry.find() ? 1 + (int) yaml.substring(0, entry.start()).chars().filter(c -> c == '\n').count() : 0;
    }

    /** Adds those who stand on a byline and nowhere else; takes each key with the path of a post that names it. */
    void addAuthors(Map<String, String> authors) {
        authors.forEach((key, path) -> {
            if (!byKey.containsKey(key)) {
                report.warn(Place.of(path), m -> m.unknownAuthor(key));
                add(key, Place.of(path), new FrontMatter(Map.of(), "", 0), Standing.UNKNOWN);
            }
        });
    }

    void resolveBios(Liquid liquid) {
        byKey.replaceAll((key, person) -> person.id().isPresent() ? person : form.withBio(person, liquid.resolve(person.bio(), new FrontMatter(Map.of(), "", 0),
                new Remarks(report, places.get(key))), places.get(key)));
    }

    /** Says which names, teams and cities look like two spellings of one. */
    void compare() {
        alike("team", SourcePerson::department);
        alike("city", SourcePerson::city);
        var byName = new HashMap<String, String>();
        byKey.values().forEach(p -> Optional.ofNullable(byName.put(p.name(), p.key()))
                .ifPresent(other -> report.notice(places.get(p.key()).at(0), m -> m.sameName(p.name(), other, p.key()))));
    }

    private void alike(String field, Function<SourcePerson, String> value) {
        Spellings.alike(byKey.values().stream().map(value).filter(v -> !v.isEmpty()).toList(),
                (one, other) -> report.notice(Place.of("_team").in(field), m -> m.spelledAlike(one, other)));
    }

    Optional<SourcePerson> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    List<SourcePerson> all() {
        return List.copyOf(byKey.values());
    }
}
