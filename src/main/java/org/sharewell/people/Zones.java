package org.sharewell.people;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The time zones people can live in, by part of the world; what is only an offset or an old name is left out. */
public final class Zones {
    private static final String PLACES = "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";
    private static final Map<String, List<Zone>> BY_REGION = ZoneId.getAvailableZoneIds().stream().filter(id -> id.matches(PLACES)).sorted()
            .map(Zone::new).collect(Collectors.groupingBy(Zone::region, TreeMap::new, Collectors.toList()));

    private Zones() {}

    public static Map<String, List<Zone>> byRegion() {
        return BY_REGION;
    }

    public static boolean isKnown(String id) {
        return id.equals("UTC") || id.matches(PLACES) && ZoneId.getAvailableZoneIds().contains(id);
    }

    /** One of them: "Europe/Zurich" is in Europe and called Zurich. */
    public record Zone(String id) {
        public String region() {
            return id.substring(0, id.indexOf('/'));
        }

        public String name() {
            return id.substring(id.indexOf('/') + 1).replace('_', ' ');
        }
    }
}
