package org.sharewell.posts.publication;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the way from a draft to its readers. */
@MessageBundle("publication")
public interface PublicationMessages {
    @Message("Draft")
    String draft();

    @Message("A reader")
    String reader();

    @Message("A reader is asked")
    String asked();

    @Message("A reader has answered")
    String read();

    @Message("Scheduled")
    String scheduled();

    @Message("Published")
    String published();

    @Message("Updated")
    String updated();

    @Message("if you like")
    String ifYouLike();

    @Message("before it is published")
    String beforehand();

    @Message("now or later")
    String nowOrLater();

    @Message("How far it is")
    String steps();

    @Message("Publish “{title}”")
    String publishWhat(String title);

    @Message("Publish this draft")
    String publishUntitled();

    @Message("Publish…")
    String toPublish();

    @Message("Back to the text")
    String backToText();

    @Message("See how it will look")
    String preview();

    @Message("Done: the authors know that you cannot read it, and can ask somebody else.")
    String passed();

    @Message("On the expert blog, for everybody at the firm.")
    String seesBlog();

    @Message("On the expert blog and in {space}, for everybody at the firm.")
    String seesBlogAndSpace(String space);

    @Message("In {space}, for its {#if members == 1}one member{#else}{members} members{/if} and everybody else at the firm.")
    String seesOpen(String space, long members);

    @Message("In {space}, for its {#if members == 1}one member{#else}{members} members{/if} only.")
    String seesMembers(String space, long members);

    @Message("It has no place yet: the expert blog, or a space.")
    String seesNowhere();

    @Message("On {when}.")
    String whenPlanned(String when);

    @Message("That time comes twice in that night, as the clocks go back; the first one is meant.")
    String whenTwice();

    @Message("Now or at a time you choose.")
    String whenUndecided();

    @Message("It appears on their home page, on the blog and in its feeds.")
    String toldBlog();

    @Message("It appears on their home page and in the space.")
    String toldSpace();

    /** Of fewer than five it is not said how many they are: whom somebody follows is theirs to know. */
    @Message("Publishing tells {#if count < 5}fewer than five{#else}{count}{/if} people who follow its authors, its topics or its space.")
    String heard(long count);

    @Message("Before it can be published")
    String missing();

    @Message("In this space, somebody beside the authors reads a post first. Ask a reader; when they have answered, you can publish it.")
    String readerFirst();

    @Message("Now")
    String now();

    @Message("It appears as soon as you press the button.")
    String nowWhy();

    @Message("Publish now")
    String publishNow();

    @Message("At a day and time")
    String later();

    @Message("Times are in your time zone: {zone}.")
    String laterWhy(String zone);

    @Message("Where you live is not known, so this is world time (UTC).")
    String zoneUnknown();

    @Message("Day")
    String day();

    @Message("Time")
    String time();

    @Message("Schedule")
    String schedule();

    @Message("Change the time")
    String reschedule();

    @Message("Take the schedule back")
    String unschedule();

    @Message("Choose a day.")
    String chooseDay();

    @Message("Choose a time.")
    String chooseTime();

    @Message("{time} does not exist that night, as the clocks go forward. The next time there is {next}.")
    String timeLeftOut(String time, String next);

    @Message("This will be published on {when}. Until then only its authors, and those they ask, see it.")
    String scheduledNotice(String when);

    @Message("This is a draft. Only its authors, and those they ask, see it.")
    String draftNotice();

    @Message("It was to be published on {when}, and was not:")
    String missedWhen(String when);

    @Message("whoever scheduled it does not work here any more.")
    String missedLeft();

    @Message("whoever scheduled it may not publish it there any more.")
    String missedRight();

    @Message("its space wants somebody beside the authors to read it first.")
    String missedReader();

    @Message("something of it is missing.")
    String missedUnready();

    @Message("something broke, five times in a row. Schedule it again, or publish it now.")
    String missedFault();

    @Message("Ask a reader")
    String readers();

    @Message("A colleague sees the draft before others do, remarks in its margin, and tells you when they have read it.")
    String readersWhy();

    @Message("You need not wait for them.")
    String readersFree();

    @Message("This space wants an answer before it is published.")
    String readersFirst();

    @Message("Whom")
    String whom();

    @Message("Their username")
    String whomHint();

    @Message("What should they look at?")
    String lookAt();

    @Message("Ask")
    String ask();

    @Message("Take back")
    String takeBack();

    @Message("asked {when}, has not answered yet")
    String askedAgo(String when);

    @Message("cannot read it")
    String readDeclined();

    @Message("has read it: fine ({when})")
    String readFine(String when);

    @Message("has read it: see the remarks ({when})")
    String readRemarks(String when);

    @Message("{name} is an author of it, or invited to be.")
    String authorAlready(String name);

    @Message("{name} may not know of the space this is for. Invite them there first, or ask somebody else.")
    String mayNotKnowSpace(String name);

    @Message("You have not been asked to read this.")
    String notAsked();

    @Message("Choose one of the answers.")
    String chooseAnswer();

    @Message("{name} asks you to read this draft before it is published.")
    String youAreAsked(String name);

    @Message("You have answered: fine.")
    String youAnsweredFine();

    @Message("You have answered: see my remarks.")
    String youAnsweredRemarks();

    @Message("Read it: fine")
    String answerFine();

    @Message("Read it: see my remarks")
    String answerRemarks();

    @Message("I cannot read it")
    String cannotRead();

    @Message("Authors")
    String authors();

    @Message("invited, will not be named until they accept")
    String notNamed();

    @Message("Remark")
    String remark();

    @Message("Remark on passage {passage}")
    String remarkOn(int passage);

    @Message("Remarks")
    String remarks();

    @Message("Your remark")
    String yourRemark();

    @Message("Only those who may read the draft see it; once it is published, only its authors.")
    String remarkHint();

    @Message("You remark on")
    String remarkAbout();

    @Message("About text that has changed")
    String aboutChanged();

    @Message("Done")
    String resolve();

    @Message("{#if count == 1}1 remark dealt with{#else}{count} remarks dealt with{/if}")
    String resolved(int count);

    @Message("Select words, or use “Remark” at a passage, to write in the margin.")
    String marginHint();

    @Message("That passage is not there any more. Go back and choose it again.")
    String noSuchPassage();

    @Message("A remark has words only, no pictures.")
    String wordsOnly();

    @Message("{#if count == 1}1 remark on the draft{#else}{count} remarks on the draft{/if}")
    String draftRemarks(long count);

    @Message("No remarks")
    String noRemarks();

    @Message("Nobody has written in the margin of this draft.")
    String noRemarksWhy();

    @Message("Only its authors see these once it is published.")
    String remarksWhy();

    @Message("a picture")
    String picture();

    @Message("{name} asks you to read")
    String askedBy(String name);

    @Message("You have read it for {name}")
    String youHaveRead(String name);

    @Message("scheduled for {when}")
    String plannedFor(String when);

    @Message("Send")
    String send();

    @Message("Cancel")
    String cancel();

    @Message("Edit")
    String edit();
}
