package org.sharewell.database;

/** The step in which we look again whether another process has come further. */
final class Pause {

    private Pause() {}

    static void aMoment() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for the database.", e);
        }
    }
}
