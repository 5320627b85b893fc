package org.sharewell.people;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.sharewell.text.Text;
import org.sharewell.web.Allowance;
import org.sharewell.web.RateLimits;

/** Slows guessing down, by account and by address, the same for names that nobody has. Nobody is locked out for good. */
@ApplicationScoped
class SignInLimits {
    private final RateLimits limits;

    SignInLimits(RateLimits limits) {
        this.limits = limits;
    }

    /** Before a password is looked at: refuses with 429 when too many were wrong. */
    void check(String username, String address) {
        limits.check(Allowance.SIGN_IN_FAILURES_BY_ADDRESS, address);
        limits.check(Allowance.SIGN_IN_FAILURES_BY_ACCOUNT, account(username));
    }

    /** A password was wrong. */
    void failed(String username, String address) {
        limits.take(Allowance.SIGN_IN_FAILURES_BY_ADDRESS, address);
        limits.take(Allowance.SIGN_IN_FAILURES_BY_ACCOUNT, account(username));
    }

    /** Of one length whatever was typed, and not the name itself: people type passwords there too. */
    private static String account(String username) {
        return UUID.nameUUIDFromBytes(Text.oneLine(username).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
