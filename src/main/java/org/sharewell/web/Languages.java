package org.sharewell.web;

import java.util.List;
import java.util.Locale;

/** The languages the product speaks. */
public final class Languages {
    public static final Locale DEFAULT = Locale.ENGLISH;
    public static final List<Locale> ALL = List.of(DEFAULT, Locale.GERMAN);

    private Languages() {}

    /** The language of {@link #ALL} that a browser's Accept-Language asks for first (RFC 4647 lookup). */
    public static Locale accepted(String acceptLanguage) {
        try {
            return acceptLanguage == null ? DEFAULT : lookup(acceptLanguage);
        } catch (IllegalArgumentException malformed) {
            return DEFAULT;
        }
    }

    private static Locale lookup(String acceptLanguage) {
        var found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), ALL);
        return found == null ? DEFAULT : found;
    }
}
