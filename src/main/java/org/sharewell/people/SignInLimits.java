package org.sharewell.people;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import org.sharewell.events.Audited;
import org.sharewell.events.Outbox;
import org.sharewell.text.Text;
import org.sharewell.web.limits.Allowance;
import org.sharewell.web.limits.RateLimits;

/** Slows guessing down, by account and by address, the same for names that nobody has. Nobody is locked out for good. */
@ApplicationScoped
class SignInLimits {
    private static final Logger LOG = Logger.getLogger(SignInLimits.class);

    private final RateLimits limits;
    private final Delays delays;
    private final Outbox outbox;
    private final Clock clock;

    SignInLimits(RateLimits limits, Delays delays, Outbox outbox, Clock clock) {
        this.limits = limits;
        this.delays = delays;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Before a password is looked at: refuses with 429 where too many were wrong. */
    void attempt(String username, String address) {
        limits.check(Allowance.SIGN_IN_FAILURES_BY_ADDRESS, address);
        var wait = delays.take(account(username), limits.number(Allowance.SIGN_IN_FAILURES_BY_ACCOUNT));
        if (wait.isPositive()) throw RateLimits.tooMany(wait);
    }

    void succeeded(String username) {
        delays.forget(account(username));
    }

    /** A password was wrong. */
    void failed(String address) {
        if (!limits.allows(Allowance.SIGN_IN_FAILURES, "everywhere") && limits.allows(Allowance.SIGN_IN_ALARMS, "everywhere")) sound();
        limits.take(Allowance.SIGN_IN_FAILURES_BY_ADDRESS, address);
    }

    private void sound() {
        LOG.warnf("More than %d wrong passwords within a minute: somebody may be guessing", limits.number(Allowance.SIGN_IN_FAILURES));
        QuarkusTransaction.requiringNew().run(() -> outbox.add(new Guessed(null, clock.instant())));
    }

    /** Of one length whatever was typed, and not the name itself: people type passwords there too. */
    private static UUID account(String username) {
        return UUID.nameUUIDFromBytes(Text.oneLine(username).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    }

    /** More passwords were wrong within a minute, for whatever names, than people mistype. */
    public record Guessed(UUID actor, Instant at) implements Audited {}
}
