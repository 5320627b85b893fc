package org.sharewell.roster;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Something to write about: a question nobody has answered, a topic nobody found, or expertise nobody has shown of late; and how many know of it. */
public record Hint(String kind, String words, String tags, int people) {
    public boolean isAsked() {
        return kind.equals("asked");
    }

    public boolean isMissed() {
        return kind.equals("missed");
    }

    /** Where it is written about for a day, with as much filled in as is known. */
    public String path(LocalDate day) {
        return "/write?title=" + encoded(isAsked() ? words : "") + "&tags=" + encoded(tags == null ? "" : tags) + "&slot=" + day;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
