package org.sharewell.database;

/** No database to work with; the message names what is wrong and its cure, in one line for the console. */
public final class DatabaseUnavailable extends RuntimeException {

    DatabaseUnavailable(String message) {
        super(message);
    }

    DatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
