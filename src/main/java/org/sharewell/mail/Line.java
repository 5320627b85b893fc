package org.sharewell.mail;

import java.util.regex.Pattern;

/** Words made one line: what breaks a line or turns its direction would begin a header, or say something else than it shows. */
final class Line {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

    private Line() {}

    static String of(String words) {
        return BREAKS.matcher(words).replaceAll(" ").strip();
    }
}
