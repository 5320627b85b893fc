package org.sharewell.notifications;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of notifications. */
@MessageBundle("notifications")
public interface NotificationMessages {
    @Message("Notifications")
    String notifications();

    @Message("{count} unread notifications")
    String unreadCount(long count);

    @Message("No unread notifications")
    String noneUnread();

    @Message("Unread")
    String unread();

    @Message("All")
    String all();

    @Message("Mark all as read")
    String readAll();

    @Message("Mark as read")
    String markRead();

    @Message("Mark as unread")
    String markUnread();

    @Message("Marked as read.")
    String markedRead();

    @Message("Undo")
    String undo();

    @Message("You are up to date")
    String upToDate();

    @Message("Whatever concerns you has been read. What is told here, and by which way, is yours to choose.")
    String upToDateWhy();

    @Message("Nothing has been told you yet")
    String nothingYet();

    @Message("You are told here when somebody answers you, or wants something of you.")
    String nothingYetWhy();

    @Message("Choose what you are told")
    String choose();

    @Message("Untitled")
    String untitled();

    @Message("Why am I getting this?")
    String why();

    @Message("You have switched off mail of this kind: nothing of it comes, whatever is chosen here.")
    String mailOff();

    @Message("Switch it on again")
    String mailOn();

    @Message("Less of this: {channel}")
    String less(String channel);

    @Message("Mute this thread")
    String muteThread();

    @Message("Mute this space")
    String muteSpace();

    @Message("You are told nothing more of it, until you want to be. Nobody sees that.")
    String muteWhy();

    @Message("and {count} more")
    String more(long count);

    @Message("What I am told")
    String myNotifications();

    @Message("For each kind, choose how much. Mail comes only as long as you have not read it here.")
    String myNotificationsWhy();

    @Message("Kind")
    String kind();

    @Message("Nothing")
    String none();

    @Message("In the page")
    String page();

    @Message("and weekly by mail")
    String weekly();

    @Message("and daily by mail")
    String daily();

    @Message("and at once by mail")
    String now();

    @Message("Save")
    String save();

    @Message("Your next digest")
    String digest();

    @Message("What you want daily or weekly by mail and have not read yet. It comes at eight in the morning where you are, what is weekly on Mondays; whatever you read before is left out.")
    String digestWhy();

    @Message("There would be none")
    String digestEmpty();

    @Message("Nothing that you want by mail is unread.")
    String digestEmptyWhy();

    @Message("Look at the next digest")
    String digestShow();

    @Message("Quiet hours")
    String quietHours();

    @Message("Nothing rings and no mail is sent in that time where you are. It waits until then.")
    String quietHoursWhy();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Give both times, as 22:00, or neither of them.")
    String bothTimes();

    @Message("Quiet hours end at another time than they begin.")
    String otherTimes();

    @Message("Your choices are saved.")
    String saved();

    @Message("Muted")
    String muted();

    @Message("You are told nothing of these.")
    String mutedWhy();

    @Message("Nothing is muted. A thread can be muted at its post, a space on its About page, both where you are told of them.")
    String nothingMuted();

    @Message("Unmute")
    String unmute();

    @Message("What people are told")
    String defaults();

    @Message("How people are told who have not chosen themselves.")
    String defaultsWhy();

    @Message("Choose one of the ways for each kind.")
    String unknownChannel();

    @Message("Where I am named")
    String mention();

    @Message("You are named in this text, or a space or a role of yours is.")
    String mentionWhy();

    @Message("Questions put to me")
    String ask();

    @Message("Somebody has put this question to you by name.")
    String askWhy();

    @Message("What becomes of questions")
    String question();

    @Message("You asked or answered this question, put it to somebody, or follow it.")
    String questionWhy();

    @Message("What I follow")
    String follow();

    @Message("You follow this post, an author of it, its space or one of its topics.")
    String followWhy();

    @Message("Thanks and credit")
    String credit();

    @Message("Somebody thanked you or named your work as a source, or a credit between you and them was questioned.")
    String creditWhy();

    @Message("Polls I voted in")
    String poll();

    @Message("You voted in this poll, wrote the post it belongs to, or follow it.")
    String pollWhy();

    @Message("Gatherings I may come to")
    String gathering();

    @Message("You said that you may come, wrote the post it belongs to, or follow it.")
    String gatheringWhy();

    @Message("Comments on my posts")
    String comment();

    @Message("You are an author of this post, and there are comments on it.")
    String commentWhy();

