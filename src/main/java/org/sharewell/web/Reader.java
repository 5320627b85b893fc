package org.sharewell.web;

import java.time.ZoneId;
import java.util.Locale;

/** Who reads the answer: in which language, by which clock. A person's own choice replaces the browser's. */
public interface Reader {
    Locale locale();

    ZoneId zone();
}
