package org.sharewell.people;

import java.net.URI;
import java.net.URISyntaxException;

/** Where to go after signing in: a path of our own, whatever an address says. */
final class Next {
    private static final String HOME = "/";

    private Next() {}

    static String of(String next) {
        return next != null && next.startsWith("/") && !next.startsWith("//") && isPlain(next) ? next : HOME;
    }

    private static boolean isPlain(String next) {
        try {
            var uri = new URI(next);
            return uri.getHost() == null && uri.getScheme() == null && !next.contains("\\") && !next.startsWith("/logout") && !next.startsWith("/login");
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
