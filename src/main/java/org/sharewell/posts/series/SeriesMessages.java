package org.sharewell.posts.series;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of series. */
@MessageBundle("series")
public interface SeriesMessages {
    @Message("Only who keeps the series may do that: who began it, the authors of its posts, and the stewards of its space.")
    String notYours();

    @Message("Somebody changed this series meanwhile. This is how it stands now; please do it again.")
    String changedMeanwhile();

    @Message("A series has at most {n} parts. Begin another one.")
    String full(int n);

    @Message("That is not a month. Write it as 2026-12.")
    String notAMonth();

    @Message("That month is over. Choose this one or a later one.")
    String monthOver();

    @Message("Plan at most {years} years ahead.")
    String monthTooFar(int years);

    @Message("There is no such space, or you are not a member of it.")
    String notMember();

    @Message("That is not its title.")
    String notTheTitle();

    @Message("Nobody is called “{username}” here.")
    String nobodyCalled(String username);

    @Message("This part is written already.")
    String alreadyWritten();

    @Message("It is not where the series is: a series of the blog takes articles of the blog, a series of a space takes posts of that space.")
    String otherPlace();

    @Message("It is a part of a series already.")
    String inAnother();

    @Message("Choose a post.")
    String choosePost();

    @Message("Choose a series.")
    String chooseSeries();

    @Message("Series")
    String series();

    @Message("Posts that belong together, in an order somebody chose, with what is still to come.")
    String seriesWhy();

    @Message("Series in {space}")
    String seriesIn(String space);

    @Message("Begin a series")
    String begin();

    @Message("Anybody may. You and the authors of its posts keep it.")
    String beginWhy();

    @Message("Its first part:")
    String firstPart();

    @Message("No series yet")
    String none();

    @Message("Three posts on one thing are easier to find as a series than one by one.")
    String noneWhy();

    @Message("Expert blog")
    String blog();

    @Message("Where")
    String where();

    @Message("{written} of {parts} published")
    String written(long written, long parts);

    @Message("older")
    String older();

    @Message("Title")
    String title();

    @Message("What it is about")
    String about();

    @Message("One sentence for somebody who has read none of it.")
    String aboutHint();

    @Message("Cancel")
    String cancel();

    @Message("Edit the series")
    String edit();

    @Message("Edit")
    String editShort();

    @Message("planned for {month}")
    String plannedFor(String month);

    @Message("planned")
    String planned();

    @Message("In preparation")
    String inPreparation();

    @Message("draft: only its authors see the title")
    String draft();

    @Message("Write it")
    String writeIt();

    @Message("No parts yet")
    String noParts();

    @Message("Plan the first one, or add a post from its own page.")
    String noPartsWhy();

    @Message("Parts")
    String parts();

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("{title} up")
    String upOne(String title);

    @Message("{title} down")
    String downOne(String title);

    @Message("Change")
    String change();

    @Message("Change {title}")
    String changeOne(String title);

    @Message("Plan another part")
    String planAnother();

    @Message("Everybody who reads the series sees what is planned, by whom and for when.")
    String planWhy();

    @Message("Working title")
    String working();

    @Message("Who")
    String who();

    @Message("A username. They may put their post here when it is written.")
    String whoHint();

    @Message("When")
    String when();

    @Message("Some day")
    String someDay();

    @Message("Plan it")
    String planIt();

    @Message("Save")
    String save();

    @Message("What it says of itself")
    String itself();

    @Message("End this series")
    String end();

    @Message("Its posts stay where they are. What was only planned is gone.")
    String endWhy();

    @Message("Take this part out")
    String takeOut();

    @Message("The post itself stays where it is.")
    String takeOutWhy();

    @Message("What is planned")
    String plan();

    @Message("It is written")
    String itIsWritten();

    @Message("A draft or a post of yours, in the same place as the series. Others read it once it is published.")
    String itIsWrittenWhy();

    @Message("Post")
    String post();

    @Message("{title} (draft)")
    String candidateDraft(String title);

    @Message("Put it here")
    String putHere();

    @Message("You have nothing there yet that stands in no series.")
    String noCandidates();

    @Message("Write a new one")
    String writeNew();

    @Message("In a series")
    String inSeries();

    @Message("A series leads readers from one part to the next. A post stands in one series at most.")
    String inSeriesWhy();

    @Message("Add to a series")
    String addToSeries();

    @Message("At the end")
    String atEnd();

    @Message("In place of “{working}”")
    String inPlaceOf(String working);

    @Message("Add")
    String add();

    @Message("You keep no series where this post is.")
    String noOpenings();

    @Message("Part {number} of {total} of")
    String partOf(int number, int total);

    @Message("Series: {title}")
    String titled(String title);

    @Message("Before")
    String previous();

    @Message("Next")
    String next();

    @Message("Drag to change the order")
    String drag();
}
