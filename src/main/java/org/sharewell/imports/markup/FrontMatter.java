package org.sharewell.imports.markup;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The YAML on top of a file of a Jekyll site, and the text under it. */
public record FrontMatter(Map<?, ?> values, String body, int bodyLine) {
    private static final Pattern FENCED = Pattern.compile("\\A---[ \\t]*+\\n(.*?\\n?)^(?:---|\\.\\.\\.)[ \\t]*+(?:\\n|\\z)", Pattern.DOTALL | Pattern.MULTILINE);

    public static FrontMatter parse(String text) throws UntrustedYaml.Broken {
        var fenced = FENCED.matcher(text);
        if (!fenced.find()) {
            throw new UntrustedYaml.Broken(1, "no front matter between two lines ---");
        }
        int bodyLine = 1 + (int) fenced.group().chars().filter(c -> c == '\n').count();
        return new FrontMatter(mapping(fenced.group(1)), text.substring(fenced.end()), bodyLine);
    }

    private static Map<?, ?> mapping(String yaml) throws UntrustedYaml.Broken {
        try {
            return asMap(UntrustedYaml.load(yaml));
        } catch (UntrustedYaml.Broken e) {
            throw new UntrustedYaml.Broken(e.line() + 1, e.getMessage());
        }
    }

    private static Map<?, ?> asMap(Object loaded) throws UntrustedYaml.Broken {
        return switch (loaded) {
            case null -> Map.of();
            case Map<?, ?> map -> map;
            default -> throw new UntrustedYaml.Broken(1, "no names with values");
        };
    }

    public boolean has(String name) {
        return values.get(name) != null;
    }

    /** The value as one trimmed text; a list is joined, nothing is "". */
    public String text(String name) {
        return values.get(name) instanceof Collection<?> ? String.join(", ", list(name)) : words(values.get(name));
    }

    /** The values of a list, or the one value. */
    public List<String> list(String name) {
        var value = values.get(name);
        var several = value instanceof Collection<?> all ? all.stream() : Stream.ofNullable(value);
        return several.filter(Objects::nonNull).map(FrontMatter::words).filter(w -> !w.isEmpty()).toList();
    }

    public boolean isFalse(String name) {
        return text(name).equalsIgnoreCase("false");
    }

    private static String words(Object value) {
        return value == null || value instanceof Map || value instanceof Collection ? "" : value.toString().strip();
    }
}
