package org.sharewell.roster.reminders;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of reminders. */
@MessageBundle("reminders")
public interface RemindersMessages {
    @Message("EEEE, d MMMM")
    String dayPattern();

    @Message("Hello {name},")
    String hello(String name);

    @Message("Your day on the blog: {day}")
    String turnSubject(String day);

    @Message("{day} is your day on the blog, and nothing is planned for it yet. A few lines are enough to begin with: what you last explained to a colleague is often an article already.")
    String turnEarly(String day);

    @Message("{day} is your day on the blog, and there is no draft for it yet. If you have something short, it is welcome.")
    String turnEve(String day);

    @Message("If the day does not suit you, swap it with a colleague or skip it. Skipping costs nothing, shows nowhere, and nobody is told.")
    String turnFree();

    @Message("Begin a draft")
    String write();

    @Message("Swap the day")
    String swap();

    @Message("Skip the day")
    String skip();

    @Message("You get at most two mails about a day on the blog, because you are on its roster.")
    String turnWhy();

    @Message("{name} asks whether you would take {day} on the blog.")
    String swapAskedToTake(String name, String day);

    @Message("{name} offers {day} on the blog for your {other}.")
    String swapOffered(String name, String day, String other);

    @Message("{name} takes {day} on the blog.")
    String swapTaken(String name, String day);

    @Message("{name} agrees: you write on {other} now, and they on {day}.")
    String swapDone(String name, String day, String other);

    @Message("{name} cannot take {day} on the blog. You can ask somebody else, or skip it.")
    String swapNotTaken(String name, String day);

    @Message("{name} would rather keep {other}. Your {day} stays as it is; you can ask somebody else, or skip it.")
    String swapNotDone(String name, String day, String other);

    @Message("Open the calendar")
    String calendar();

    @Message("You get this mail because a colleague asked you about a day on the blog, or you asked them.")
    String swapWhy();

    @Message("Does this still hold? {title}")
    String reviewSubject(String title);

    @Message("You wanted to look at “{title}” again by {day}. Does it still hold?")
    String reviewFirst(String title, String day);

    @Message("You wanted to look at “{title}” again by {day}. This is the last mail about it.")
    String reviewLast(String title, String day);

    @Message("You can say that it is still valid, change it, or name what replaces it. Whoever reads it sees the date.")
    String reviewNext();

    @Message("Open the article")
    String reviewOpen();

    @Message("You get at most two mails about a review date, because you are an author of the article.")
    String reviewWhy();
}
