package org.sharewell.notifications.replies;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of answers by mail. */
@MessageBundle("replies")
public interface ReplyMessages {
    @Message("Your answer by mail could not be published")
    String subject();

    @Message("Hello {name}, your answer did not become a comment. This is why, and below it what you wrote:")
    String hello(String name);

    @Message("Open the conversation")
    String open();

    @Message("You get this mail because an answer came to an address that is yours. If you did not write it, change nothing and tell your administrator.")
    String footer();

    @Message("It did not come from the mail address that we know of you.")
    String notYours();

    @Message("It was too large, or there was no text in it that we can read.")
    String unreadable();

    @Message("Above what you answered nothing was written.")
    String nothing();
}
