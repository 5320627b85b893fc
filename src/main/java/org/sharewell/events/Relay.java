package org.sharewell.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Delivers events as long as the service runs: one round for each listener, all woken by the bell; and passes on which topics have changed. */
// Passing on, it is no ear itself.
@Typed(Relay.class)
@Singleton
class Relay implements Doorbell.Answer {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Doorbell doorbell;
    private final List<Round> rounds;
    private final List<Ear> ears;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Relay(Doorbell doorbell, Courier courier, @All List<Listener> listeners, @All List<Ear> ears) {
        this.doorbell = doorbell;
        this.ears = ears;
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
            doorbell.attend(this);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean ring() {
        rounds.forEach(Round::wake);
        return running;
    }

    @Override
    public void hear(Topic topic) {
        ears.forEach(ear -> ear.hear(topic));
    }

    @Override
    public void missed() {
        ears.forEach(Ear::missed);
    }

    /** Waits for the deliveries at hand: cut off they would be rolled back and done again. */
    void stop() throws InterruptedException {
        running = false;
        rounds.forEach(Round::end);
        for (var thread : threads) thread.join(PATIENCE);
    }
}
