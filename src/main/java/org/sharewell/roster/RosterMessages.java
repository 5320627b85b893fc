package org.sharewell.roster;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the roster and the calendar. */
@MessageBundle("roster")
public interface RosterMessages {
    @Message("Only the blog's stewards do that: whoever moderates or administrates.")
    String onlyStewards();

    @Message("Only who is on the roster, or a steward of the blog, asks others to join.")
    String onlyWritersAsk();

    @Message("This slot is not yours. Ask for a swap instead.")
    String onlyOwnSlots();

    @Message("Only its authors give a draft a day.")
    String onlyOwnDrafts();

    @Message("Only articles of the expert blog have a day in the calendar.")
    String notOnBlog();

    @Message("What has been published stays on its day.")
    String publishedStays();

    @Message("This is scheduled or published already: it cannot change hands.")
    String fixed();

    @Message("There is something on that day already. Choose another one.")
    String dayTaken();

    @Message("This was moved meanwhile. Look where it stands now, and move it again if you still want to.")
    String movedMeanwhile();

    @Message("That day is over. Choose today or a later one.")
    String dayOver();

    @Message("Plan at most a year ahead.")
    String dayTooFar();

    @Message("Choose a day.")
    String dayMissing();

    @Message("From {least} to {most}.")
    String between(int least, int most);

    @Message("Choose a colleague on the roster, or one of their days.")
    String nobodyToAsk();

    @Message("This has been answered already, or was taken back.")
    String swapOver();

    @Message("Nobody here has that username.")
    String noSuchPerson();
}
