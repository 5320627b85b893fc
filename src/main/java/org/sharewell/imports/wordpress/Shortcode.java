package org.sharewell.imports.wordpress;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** A word in square brackets in whose place WordPress puts something: with its settings and what stands between it and its end. */
record Shortcode(String name, Map<String, String> settings, String words, String inside) {
    private static final Pattern SETTING = Pattern.compile("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'\\]]+))|(\\S+)");

    /** Reads the settings; {@code words} is what has no name. */
    static Shortcode of(String name, String written, String inside) {
        var settings = new HashMap<String, String>();
        var words = new StringBuilder();
        var found = SETTING.matcher(written.replace('\u00A0', ' ').replace("&quot;", "\"").replace('“', '"').replace('”', '"'));
        while (found.find()) {
            if (found.group(5) != null) words.append(words.isEmpty() ? "" : " ").append(found.group(5));
            else settings.putIfAbsent(found.group(1).toLowerCase(Locale.ROOT), value(found.group(2), found.group(3), found.group(4)));
        }
        return new Shortcode(name.toLowerCase(Locale.ROOT), settings, words.toString(), inside);
    }

    private static String value(String... quoted) {
        for (var value : quoted) {
            if (value != null) return value;
        }
        return "";
    }

    String setting(String name) {
        return settings.getOrDefault(name, "");
    }
}
