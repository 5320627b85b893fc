package org.sharewell.media;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Takes away uploads that nothing showed within a day, and files that no row names. */
@ApplicationScoped
class Sweep {
    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final Duration GRACE = Duration.ofHours(24);
    private static final int SHELVES = 256;

    private final Images images;
    private final ImageFiles files;
    private final Locks locks;
    private final Clock clock;

    Sweep(Images images, ImageFiles files, Locks locks, Clock clock) {
        this.images = images;
        this.files = files;
        this.locks = locks;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        var before = clock.instant().minus(GRACE);
        var unattached = QuarkusTransaction.requiringNew().call(() -> unattached(before));
        unattached.forEach(this::remove);
        for (int shelf = 0; shelf < SHELVES; shelf++) sweep(HexFormat.of().toHexDigits((byte) shelf));
        files.clearBenches(before);
    }

    private List<UUID> unattached(Instant before) {
        return images.find("attachedAt is null and uploadedAt < ?1", before).stream().map(image -> image.id).toList();
    }

    private void remove(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> images.delete("id = ?1 and attachedAt is null", id));
        } catch (RuntimeException shown) {
            LOG.warnf("image %s is shown by something that did not attach it", id);
            QuarkusTransaction.requiringNew().run(() -> images.update("attachedAt = ?1 where id = ?2", clock.instant(), id));
        }
    }

    private void sweep(String shelf) throws IOException {
        var orphans = new HashSet<>(files.on(shelf));
        if (orphans.isEmpty()) return;
        orphans.removeAll(QuarkusTransaction.requiringNew().call(() -> images.named(orphans)));
        for (var orphan : orphans) QuarkusTransaction.requiringNew().call(() -> removeFile(orphan));
    }

    private Void removeFile(String sha256) throws IOException {
        locks.take(sha256);
        if (images.count("sha256", sha256) == 0) files.remove(sha256);
        return null;
    }
}
