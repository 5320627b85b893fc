package org.sharewell.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;

/**
 * Carries a secret from the form that made it to the page that shows it: in a cookie for that page alone, for a minute. So a reload
 * makes nothing anew, and the secret is written down nowhere but in its owner's browser.
 */
@Singleton
public class Once {
    public static final String COOKIE = "once";
    private static final int SECONDS = 60;

    private final PublicUrl url;

    Once(PublicUrl url) {
        this.url = url;
    }

    /** For the page of that path. */
    public NewCookie give(String path, String secret) {
        return cookie(path, secret, SECONDS);
    }

    /** The page has shown it. */
    public NewCookie end(String path) {
        return cookie(path, "", 0);
    }

    private NewCookie cookie(String path, String value, int seconds) {
        return new NewCookie.Builder(COOKIE).value(value).path(path).maxAge(seconds)
                .httpOnly(true).secure(url.https()).sameSite(NewCookie.SameSite.STRICT).build();
    }
}
