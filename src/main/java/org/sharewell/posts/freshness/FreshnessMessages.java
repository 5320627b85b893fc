package org.sharewell.posts.freshness;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of how long a post holds. */
@MessageBundle("freshness")
public interface FreshnessMessages {
    @Message("Choose a day that is still to come.")
    String notAhead();

    @Message("Choose a day within {years} years.")
    String tooFar(int years);

    @Message("That is not a day. Write it as 2027-03-01.")
    String notADay();

    @Message("That is not published yet. Publish it first, then name it here.")
    String successorNotPublished();

    @Message("That is this very post. Name the one that replaces it, or none.")
    String successorIsSame();

    @Message("That one is outdated itself, and this post replaces it: readers would go round in a circle.")
    String successorLeadsBack();

    @Message("Still right?")
    String stillRight();

    @Message("Say how long this holds. Readers see what you say at once; it is no new version, and nobody is told.")
    String stillRightWhy();

    @Message("Still valid on {day}, says")
    String stillValidOn(String day);

    @Message("Outdated since {day}.")
    String outdatedSince(String day);

    @Message("Outdated since {day}, see")
    String outdatedSee(String day);

    @Message("outdated")
    String outdated();

    @Message("Review by {day}")
    String reviewBy(String day);

    @Message("You wanted to look at this again by {day}. If it still holds, you are asked again in a year.")
    String due(String day);

    @Message("Still valid")
    String stillValid();

    @Message("Readers see your name and today’s date.")
    String stillValidWhy();

    @Message("Ask again by")
    String askAgain();

    @Message("Leave it empty and nobody asks again.")
    String askAgainHint();

    @Message("Outdated, see …")
    String outdatedSeeAct();

    @Message("Outdated")
    String outdatedTitle();

    @Message("Every reader sees it at the top. The post stays where it is, and sinks in suggestions and searches.")
    String outdatedWhy();

    @Message("What replaces it")
    String successor();

    @Message("The address of a newer post. Readers are led to the newest version that they may read.")
    String successorHint();

    @Message("Mark as outdated")
    String markOutdated();

    @Message("Review by a day")
    String reviewByLabel();

    @Message("Day")
    String day();

    @Message("On that day the authors are reminded, and nobody else sees it.")
    String reviewByHint();

    @Message("Save the day")
    String saveDay();

    @Message("To look at again")
    String upkeep();

    @Message("What you wrote and wanted to look at again by a day. Only you see this list.")
    String upkeepWhy();

    @Message("Due")
    String dueNow();

    @Message("Later")
    String later();

    @Message("Nothing to look at again")
    String upkeepEmpty();

    @Message("Set a day under “Still right?” on a post of yours, and it comes back to you here.")
    String upkeepEmptyWhy();

    @Message("My posts")
    String myPosts();

    @Message("{#if n == 1}A post of yours is due to be looked at again{#else}{n} of your posts are due to be looked at again{/if}")
    String dueCount(long n);
}
