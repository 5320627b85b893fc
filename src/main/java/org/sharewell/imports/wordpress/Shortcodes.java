package org.sharewell.imports.wordpress;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sharewell.imports.markup.LineCount;

/** Finds the shortcodes of a text, puts HTML in the place of those that are known, and says which ones stay as text. */
final class Shortcodes {
    private static final int LONGEST_SETTINGS = 2_000;
    /** Tags, comments and code are passed over; a shortcode written with two brackets is meant as text. */
    private static final Pattern HERE = Pattern.compile(
            "<!--.*?(?:-->|\\z)|<(pre|code|script|style|textarea)\\b[^>]{0,2000}>.*?(?:</\\1\\s*>|\\z)|<[A-Za-z/][^>]{0,4000}>"
            + "|(\\[?)\\[([A-Za-z][\\w-]{0,60})((?:\\s|=|:)(?:[^\\[\\]\"']|\"[^\"]{0,1000}\"|'[^']{0,1000}'){0," + LONGEST_SETTINGS + "}+)?(/?)\\](\\]?)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Function<Shortcode, Optional<String>> known;
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final Map<String, Integer> ends = new HashMap<>();
    private final Map<String, Integer> first = new TreeMap<>();

    Shortcodes(Function<Shortcode, Optional<String>> known) {
        this.known = known;
    }

    /** The text with what the shortcodes stand for. */
    String resolve(String text, Lines lines) {
        if (text.indexOf('[') < 0) return text;
        var out = new StringBuilder();
        var here = HERE.matcher(text);
        int at = 0;
        for (int from = 0; from <= text.length() && here.find(from);) {
            out.append(text, at, here.start());
            at = here.group(3) == null ? passed(here, out) : bracket(text, here, out);
            from = at;
        }
        unknown.forEach((name, count) -> lines.warn(text, first.get(name), m -> m.shortcodeKept(name, count)));
        return out.append(text, at, text.length()).toString();
    }

    private static int passed(Matcher here, StringBuilder out) {
        out.append(here.group());
        return here.end();
    }

    private int bracket(String text, Matcher here, StringBuilder out) {
        if (!here.group(2).isEmpty() && !here.group(6).isEmpty()) {
            out.append(here.group(), 1, here.group().length() - 1);
            return here.end();
        }
        out.append(here.group(2));
        var name = here.group(3);
        int opened = here.end(5) + 1;
        int end = here.group(5).isEmpty() ? end(text, name.toLowerCase(Locale.ROOT), opened) : -1;
        var code = Shortcode.of(name, here.group(4) == null ? "" : here.group(4).replaceFirst("^[=:]", " "), end < 0 ? "" : text.substring(opened, end));
        var instead = known.apply(code);
        if (instead.isEmpty()) return kept(text, here, code, end >= 0, out);
        int after = end < 0 ? opened : end + name.length() + 3;
        out.append(LineCount.keep(text.substring(here.start(3) - 1, after), instead.get()));
        return after;
    }

    /** The next end of that name; each is looked for once, however often the name is written without one. */
    private int end(String text, String name, int from) {
        return ends.compute(name, (_, found) -> found != null && (found < 0 || found >= from) ? found : search(text, "[/" + name + "]", from));
    }

    private static int search(String text, String end, int from) {
        for (int i = text.indexOf("[/", from); i >= 0; i = text.indexOf("[/", i + 1)) {
            if (text.regionMatches(true, i, end, 0, end.length())) return i;
        }
        return -1;
    }

    /** People write words in brackets too: what has neither settings nor an end is one of those. */
    private int kept(String text, Matcher here, Shortcode code, boolean closed, StringBuilder out) {
        if (closed || !code.settings().isEmpty() || code.name().contains("_") || code.name().contains("-")) {
            unknown.merge(code.name(), 1, Integer::sum);
            first.putIfAbsent(code.name(), here.start());
        }
        int opened = here.end(5) + 1;
        out.append(text, here.start(3) - 1, opened);
        return opened;
    }
}
