package org.sharewell.web;

import java.time.ZoneId;
import java.util.Locale;

/** How the person in front of the page reads: their language and their time zone. Whoever knows them is a bean of this type. */
public interface Reading {
    Locale locale();

    ZoneId zone();
}
