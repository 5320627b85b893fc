package org.sharewell.web;

import java.util.Locale;
import java.util.Optional;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;

/** The places time zones are named after, as people write them in a language (CLDR). */
public final class Places {
    private Places() {}

    /** "Zürich" of Europe/Zurich in German; none where a zone is named after no place. */
    public static Optional<String> name(String zone, Locale locale) {
        return Optional.ofNullable(TimeZoneNames.getInstance(locale).getExemplarLocationName(current(zone)));
    }

    /** The one name that stands for all a zone has had. */
    public static String current(String zone) {
        return Optional.ofNullable(TimeZone.getCanonicalID(zone)).orElse(zone);
    }
}
