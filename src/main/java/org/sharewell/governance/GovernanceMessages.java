package org.sharewell.governance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of administration; actions of the audit log go by the name of their event. */
@MessageBundle("governance")
public interface GovernanceMessages {
    @Message("Events")
    String events();

    @Message("Everything that happens is told to the parts of Sharewell that listen. What fails is tried again for about an hour and then parked here; nothing is lost.")
    String eventsWhy();

    @Message("Listener")
    String listener();

    @Message("Waiting")
    String waiting();

    @Message("Parked")
    String parked();

    @Message("Done in 24 hours")
    String done();

    @Message("Oldest waiting")
    String oldest();

    @Message("Event")
    String event();

    @Message("Happened")
    String happened();

    @Message("Attempts")
    String attempts();

    @Message("What went wrong")
    String error();

    @Message("Nothing has happened in the last 24 hours")
    String quiet();

    @Message("Nothing is parked: every listener has been told of everything, or will be shortly.")
    String nothingParked();

    @Message("Try again")
    String tryAgain();

    @Message("Try all {count} of {listener} again")
    String tryAllAgain(String listener, long count);

    @Message("Audit log")
    String audit();

    @Message("Who did what to what. Entries are written once and cannot be changed. Of posts and spaces only ids are shown, because they may be private.")
    String auditWhy();

    @Message("Action")
    String action();

    @Message("All")
    String everyAction();

    @Message("Person")
    String person();

    @Message("Username of who did it or to whom it was done")
    String personHint();

    @Message("Show")
    String filter();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("Whom")
    String whom();

    @Message("Post")
    String post();

    @Message("Details")
    String details();

    @Message("Sharewell itself")
    String system();

    @Message("No entries")
    String nothingFound();

    @Message("Nothing in the audit log fits what you asked for.")
    String nothingFoundWhy();

    @Message("Show the whole log")
    String showAll();

    @Message(key = "posts.Post.Published", value = "published a post")
    String postPublished();

    @Message(key = "posts.locks.Lock.Locked", value = "locked a conversation")
    String conversationLocked();

    @Message(key = "posts.locks.Lock.Unlocked", value = "let a conversation go on")
    String conversationUnlocked();

    @Message(key = "posts.Post.Scheduled", value = "scheduled a post")
    String postScheduled();

    @Message(key = "posts.Post.Unscheduled", value = "took a post's schedule back")
    String postUnscheduled();

    @Message(key = "posts.Post.Missed", value = "did not publish what somebody had scheduled")
    String postMissed();

    @Message(key = "notifications.Choices.Decided", value = "decided how people are told")
    String notificationsDecided();

    @Message(key = "posts.Post.Withdrawn", value = "withdrew a post")
    String postWithdrawn();

    @Message(key = "posts.publication.DraftReader.Asked", value = "asked somebody to read a draft")
    String readerAsked();

    @Message(key = "posts.publication.DraftReader.Released", value = "ended a request to read a draft")
    String readerReleased();

    @Message(key = "posts.Comment.Deleted", value = "deleted a comment")
    String commentDeleted();

    @Message(key = "spaces.Membership.Asked", value = "asked to join a space")
    String membershipAsked();

    @Message(key = "spaces.Membership.Invited", value = "invited to a space")
    String membershipInvited();

    @Message(key = "spaces.Membership.Joined", value = "joined a space, or was let in")
    String membershipJoined();

    @Message(key = "spaces.Membership.Left", value = "left a space, or was removed")
    String membershipLeft();

    @Message(key = "spaces.Membership.Declined", value = "declined a membership")
    String membershipDeclined();

    @Message(key = "spaces.Membership.StewardNamed", value = "named a steward")
    String membershipStewardNamed();

    @Message(key = "spaces.Membership.StewardStoodDown", value = "ended a stewardship")
    String membershipStewardStoodDown();

    @Message(key = "spaces.Space.Founded", value = "founded a space")
    String spaceFounded();

    @Message(key = "spaces.Space.Revised", value = "changed a space")
    String spaceRevised();

    @Message(key = "people.Credential.Changed", value = "changed a password")
    String credentialChanged();

    @Message(key = "people.SignIn.Failed", value = "failed to sign in")
    String signInFailed();

    @Message(key = "people.SignInLimits.Guessed", value = "many wrong passwords within a minute: somebody may be guessing")
    String guessed();

    @Message(key = "people.Person.Deactivated", value = "deactivated an account")
    String personDeactivated();

    @Message(key = "people.Person.Reactivated", value = "reactivated an account")
    String personReactivated();

    @Message(key = "people.People.RoleGranted", value = "granted a role")
    String roleGranted();

    @Message(key = "people.People.RoleWithdrawn", value = "withdrew a role")
    String roleWithdrawn();

    @Message(key = "people.Session.Opened", value = "signed in")
    String sessionOpened();

    @Message(key = "people.Session.Ended", value = "ended a session")
    String sessionEnded();

    @Message(key = "imports.Run.Completed", value = "imported people or posts")
    String importCompleted();

    @Message(key = "roster.Cadence.Agreed", value = "agreed on a cadence for the blog")
    String cadenceAgreed();

    @Message(key = "exports.Order.Taken", value = "downloaded the writing of a person or a space")
    String writingTaken();
}