    @Message("Answers to my comments")
    String answer();

    @Message("You wrote the comment that is answered.")
    String answerWhy();

    @Message("Conversations I take part in")
    String conversation();

    @Message("You have commented on this post too.")
    String conversationWhy();

    @Message("Writing together")
    String byline();

    @Message("It is about who is named as an author.")
    String bylineWhy();

    @Message("Reading drafts")
    String draft();

    @Message("Somebody was asked to read this draft: you, or for you.")
    String draftWhy();

    @Message("What becomes of my posts")
    String post();

    @Message("You are an author of this post, and somebody else changed how it stands.")
    String postWhy();

    @Message("Use of my posts")
    String use();

    @Message("You are an author of this post, and somebody found it useful or used it.")
    String useWhy();

    @Message("My spaces")
    String space();

    @Message("You are invited to this space, or one of its stewards.")
    String spaceWhy();

    @Message("{#if count == 1}you are named{#else}you are named {count} times{/if}")
    String mentioned(long count);

    @Message("{#if count == 1}your question was passed on{#else}your question was passed on {count} times{/if}")
    String passedOn(long count);

    @Message("{#if count == 1}somebody you asked has no answer{#else}{count} people you asked have no answer{/if}")
    String declined(long count);

    @Message("{#if count == 1}a comment on what you follow{#else}{count} comments on what you follow{/if}")
    String followedWentOn(long count);

    @Message("a question put to you")
    String asked();

    @Message("your answer has helped")
    String answerAccepted();

    @Message("an answer has helped")
    String settled();

    @Message("answered by another post")
    String answeredElsewhere();

    @Message("your post answers it")
    String postAnswers();

    @Message("a new post by somebody you follow")
    String newByPerson();

    @Message("a new post in a space you follow")
    String newInSpace();

    @Message("a new post on a topic you follow")
    String newOnTopic();

    @Message("{#if count == 1}somebody thanked you{#else}{count} times you were thanked{/if}")
    String thanked(long count);

    @Message("it builds on a post of yours")
    String credited();

    @Message("a source says that it was not used")
    String creditDeclined();

    @Message("somebody misses a credit; nobody else sees that")
    String creditClaimed();

    @Message("there is an answer about the credit you miss")
    String claimSettled();

    @Message("the poll is closed")
    String pollClosed();

    @Message("it is at another time")
    String gatheringMoved();

    @Message("it is called off")
    String gatheringCancelled();

    @Message("{#if count == 1}an answer to your comment{#else}{count} answers to your comments{/if}")
    String answered(long count);

    @Message("{#if count == 1}a comment on your post{#else}{count} comments on your post{/if}")
    String commented(long count);

    @Message("{#if count == 1}a comment after yours{#else}{count} comments after yours{/if}")
    String wentOn(long count);

    @Message("an invitation to be named as an author")
    String invitedToByline();

    @Message("{#if count == 1}a co-author has accepted{#else}{count} co-authors have accepted{/if}")
    String coAuthored(long count);

    @Message("a request to read a draft")
    String askedToRead();

    @Message("{#if count == 1}somebody you asked cannot read your draft{#else}{count} people you asked cannot read your draft{/if}")
    String readingDeclined(long count);

    @Message("{#if count == 1}a reader has answered{#else}{count} readers have answered{/if}")
    String read(long count);

    @Message("your post is published")
    String published();

    @Message("your post could not be published as planned")
    String notPublished();

    @Message("your post was marked as outdated")
    String outdated();

    @Message("{#if count == 1}useful to somebody{#else}useful to {count} people{/if}")
    String foundUseful(long count);

    @Message("{#if count == 1}used by somebody{#else}used by {count} people{/if}")
    String used(long count);

    @Message("{#if count == 1}somebody asks to join{#else}{count} people ask to join{/if}")
    String askedToJoin(long count);

    @Message("an invitation to this space")
    String invitedToSpace();

    @Message("you are a steward of this space now")
    String madeSteward();

    @Message("{#if count == 1}One thread has news for you{#else}{count} threads have news for you{/if}")
    String digestSubject(long count);

    @Message("Hello {name}, this is what you have not read yet:")
    String hello(String name);

    @Message("{title}: {what} ({who})")
    String line(String title, String what, String who);

    @Message("You get this mail because you chose it, or your administrator did for everybody. It holds what you had not read when it was sent.")
    String mailWhy();
}
