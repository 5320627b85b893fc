package org.sharewell.imports.wordpress;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How the old site is called: by its address, which lasts, and by its title. */
record SiteName(String address, String title) {
    private static final Pattern NOWHERE = Pattern.compile("(?i)(?:localhost|127\\.0\\.0\\.1|\\[::1\\])(?:[:/].*)?");
    private static final int LONGEST = 180;

    static SiteName of(Survey survey) {
        var address = Stream.of("wp:base_blog_url", "link", "wp:base_site_url").map(survey::site).filter(a -> !a.isEmpty()).findFirst().orElse("");
        return new SiteName(address.replaceFirst("/+$", ""), survey.site("title"));
    }

    /** The address without what may change about it; many sites are at home on the machine of whoever made them, those have their title too. */
    Optional<String> lasting() {
        var host = address.replaceFirst("(?i)^(?:https?:)?//(?:www\\.)?", "").toLowerCase();
        var name = host.isEmpty() ? title : NOWHERE.matcher(host).matches() && !title.isEmpty() ? host + " " + title : host;
        return Optional.of(name.substring(0, Math.min(name.length(), LONGEST))).filter(n -> !n.isBlank());
    }

    /** For people. */
    String shown(Path file) {
        return title.isEmpty() ? lasting().orElse(file.getFileName().toString()) : title;
    }
}
