package org.sharewell.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words every page shares. */
@MessageBundle("web")
public interface WebMessages {
    @Message("Gatherings")
    String gatherings();

    @Message("Saved for later")
    String mySaved();

    @Message("What I follow")
    String myFollowing();

    @Message("Save for later")
    String keySave();

    @Message("en")
    String language();

    @Message("There is nothing here, or nothing that you may see.")
    String notFound();

    @Message("Some fields need another look.")
    String invalid();

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

    @Message("Administration: imports")
    String adminImports();

    @Message("Administration: audit log")
    String adminAudit();

    @Message("What I am told")
    String myNotifications();

    @Message("Administration: notifications")
    String adminNotifications();

    @Message("Notifications")
    String keyNotifications();

    @Message("Main")
    String mainNavigation();

    @Message("""
            {#switch status}\
            {#case 400}That request cannot be read{#case 401}Please sign in{#case 403}Not allowed{#case 404}Nothing here\
            {#case 405}Not possible here{#case 406}Not to be had in this form{#case 409}Not in this state{#case 412}Changed meanwhile\
            {#case 413}Too large{#case 414}Address too long{#case 415}Wrong kind of content{#case 422}Almost there\
            {#case 428}Version missing{#case 429}Too many at once{#case 503}Not available just now\
            {#else}Something went wrong{/switch}""")
    String title(int status);

    @Message("""
            {#switch status}\
            {#case 400}The request is malformed. Please go back and try again.{#case 401}This is for people who have signed in.\
            {#case 403}You may see this, but you may not do that.{#case 405}This address does not offer that.\
            {#case 406}This address does not answer in the form asked for.{#case 409}That is not possible in its present state.\
            {#case 412}Somebody changed this since you opened it. Please load it again.{#case 413}That is more than fits here.\
            {#case 414}The address is longer than 4 kB.{#case 415}Content of this kind is not read here.{#case 422}Some fields need another look.\
            {#case 428}Say in If-Match which version you are changing.{#case 429}Please wait a moment before you go on.\
            {#case 503}Please try again in a few seconds.\
            {#else}That is our fault, and it has been noted.{/switch}""")
    String detail(int status);

    @Message("If you ask for help, please name this number: {id}")
    String errorNumber(String id);

    @Message("Home")
    String home();

    @Message("Expert blog")
    String blog();

    /** Where there is little room. */
    @Message("Blog")
    String blogShort();

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

    @Message("“{name}” may be given only once.")
    String repeated(String name);

    @Message("This is not JSON we can read: at most 32 levels, 1,000 items in a list, each name once, and valid text.")
    String badJson();

    @Message("The field is unknown or has the wrong type.")
    String badField();

    @Message("“limit” is a number from 1 to 100.")
    String badLimit();

    @Message("This place in the list is unknown. Please begin at its start.")
    String badCursor();

    @Message("The key is 1 to 200 characters long.")
    String badKey();

    @Message("This key was already used for something else.")
    String usedKey();

    @Message("That was a lot in a short time. Please go on in {seconds} seconds.")
    String tooMany(long seconds);

    @Message("This request did not come from one of our own pages.")
    String otherOrigin();

    @Message("EEEE d MMMM uuuu, HH:mm, zzzz")
    String plannedPattern();

    @Message("zzzz")
    String zonePattern();

    @Message("EEEE, d MMMM uuuu, HH:mm")
    String fullPattern();

    @Message("d MMMM uuuu")
    String datePattern();

    @Message("LLLL uuuu")
    String monthPattern();

    @Message("To look at again")
    String myUpkeep();

    @Message("That address of a further page is damaged. Start from the first page.")
    String malformedCursor();

    @Message("Formatting")
    String toolbar();

    @Message("Bold")
    String bold();

    @Message("Italic")
    String italic();

    @Message("Heading")
    String heading();

    @Message("Link")
    String link();

    @Message("List")
    String list();

    @Message("Quote")
    String quote();

    @Message("Table")
    String table();

    /** What the button writes: two columns to type over. */
    @Message("| Column | Column |\n| --- | --- |\n|  |  |")
    String tableBlock();

    @Message("Image")
    String picture();

    @Message("The formatting could not be taken over; the words are there.")
    String pastedPlain();

    @Message("Not everything fits: the end of what was pasted is missing.")
    String cutOff();

    @Message("%w words · %m min")
    String wordCount();

    @Message("%w word · %m min")
    String wordCountOne();

    @Message("Somebody else has signed in in this browser, so nothing was sent. Leave this page open, sign in as yourself in another tab, then send it again.")
    String another();

    @Message("Only pictures can be put into a text.")
    String noPicture();
}
