package org.sharewell.notifications.live;

import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import org.jboss.logging.Logger;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

/** Looks after open streams: every second who may still listen, every twenty a sign of life; at the end they are closed first. */
@Singleton
class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final int BEAT = 20;

    private final Streams streams;
    private final Audience audience;
    // Graceful shutdown waits for requests before it tells anybody, and a stream is a request that never ends.
    private final Thread closing;
    private int seconds;

    Watch(Streams streams, Audience audience) {
        this.streams = streams;
        this.audience = audience;
        this.closing = new Thread(streams::end, "end of live streams");
    }

    void open(@Observes StartupEvent starting) {
        Runtime.getRuntime().addShutdownHook(closing);
    }

    void close(@Observes ShutdownEvent stopping) {
        streams.end();
        try {
            Runtime.getRuntime().removeShutdownHook(closing);
        } catch (IllegalStateException underWay) {
            LOG.debug("The streams are closed by the hook", underWay);
        }
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        var open = streams.all();
        try {
            if (!open.isEmpty()) keep(open);
        } catch (RuntimeException unreachable) {
            LOG.debug("Nobody can be asked who may listen, trying again in a second", unreachable);
        }
        if (++seconds % BEAT == 0) streams.beat();
    }

    /** Where nobody can be asked nobody is told anything new either. */
    private void keep(List<Stream> open) {
        var allowed = audience.of(open);
        var asked = new HashSet<>(open);
        streams.keep(stream -> allowed.contains(stream) || !asked.contains(stream));
    }
}
