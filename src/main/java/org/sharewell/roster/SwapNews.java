package org.sharewell.roster;

import java.time.LocalDate;
import java.util.UUID;

/** Tells whoever does not look at the calendar just now what has become of a swap. */
public interface SwapNews {
    void asked(Told told);

    void agreed(Told told);

    void declined(Told told);

    /**
     * What somebody is told.
     *
     * @param swap    the question
     * @param to      who is told: of a question the one who is asked, of an answer the one who asked
     * @param by      the name of who asked, or answered
     * @param day     of the slot it is about
     * @param offered of the slot in exchange; null where it is to be taken over
     */
    record Told(UUID swap, UUID to, String by, LocalDate day, LocalDate offered) {}
}
