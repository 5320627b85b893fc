package org.sharewell.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words every page shares. */
@MessageBundle("web")
public interface WebMessages {
    @Message("There is nothing here, or nothing that you may see.")
    String notFound();

    @Message("Some fields need another look.")
    String invalid();

    @Message("en")
    String language();

    @Message("Skip to the content")
    String skip();

    @Message("Find people")
    String findPeople();

    @Message("Write")
    String write();

    @Message("Your menu, {name}")
    String yourMenu(String name);

    @Message("My profile")
    String myProfile();

    @Message("My drafts")
    String myDrafts();

    @Message("Settings and language")
    String settings();

    @Message("Where I am signed in")
    String mySessions();

    @Message("Sign out")
    String signOut();

    @Message("Administration: people")
    String adminPeople();

    @Message("Administration: events")
    String adminEvents();

    @Message("Administration: audit log")
    String adminAudit();

    @Message("Main")
    String mainNavigation();

    @Message("Home")
    String home();

    @Message("Expert blog")
    String blog();

    @Message("Questions")
    String questions();

    @Message("People")
    String people();

    @Message("Spaces")
    String spaces();

    @Message("My spaces")
    String mySpaces();

    @Message("unread")
    String unread();

    @Message("More about this page")
    String context();

    @Message("optional")
    String optional();

    @Message("Older")
    String older();

    @Message("Pages")
    String pages();

    @Message("Where you are")
    String crumbs();

    @Message("Close")
    String close();

    @Message("Type “{name}” to confirm")
    String typeToConfirm(String name);

    @Message("That did not work. What you typed is still here; please try again.")
    String failed();

    @Message("Sharewell cannot be reached. What you typed is still here.")
    String offline();

    @Message("Your unsent text is back.")
    String restored();

    @Message("Discard it")
    String discard();

    @Message("Uploading {name}")
    String uploading(String name);

    @Message("Keyboard")
    String keyboard();

    @Message("Search")
    String keySearch();

    @Message("Write")
    String keyWrite();

    @Message("Next, previous")
    String keyNext();

    @Message("Open")
    String keyOpen();

    @Message("Comment")
    String keyComment();

    @Message("Edit")
    String keyEdit();

    @Message("Home")
    String keyHome();

    @Message("Expert blog, people, spaces")
    String keyPlaces();

    @Message("This help")
    String keyHelp();

    @Message("Send")
    String keySend();

    @Message("Close, and keep the draft")
    String keyClose();

    @Message("Use single keys in this browser")
    String singleKeys();

    @Message("just now")
    String justNow();

    @Message("{n} min")
    String minutes(long n);

    @Message("{n} h")
    String hours(long n);

    @Message("yesterday {time}")
    String yesterday(String time);

    @Message("d MMM")
    String dayPattern();

    @Message("d MMM uuuu")
    String dayOfYearPattern();

    @Message("That address of a further page is damaged. Start from the first page.")
    String malformedCursor();
}
