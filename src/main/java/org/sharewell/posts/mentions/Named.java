package org.sharewell.posts.mentions;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;

/** Whom a text names, by the addresses it links to: people by username, spaces by slug, roles by their key. */
record Named(String[] usernames, String[] spaces, String[] roles) {
    private static final Pattern PERSON = Pattern.compile("/people/([^/?#]+)");
    private static final Pattern SPACE = Pattern.compile("/spaces/([^/?#]+)");
    private static final Pattern ROLE = Pattern.compile("/people\\?role=(administrator|moderator|hr|leader)");
    /** More are not looked at (R-XS-6). */
    private static final int MOST = 50;

    static Named in(String html) {
        var links = html.contains("href") ? Jsoup.parseBodyFragment(html).select("a[href]").eachAttr("href") : List.<String>of();
        return new Named(all(links, PERSON), all(links, SPACE), all(links, ROLE));
    }

    private static String[] all(Collection<String> links, Pattern pattern) {
        Function<String, MatchResult> match = link -> {
            var found = pattern.matcher(link);
            return found.matches() ? found.toMatchResult() : null;
        };
        return links.stream().map(match).filter(found -> found != null).map(found -> found.group(1)).distinct().limit(MOST).toArray(String[]::new);
    }

    boolean isNobody() {
        return usernames.length + spaces.length + roles.length == 0;
    }
}
