package org.sharewell.text.conversion;

import java.util.concurrent.CancellationException;

/** Ends work on a text that nobody waits for any more. */
final class Patience {
    private Patience() {}

    static void check() {
        if (Thread.interrupted()) throw new CancellationException();
    }
}
