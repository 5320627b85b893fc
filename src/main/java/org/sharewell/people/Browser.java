package org.sharewell.people;

import java.util.List;
import java.util.Map;

/** The browser and the system that a User-Agent header names, as far as people can use it to tell their devices apart. */
public record Browser(String name, String system) {
    /** In this order: many claim to be others as well. */
    private static final List<Map.Entry<String, String>> NAMES = List.of(Map.entry("Edg", "Edge"), Map.entry("OPR/", "Opera"),
            Map.entry("Firefox/", "Firefox"), Map.entry("FxiOS/", "Firefox"), Map.entry("CriOS/", "Chrome"), Map.entry("Chrome/", "Chrome"),
            Map.entry("Safari/", "Safari"), Map.entry("curl/", "curl"));
    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(Map.entry("iPhone", "iPhone"), Map.entry("iPad", "iPad"),
            Map.entry("Android", "Android"), Map.entry("Windows", "Windows"), Map.entry("Mac OS X", "macOS"), Map.entry("CrOS", "ChromeOS"),
            Map.entry("Linux", "Linux"));

    static Browser of(String agent) {
        return new Browser(first(NAMES, agent), first(SYSTEMS, agent));
    }

    private static String first(List<Map.Entry<String, String>> marks, String agent) {
        return marks.stream().filter(mark -> agent.contains(mark.getKey())).map(Map.Entry::getValue).findFirst().orElse("");
    }
}
