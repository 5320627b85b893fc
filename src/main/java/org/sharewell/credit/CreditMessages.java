package org.sharewell.credit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of credit. */
@MessageBundle("credit")
public interface CreditMessages {
    @Message("Thank")
    String thank();

    @Message("Thanks")
    String thanks();

    @Message("Nobody has given thanks here yet.")
    String noThanks();

    @Message("See the thanks")
    String seeThanks();

    @Message("thanks")
    String gives();

    @Message("for a comment")
    String forComment();

    @Message("Whom")
    String whom();

    @Message("Usernames, with commas between them.")
    String whomHint();

    @Message("What for")
    String whatFor();

    @Message("In 20 to 500 characters: what it changed for you. Whoever may read this post can read it too.")
    String whatForHint();

    @Message("May be quoted in a review")
    String quotable();

    @Message("{left} of {week} left this week")
    String left(long left, int week);

    @Message("Withdraw")
    String withdraw();

    @Message("Cancel")
    String cancel();

    @Message("Only published posts and what is said below them can be given thanks for.")
    String notPublished();

    @Message("You have given your {week} thanks of this week. There are new ones on Monday.")
    String allGiven(int week);

    @Message("Name at least one person and at most {most}.")
    String howMany(int most);

    @Message("Nobody called “{username}” can read this here.")
    String nobody(String username);

    @Message("You cannot thank yourself.")
    String notOneself();

    @Message("Only who gave these thanks can withdraw them.")
    String notYours();
}
