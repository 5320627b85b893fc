package org.sharewell.web.limits;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import io.agroal.api.AgroalDataSource;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.BucketProxy;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.Arc;
import io.quarkus.scheduler.Scheduled;

import org.sharewell.web.Message;
import org.sharewell.web.Refusal;
import org.sharewell.web.WebMessages;

/** Counts what people do against their allowances, in one place for all replicas. */
@ApplicationScoped
public class RateLimits {
    private final PostgreSQLSelectForUpdateBasedProxyManager<String> buckets;
    private final LimitSettings settings;
    private final Instance<RateLimitHeaders> headers;

    /** The data source is its own small pool outside every transaction: a token taken stays taken, and its row is never held. */
    RateLimits(@DataSource("limits") AgroalDataSource database, LimitSettings settings, Clock clock, Instance<RateLimitHeaders> headers) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .primaryKeyMapper(PrimaryKeyMapper.STRING).table("bucket")
                .clientClock(new Ticks(clock))
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                .build();
        this.settings = settings;
        this.headers = headers;
    }

    /** Takes one token of somebody's allowance, or refuses with 429 and when to come back. */
    public void take(Allowance allowance, String who) {
        answer(allowance, bucket(allowance, who).tryConsumeAndReturnRemaining(1));
    }

    /** Refuses if nothing is left, without taking anything: for what is counted only when it fails. */
    public void check(Allowance allowance, String who) {
        var estimate = bucket(allowance, who).estimateAbilityToConsume(1);
        if (!estimate.canBeConsumed()) throw tooMany(Duration.ofNanos(estimate.getNanosToWaitForRefill()));
    }

    /** Takes one token of an allowance and says whether there was one. */
    public boolean allows(Allowance allowance, String who) {
        return bucket(allowance, who).tryConsume(1);
    }

    private void answer(Allowance allowance, ConsumptionProbe probe) {
        if (Arc.container().requestContext().isActive())
            headers.get().say(number(allowance), probe.getRemainingTokens(), Duration.ofNanos(probe.getNanosToWaitForReset()));
        if (!probe.isConsumed()) throw tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** The refusal of who has to wait that long. */
    public static Refusal tooMany(Duration wait) {
        var retryAfter = Duration.ofSeconds(wait.plusMillis(999).toSeconds());
        return Refusal.tooMany(Message.of(WebMessages.class, m -> m.tooMany(retryAfter.toSeconds())), retryAfter);
    }

    private BucketProxy bucket(Allowance allowance, String who) {
        return buckets.builder().build(allowance.key() + " " + who, () -> configuration(allowance));
    }

    private BucketConfiguration configuration(Allowance allowance) {
        int number = number(allowance);
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(number).refillGreedy(number, allowance.period)).build();
    }

    /** How many tokens an allowance holds in this installation. */
    public int number(Allowance allowance) {
        return settings.numbers().getOrDefault(allowance.key(), allowance.number);
    }

    @Scheduled(every = "5m", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        int removed;
        do removed = buckets.removeExpired(1000); while (removed == 1000);
    }
}
