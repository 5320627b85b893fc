package org.sharewell.roster.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the calendar feed and of the page where one subscribes to it. */
@MessageBundle("feed")
public interface FeedMessages {
    @Message("Subscribe in your calendar")
    String subscribe();

    @Message("Your days on the blog, what you have scheduled and the gatherings you come to, in the calendar you use anyway. It fetches them again by itself; what you change here changes there.")
    String subscribeWhy();

    @Message("Give one of these addresses to your calendar, as a calendar from the internet. Whoever has it can read your days, the titles, and when and where you meet others, and nothing else.")
    String howTo();

    @Message("Copy them now: they are shown only this once.")
    String once();

    @Message("My own days and gatherings")
    String mine();

    @Message("Everybody’s days on the blog")
    String everybody();

    @Message("You have an address. Making a new one ends the old one; your calendar then asks for the new one.")
    String exists();

    @Message("Make my calendar address")
    String make();

    @Message("Make a new calendar address")
    String renew();

    @Message("Remove it")
    String remove();

    @Message("Back to the calendar")
    String back();

    @Message("Sharewell: my days")
    String myCalendar();

    @Message("Sharewell: the blog")
    String blogCalendar();

    @Message("Your day on the blog")
    String yourTurn();

    @Message("Your day on the blog: {title}")
    String yourDraft(String title);

    @Message("{name} writes on the blog")
    String theirTurn(String name);

    @Message("Appears on the blog: {title}")
    String appears(String title);
}
