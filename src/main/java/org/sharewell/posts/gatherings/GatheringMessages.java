package org.sharewell.posts.gatherings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of gatherings. */
@MessageBundle("gatherings")
public interface GatheringMessages {
    @Message("The post is not published.")
    String notPublished();

    @Message("It was called off.")
    String wasCancelled();

    @Message("It is over.")
    String isOver();

    @Message("It is full: {n} people come already. Say “maybe”, and look again later.")
    String full(int n);

    @Message("Somebody changed this meanwhile. Please look at it again.")
    String changedMeanwhile();

    @Message("Others know of it: call it off instead.")
    String cancelInstead();

    @Message("Choose an answer.")
    String chooseAnswer();

    @Message("There is no such time zone.")
    String unknownZone();

    @Message("Say from when until when.")
    String timeMissing();

    @Message("This time has passed. Choose one that is still to come.")
    String timePassed();

    @Message("That is more than two years away.")
    String tooFar();

    @Message("It ends before it begins.")
    String endsBefore();

    @Message("That is longer than two weeks.")
    String tooLong();

    @Message("Say where, or give a link.")
    String nowhere();

    @Message("That is not an address that begins with https:// or http://.")
    String notALink();

    @Message("A number from 1 to {most}.")
    String capacityRange(int most);

    @Message("{n} people have said already that they come.")
    String comingAlready(long n);

    @Message("Gatherings")
    String gatherings();

    @Message("A jam, a talk, a flash mob in the lobby: what is to come, by your clock. Anybody gives a post of theirs a date.")
    String gatheringsWhy();

    @Message("Nothing is planned")
    String none();

    @Message("Write a post and give it a date: then it stands here, and in the calendars of those who come.")
    String noneWhy();

    @Message("Write a post")
    String write();

    @Message("Later ones")
    String later();

    @Message("When and where")
    String when();

    @Message("There is a date: see when and where")
    String show();

    @Message("Invite to something with a date")
    String add();

    @Message("Change when and where")
    String change();

    @Message("A date belongs to the post and is seen by whoever may read it. Whoever comes finds it in their own calendar.")
    String why();

    @Message("Day")
    String day();

    @Message("From")
    String starts();

    @Message("Until")
    String ends();

    @Message("Last day")
    String lastDay();

    @Message("If it ends on another day.")
    String lastDayHint();

    @Message("Time zone")
    String zone();

    @Message("Everybody sees the time there and by their own clock.")
    String zoneHint();

    @Message("Place")
    String place();

    @Message("For example: the lobby in Basel, beside the stairs.")
    String placeHint();

    @Message("Link")
    String link();

    @Message("For those who join from afar: https://…")
    String linkHint();

    @Message("Room for")
    String capacity();

    @Message("How many can come; empty for any number.")
    String capacityHint();

    @Message("Invite")
    String invite();

    @Message("Save changes")
    String save();

    @Message("If you change the time, whoever has said yes or maybe is asked again.")
    String askedAgain();

    @Message("Take the date away")
    String remove();

    @Message("Called off: {why}")
    String cancelled(String why);

    @Message("Called off")
    String cancelledShort();

    @Message("By your clock: {when}")
    String forYou(String when);

    @Message("Join by link")
    String join();

    @Message("I’m coming")
    String yes();

    @Message("Maybe")
    String maybe();

    @Message("Not this time")
    String no();

    @Message("The time has changed since you answered. Does it still suit you?")
    String staleNotice();

    @Message("answered for another time")
    String stale();

    @Message("Your name and your answer are shown to everybody who may read this.")
    String whoSees();

    @Message("{#if n == 1}1 comes{#else}{n} come{/if}")
    String coming(int n);

    @Message("{#if n == 1}1 maybe{#else}{n} maybe{/if}")
    String perhaps(int n);

    @Message("{#if n == 1}1 does not{#else}{n} do not{/if}")
    String declined(int n);

    @Message("{#if n == 0}full{#else if n == 1}room for 1 more{#else}room for {n} more{/if}")
    String room(int n);

    @Message("Nobody has answered yet.")
    String nobody();

    @Message("Answers are possible when the post is published.")
    String notYet();

    @Message("Add to my calendar")
    String toCalendar();

    @Message("What you come to is also in the calendar you subscribe to.")
    String toCalendarWhy();

    @Message("Call it off")
    String cancel();

    @Message("Whoever has answered sees that it does not take place, and why; calendars are told too. This cannot be taken back.")
    String cancelWhy();

    @Message("Why does it not take place?")
    String reason();
}
