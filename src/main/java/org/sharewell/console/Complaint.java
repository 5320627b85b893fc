package org.sharewell.console;

/** Why a command cannot be done: file, line and cure, in words for the person at the console. */
public final class Complaint extends RuntimeException {

    public Complaint(String words) {
        super(words);
    }

    public Complaint(String words, Throwable cause) {
        super(words, cause);
    }
}
