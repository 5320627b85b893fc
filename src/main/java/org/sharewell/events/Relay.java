package org.sharewell.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Delivers events as long as the service runs: one round for each listener, all woken by the bell. */
@Singleton
class Relay {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Doorbell doorbell;
    private final List<Round> rounds;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Relay(Doorbell doorbell, Courier courier, @All List<Listener> listeners) {
        this.doorbell = doorbell;
        this.rounds = listeners.stream().map(listener -> new Round(listener, courier)).toList();
        if (listeners.stream().map(Listener::name).distinct().count() < listeners.size())
            throw new IllegalStateException("two listeners have the same name");
    }

    void open(@Observes StartupEvent starting, RelaySettings settings) {
        if (settings.enabled()) start();
    }

    void close(@Observes ShutdownEvent stopping) throws InterruptedException {
        stop();
    }

    void start() {
        running = true;
        rounds.forEach(this::begin);
        begin(this::attend);
    }

    private void begin(Runnable task) {
        threads.add(Thread.ofVirtual().name("relay-" + threads.size()).start(task));
    }

    private void attend() {
        try {
            doorbell.attend(this::ring);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean ring() {
        rounds.forEach(Round::wake);
        return running;
    }

    /** Waits for the deliveries at hand: cut off they would be rolled back and done again. */
    void stop() throws InterruptedException {
        running = false;
        rounds.forEach(Round::end);
        for (var thread : threads) thread.join(PATIENCE);
    }
}
