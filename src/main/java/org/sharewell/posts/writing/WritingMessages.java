package org.sharewell.posts.writing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the writing page says about keeping, merging and who else is there. */
@MessageBundle("writing")
public interface WritingMessages {
    @Message("For {day}, as an article of the blog.")
    String forDay(String day);

    @Message("That day is not yours to write for, or not any more. What you write here is not planned for a day.")
    String forNoDay();

    @Message("Publish…")
    String publishFrom();

    @Message("saved {time}")
    String saved(String time);

    @Message("kept for you {time}, not sent yet")
    String kept(String time);

    @Message("Not on the server yet; this browser keeps it, and tries again.")
    String unsaved();

    @Message("You are not signed in any more; this browser keeps what you type.")
    String signedOut();

    @Message("Somebody else has signed in in this browser. Leave this page open: what you type stays here until you have signed in again in another tab.")
    String another();

    @Message("It has been published meanwhile. What you type is kept for you alone until you save the changes.")
    String nowPublished();

    @Message("It has been scheduled meanwhile. What you type is kept for you alone until you save it.")
    String nowScheduled();

    @Message("It is not scheduled any more.")
    String nowDraft();

    @Message("Sign in")
    String signIn();

    @Message("What was written elsewhere meanwhile has been added to your text.")
    String merged();

    @Message("Elsewhere the same lines were changed meanwhile. Go on writing; both versions stand above, to choose from.")
    String clash();

    @Message("This text is not here any more; this browser keeps what you typed.")
    String gone();

    @Message("Another version was saved {ago} while you were writing")
    String conflict(String ago);

    @Message("Nothing is lost: yours is below. See what differs, then go on with one of both, or with both.")
    String conflictWhy();

    @Message("The saved version")
    String theirs();

    @Message("Yours")
    String mine();

    @Message("Title, standfirst and text are the same in both.")
    String noDifference();

    @Message("Bring both together")
    String takeBoth();

    @Message("Go on with mine")
    String takeMine();

    @Message("Go on with the saved one")
    String takeTheirs();

    @Message("Both changed the same lines in {#if count == 1}one place{#else}{count} places{/if}: there both stand, yours first. Read it over, then save.")
    String clashes(int count);

    @Message("This is what you go on with.")
    String chosen();

    @Message("Others see it once you save the changes.")
    String chosenUnsaved();

    @Message("Is writing here too:")
    String alsoHere();

    @Message("A newer version has been saved.")
    String newer();

    @Message("Show it")
    String showIt();
}
