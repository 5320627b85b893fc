package org.sharewell.events;

import java.util.concurrent.Semaphore;

import org.jboss.logging.Logger;

/** Brings one listener what is due for it whenever it is woken; a slow listener holds up nobody but itself. */
final class Round implements Runnable {
    private static final Logger LOG = Logger.getLogger(Round.class);

    private final Listener listener;
    private final Courier courier;
    private final Semaphore woken = new Semaphore(1);
    private volatile boolean ended;
    private boolean troubled;

    Round(Listener listener, Courier courier) {
        this.listener = listener;
        this.courier = courier;
    }

    void wake() {
        woken.release();
    }

    /** Ends when the delivery at hand is finished. */
    void end() {
        ended = true;
        wake();
    }

    @Override
    public void run() {
        while (!ended) {
            woken.acquireUninterruptibly();
            woken.drainPermits();
            deliver();
        }
    }

    private void deliver() {
        try {
            while (!ended && courier.deliverNext(listener)) troubled = false;
        } catch (RuntimeException | Error unreachable) {
            if (!troubled) LOG.warnf("Cannot deliver to %s, trying every second: %s", listener.name(), Failure.describe(unreachable));
            troubled = true;
        }
    }
}
