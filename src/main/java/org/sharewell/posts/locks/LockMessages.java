package org.sharewell.posts.locks;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of conversations that are ended. */
@MessageBundle("locks")
public interface LockMessages {
    @Message("Only a steward of the space or a moderator may do that.")
    String notYours();

    @Message("This conversation is locked already.")
    String alreadyLocked();

    @Message("This conversation is not locked.")
    String notLocked();

    @Message("Lock this conversation")
    String title();

    @Message("Nobody can answer any more; what has been said stays. Everybody who can read it sees your name and your reason.")
    String why();

    @Message("Reason")
    String reason();

    @Message("One sentence, for instance where it goes on.")
    String reasonHint();

    @Message("Lock it")
    String lock();

    @Message("Let it go on")
    String unlock();

    @Message("Nobody can answer here any more, since {day}. The reason given:")
    String ended(String day);
}
