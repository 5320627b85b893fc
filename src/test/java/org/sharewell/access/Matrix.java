package org.sharewell.access;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.yaml.snakeyaml.Yaml;

/** The table {@code access/matrix.yaml}: every route, and how a request to it ends for everybody. */
public final class Matrix {
    private static final Map<String, Object> TABLE = new Yaml().load(Matrix.class.getResourceAsStream("/access/matrix.yaml"));

    private Matrix() {}

    /** A route with what it is sent; a note tells apart several rows of one route. */
    public record Row(String method, String path, String rule, Map<String, Object> extras) {
        static Row of(String route, Object said) {
            var words = route.split(" ");
            var extras = said instanceof Map<?, ?> ? child(Map.of("", said), "") : Map.<String, Object> of();
            return new Row(words[0], words[1], said instanceof String rule ? rule : (String) extras.get("by"), extras);
        }

        public boolean isUnsafe() {
            return !method.equals("GET");
        }

        /** The route with all parameters alike, as the program declares it. */
        public String route() {
            return method + " " + path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}");
        }
    }

    /** A row for things in one state, and how a request ends for each actor. */
    public record Case(Row row, String state, Map<Actor, Outcome> outcomes) {
        @Override
        public String toString() {
            return row.method + " " + row.path + " " + state + (row.extras.containsKey("note") ? " " + row.extras.get("note") : "");
        }
    }

    /** Rows of the routes that the program declares, and of those that extensions serve. */
    public static List<Row> rows(String section) {
        return child(TABLE, section).entrySet().stream().flatMap(e -> e.getValue() instanceof List<?> several
                ? several.stream().map(one -> Row.of(e.getKey(), one)) : Stream.of(Row.of(e.getKey(), e.getValue()))).toList();
    }

    public static List<Row> rows() {
        return Stream.of("routes", "elsewhere").flatMap(section -> rows(section).stream()).toList();
    }

    public static java.util.Set<String> rules() {
        return child(TABLE, "rules").keySet();
    }

    public static List<Case> cases() {
        return rows().stream().flatMap(row -> cases(row).stream()).toList();
    }

    private static List<Case> cases(Row row) {
        var rule = child(child(TABLE, "rules"), row.rule);
        return rule.keySet().stream().map(state -> new Case(row, state, outcomes(child(rule, state)))).toList();
    }

    /** How it ends for somebody where a rule meets a state; without such a line there is nothing for anybody. */
    static Outcome outcome(String rule, String state, Actor actor) {
        var lines = child(child(TABLE, "rules"), rule);
        return lines.containsKey(state) ? outcomes(child(lines, state)).get(actor) : Outcome.MISSING;
    }

    /** The first outcome that names an actor holds; else there is nothing for them, or the sign-in page. */
    private static Map<Actor, Outcome> outcomes(Map<String, Object> said) {
        var named = new ArrayList<Map.Entry<Outcome, List<Actor>>>();
        said.forEach((outcome, actors) -> named.add(Map.entry(Outcome.of(outcome), actors((String) actors))));
        return Arrays.stream(Actor.values()).collect(toMap(a -> a, a -> named.stream().filter(n -> n.getValue().contains(a)).map(Map.Entry::getKey)
                .findFirst().orElse(a.isStranger() ? Outcome.STRANGER : Outcome.MISSING), (a, _) -> a, LinkedHashMap::new));
    }

    private static List<Actor> actors(String words) {
        var sets = child(TABLE, "actors");
        return words.isBlank() ? List.of() : Arrays.stream(words.strip().split(" +"))
                .flatMap(word -> sets.containsKey(word) ? actors((String) sets.get(word)).stream() : Stream.of(Actor.valueOf(word.toUpperCase(java.util.Locale.ROOT)))).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> child(Map<String, Object> parent, String key) {
        if (parent.get(key) == null) throw new IllegalArgumentException("the table has no " + key);
        return (Map<String, Object>) parent.get(key);
    }
}
