package org.sharewell.mail;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/**
 * Takes letters in, in the transaction in which there came to be a reason for them.
 *
 * <p>What is guaranteed: a letter that is rolled back was never there; one that is committed is handed to the mail server at
 * most once for its person and reason, by however many replicas. It is tried again only when it is certain that the server
 * did not take it: it could not be reached, or said so. Whoever crashes, or loses the server, between handing a letter over
 * and noting the answer leaves it {@linkplain Fate#UNCERTAIN uncertain}: it may have arrived and is not sent again. Each
 * replica sends one at a time, so a crash leaves one such letter at most.
 */
@ApplicationScoped
public class Postbox {
    private final Letters letters;
    private final Sender sender;
    private final Writing writing;

    Postbox(Letters letters, Sender sender, Writing writing) {
        this.letters = letters;
        this.sender = sender;
        this.writing = writing;
    }

    /** Whether this installation sends mail at all. Where it does not, nothing is kept to be sent later either. */
    public boolean isOpen() {
        return sender.isSet();
    }

    /** Whether there was a letter for that reason: it need not be written again. */
    public boolean had(UUID person, String reason) {
        return letters.has(person, reason);
    }

    /** Takes a letter, unless there was one for the same reason already; says whether it did. */
    @Transactional(MANDATORY)
    public boolean post(Letter letter) {
        return isOpen() && letters.add(letter, writing.of(letter));
    }
}
