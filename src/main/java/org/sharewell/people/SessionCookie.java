package org.sharewell.people;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that carries a session's token: {@code __Host-} and Secure wherever the public address is HTTPS (RFC 6265bis 4.1.3.2). */
@ApplicationScoped
class SessionCookie {
    private final boolean https;

    SessionCookie(@ConfigProperty(name = "sharewell.url") Optional<URI> url) {
        this.https = url.map(u -> "https".equalsIgnoreCase(u.getScheme())).orElse(false);
    }

    String name() {
        return https ? "__Host-sid" : "sid";
    }

    /** Sets the token; without a maximum age, so closing the browser forgets it. */
    NewCookie set(Token token) {
        return cookie(token.secret(), NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie clear() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int maxAge) {
        return new NewCookie.Builder(name()).value(value).path("/").maxAge(maxAge)
                .httpOnly(true).secure(https).sameSite(NewCookie.SameSite.LAX).build();
    }
}
