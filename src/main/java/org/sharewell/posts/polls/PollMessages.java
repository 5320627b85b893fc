package org.sharewell.posts.polls;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of polls. */
@MessageBundle("polls")
public interface PollMessages {
    @Message("The post is not published.")
    String notPublished();

    @Message("This poll is closed.")
    String isClosed();

    @Message("Somebody has voted already: the question and its options stay as they are. You can only close it.")
    String votedAlready();

    @Message("Somebody changed this poll meanwhile. Please look at it again.")
    String changedMeanwhile();

    @Message("{fewest} to {most} options are possible.")
    String howManyOptions(int fewest, int most);

    @Message("Two options say the same.")
    String sameOption();

    @Message("Choose when the result is shown.")
    String chooseResults();

    @Message("This time has passed.")
    String timePassed();

    @Message("A poll closes within a year.")
    String timeTooFar();

    @Message("Choose something first.")
    String chooseOne();

    @Message("Choose only one.")
    String onlyOne();

    @Message("The options have changed meanwhile. Please choose again.")
    String noSuchOption();

    @Message("Poll")
    String poll();

    @Message("There is a poll: see it and vote")
    String show();

    @Message("Ask something with a poll")
    String add();

    @Message("Change the poll")
    String change();

    @Message("A poll belongs to the post and is seen by whoever may read it. Once somebody has voted you can only close it.")
    String why();

    @Message("What do you ask?")
    String question();

    @Message("Options")
    String options();

    @Message("Two to ten; leave empty what you do not need.")
    String optionsHint();

    @Message("Option {n}")
    String option(int n);

    @Message("More than one may be chosen")
    String multiple();

    @Message("Show names: everybody sees who chose what")
    String named();

    @Message("Otherwise nobody is shown who chose what, and numbers appear from {n} votes on.")
    String namedHint(int n);

    @Message("When is the result shown?")
    String results();

    @Message("To everybody who has voted")
    String resultsVoted();

    @Message("Once the poll is closed, and not to you before either")
    String resultsClosed();

    @Message("Closes on")
    String day();

    @Message("at")
    String time();

    @Message("By your clock: {zone}. Without a day it stays open until you close it.")
    String closesWhy(String zone);

    @Message("Ask")
    String ask();

    @Message("Save changes")
    String save();

    @Message("Choose one:")
    String one();

    @Message("Choose one or several:")
    String several();

    @Message("Your name is shown beside what you choose.")
    String nameIsShown();

    @Message("Nobody sees who voted what. Numbers appear from {n} votes on and move in steps of {n}, so that no change tells what one person chose; when the poll closes it is forgotten who chose what.")
    String nobodySees(int n);

    @Message("Nobody saw who voted what, and by now it is forgotten.")
    String nobodySaw();

    @Message("Who voted is shown beside what they chose.")
    String namesAreShown();

    @Message("You see the result once you have voted.")
    String shownVoted();

    @Message("The result is shown when the poll closes.")
    String shownClosed();

    @Message("Fewer than {n} votes: numbers are not shown, to protect those who voted.")
    String tooFew(int n);

    @Message("The numbers count {counted} of {votes} votes; the next ones follow together.")
    String countedSoFar(long counted, long votes);

    @Message("{#if n == 1}1 has voted{#else}{n} have voted{/if}")
    String votes(long n);

    @Message("Closes {when}")
    String closes(String when);

    @Message("Closed {when}")
    String closed(String when);

    @Message("Vote")
    String vote();

    @Message("Change my vote")
    String voteAgain();

    @Message("Withdraw my vote")
    String withdraw();

    @Message("Opens for votes when the post is published.")
    String notYet();

    @Message("{votes} of {all}")
    String ofAll(long votes, long all);

    @Message("Your choice")
    String yours();

    @Message("and {n} more")
    String more(int n);

    @Message("Close the poll")
    String close();

    @Message("Nobody can vote any more; the result stays.")
    String closeWhy();

    @Message("Remove the poll")
    String remove();
}
