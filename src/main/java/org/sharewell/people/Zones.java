package org.sharewell.people;

import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.sharewell.web.Places;

/** The time zones people can live in, by part of the world; what is only an offset or an old name is left out. */
public final class Zones {
    private static final String PLACES = "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";
    private static final Map<Locale, Map<String, List<Zone>>> BY_REGION = new ConcurrentHashMap<>();

    private Zones() {}

    /** Named and sorted as people do in a language. */
    public static Map<String, List<Zone>> byRegion(Locale locale) {
        return BY_REGION.computeIfAbsent(locale, Zones::named);
    }

    private static Map<String, List<Zone>> named(Locale locale) {
        return ZoneId.getAvailableZoneIds().stream().filter(id -> id.matches(PLACES) && id.equals(Places.current(id)))
                .map(id -> new Zone(id, Places.name(id, locale).orElse(id))).sorted(Comparator.comparing(Zone::name, Collator.getInstance(locale)))
                .collect(Collectors.groupingBy(Zone::region, TreeMap::new, Collectors.toList()));
    }

    public static boolean isKnown(String id) {
        return id.equals("UTC") || id.matches(PLACES) && ZoneId.getAvailableZoneIds().contains(id);
    }

    /** One of them: "Europe/Zurich" is in Europe and called Zurich, or Zürich in German. */
    public record Zone(String id, String name) {
        public String region() {
            return id.substring(0, id.indexOf('/'));
        }

        /** Whether this is meant, by its present name or by an old one. */
        public boolean is(String named) {
            return named != null && id.equals(Places.current(named));
        }
    }
}
