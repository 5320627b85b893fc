package org.sharewell.posts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of posts and their conversation. */
@MessageBundle("posts")
public interface PostMessages {
    @Message("This has been published already.")
    String alreadyPublished();

    @Message("This is not published.")
    String notPublished();

    @Message("Paste the address of a post here, such as {example}.")
    String notAnAddress(String example);

    @Message("There is no such post, or none that you may read.")
    String noSuchPost();

    @Message("{names} cannot read this, and will not be told. Take the name out, or send it all the same.")
    String unreached(String names);

    @Message("Send it all the same")
    String sendAnyway();

    @Message("Publish all the same")
    String publishAnyway();

    @Message("This conversation has been locked. What you wrote is kept here; nobody else sees it.")
    String locked();

    @Message("{#if count == 1}1 new comment{#else}{count} new comments{/if}")
    String newer(long count);

    @Message("Quote")
    String quote();

    @Message("You are not invited to this byline.")
    String notInvited();

    @Message("You are the last author. Withdraw the post instead.")
    String lastAuthor();

    @Message("Only an author, or a steward of the space, may do that.")
    String notYours();

    @Message("It is your own work; others say whether it was useful.")
    String ownWork();

    @Message("Give it a title.")
    String titleMissing();

    @Message("Write something first.")
    String textMissing();

    @Message("Choose where it appears: on the expert blog, or in a space.")
    String placeMissing();

    @Message("Choose what it is: an article, an update or a question.")
    String kindMissing();

    @Message("Only articles appear on the expert blog.")
    String onlyArticlesOnBlog();

    @Message("This has been published while you were writing. What you save now is what everybody reads: read it over, and save it again.")
    String publishedMeanwhile();

    @Message("The blog is for everybody, a private space is not: choose one of them.")
    String privateNotOnBlog();

    @Message("Join the space before you post in it.")
    String notMember();

    @Message("There is no such space, or none that you may see.")
    String noSuchSpace();

    @Message("Nobody is called “{username}” here.")
    String noSuchPerson(String username);

    @Message("That image does not exist, or is not yours to use.")
    String noSuchImage();

    @Message("The comment you answer is not here any more.")
    String noSuchComment();

    @Message("Home")
    String home();

    @Message("Expert blog")
    String blog();

    @Message("Question")
    String question();

    @Message("question")
    String aQuestion();

    @Message("Update")
    String update();

    @Message("Article")
    String article();

    @Message("Questions")
    String questions();

    @Message("unread")
    String fresh();

    @Message("Open")
    String open();

    @Message("The post")
    String thePost();

    @Message("Share something your team can use…")
    String sharePrompt();

    @Message("Show")
    String show();

    @Message("All")
    String all();

    @Message("My spaces")
    String mySpaces();

    @Message("Unread")
    String unread();

    @Message("From leaders")
    String fromLeaders();

    @Message("Mine")
    String mine();

    @Message("You have read everything.")
    String allRead();

    @Message("Posts older than 35 days are not counted as unread.")
    String allReadWhy();

    @Message("Show everything")
    String showAll();

    @Message("Nothing has been posted yet")
    String homeEmpty();

    @Message("What colleagues post on the blog and in your spaces appears here. Somebody has to begin.")
    String homeEmptyWhy();

    @Message("Write the first one")
    String writeFirst();

    @Message("Find spaces")
    String findSpaces();

    @Message("Nothing matches")
    String filterEmpty();

    @Message("There is no post of this kind that you may see.")
    String filterEmptyWhy();

    @Message("My drafts")
    String myDrafts();

    @Message("Untitled")
    String untitled();

    @Message("You are invited as a co-author")
    String invitedToWrite();

    @Message("Questions nobody has answered")
    String openQuestions();

    @Message("Write an article")
    String writeArticle();

    @Message("Colleagues write about what they know, under their own name. No approval in between.")
    String blogPurpose();

    @Message("The blog is still empty")
    String blogEmpty();

    @Message("One page about something you had to find out the hard way is a good beginning.")
    String blogEmptyWhy();

    @Message("Topics")
    String topics();

    @Message("All topics")
    String allTopics();

    @Message("Follow with a feed reader")
    String feeds();

    @Message("Atom and JSON feeds of the blog, with an address that is yours alone.")
    String feedsWhy();

    @Message("My feed address")
    String feedsMine();

    @Message("Ask a question")
    String ask();

    @Message("No questions yet")
    String questionsEmpty();

    @Message("A question in a space reaches everybody in it.")
    String questionsEmptyWhy();

    @Message("No topics yet")
    String topicsEmpty();

    @Message("Topics come from what posts are tagged with.")
    String topicsEmptyWhy();

    @Message("Who can be asked about this")
    String whoKnows();

    @Message("You are invited to be named as an author of this. Co-authors are equal in everything.")
    String invitedNotice();

    @Message("Accept")
    String accept();

    @Message("Decline")
    String decline();

    @Message("This is a draft. Only its authors see it.")
    String draftNotice();

    @Message("This has been withdrawn. Only its authors still see it.")
    String withdrawnNotice();

    @Message("Edit")
    String edit();

    @Message("Withdraw this post")
    String withdrawTitle();

    @Message("Nobody but its authors can read it afterwards, and links to it lead nowhere.")
    String withdrawWhy();

    @Message("Withdraw")
    String withdraw();

    @Message("In this article")
    String inThisArticle();

    @Message("The author")
    String theAuthor();

    @Message("The authors")
    String theAuthors();

    @Message("there")
    String there();

    @Message("invited, has not answered yet")
    String notAnswered();

    @Message("Take the invitation back")
    String uninvite();

    @Message("Leave the byline")
    String leave();

    @Message("You are not named as an author any more and cannot change it. The others can invite you again.")
    String leaveWhy();

    @Message("Readers would like to know who you are.")
    String noBio();

    @Message("Add two sentences")
    String addBio();

    @Message("Contact")
    String contact();

    @Message("Conversation")
    String conversation();

    @Message("More comments")
    String moreComments();

    @Message("The first comments")
    String firstComments();

    @Message("More answers to an earlier comment")
    String answersGoOn();

    @Message("Nobody has answered yet")
    String noComments();

    @Message("Your comment")
    String yourComment();

    @Message("Markdown works here; pictures can be pasted.")
    String markdownHint();

    @Message("Send")
    String send();

    @Message("This comment has been removed.")
    String commentGone();

    @Message("Answer")
    String answer();

    @Message("Remove")
    String remove();

    @Message("Take it away for good")
    String removeForGood();

    @Message("Cancel")
    String cancel();

    @Message("No drafts")
    String draftsEmpty();

    @Message("What you begin and do not publish waits for you here.")
    String draftsEmptyWhy();

    @Message("Earlier versions")
    String revisions();

    @Message("Edits by the same person within ten minutes count as one version.")
    String revisionsWhy();

    @Message("Version")
    String revision();

    @Message("By")
    String by();

    @Message("When")
    String when();

    @Message("See what it says now")
    String today();

    @Message("Write")
    String write();

    @Message("Draft")
    String draft();

    @Message("Published")
    String published();

    @Message("Somebody changed this while you were writing. Your text is kept below; compare it with the current version, then save again.")
    String changedMeanwhile();

    @Message("Somebody changed this meanwhile, so nothing was restored. See what it says now; then restore this version, if you still want to.")
    String movedOn();

    @Message("What is it?")
    String whatIsIt();

    @Message("Title")
    String title();

    @Message("Title")
    String titleHere();

    @Message("Standfirst")
    String standfirst();

    @Message("One line that says why a colleague should read it")
    String standfirstHere();

    @Message("Preview")
    String preview();

    @Message("Text")
    String text();

    @Message("Type, paste or drop an image. @ names a colleague, # a topic, [[ links a post.")
    String textHere();

    @Message("Where does it appear?")
    String where();

    @Message("On the expert blog")
    String onBlog();

    @Message("Everybody at the firm can read it.")
    String onBlogWho();

    @Message("Only in a space")
    String inSpaceOnly();

    @Message("Space")
    String space();

    @Message("No space")
    String noSpace();

    @Message("Up to 8, with commas between them")
    String tagsHint();

    @Message("Invite co-authors")
    String coAuthors();

    @Message("Usernames, with commas between them. They are named after they accept.")
    String coAuthorsHint();

    @Message("Publish")
    String publish();

    @Message("Save draft")
    String saveDraft();

    @Message("Save changes")
    String saveChanges();

    @Message("View")
    String view();

    @Message("Throw this draft away")
    String discardTitle();

    @Message("It cannot be brought back.")
    String discardWhy();

    @Message("Throw away")
    String discard();

    @Message("You")
    String you();

    @Message("Writing in Markdown")
    String markdownTitle();

    @Message("**bold**, _italic_, # heading, - list, > quote, [text](address), | tables |, - [ ] tasks, [^1] footnotes.")
    String markdownHelp();

    @Message("{count} authors")
    String authors(int count);

    @Message("Useful · {count}")
    String useful(long count);

    @Message("I used this · {count}")
    String used(long count);

    @Message("Comment · {count}")
    String comments(long count);

    @Message("Good morning, {name}")
    String goodMorning(String name);

    @Message("Good afternoon, {name}")
    String goodAfternoon(String name);

    @Message("Good evening, {name}")
    String goodEvening(String name);

    @Message("Since your last visit, {when}")
    String since(String when);

    @Message("Nothing new since your last visit, {when}")
    String nothingSince(String when);

    @Message("{minutes} min")
    String minutes(int minutes);

    @Message("edited {when}")
    String edited(String when);

    @Message("Version {number}")
    String revisionNumber(int number);

    @Message("This is version {number}, of {when}.")
    String revisionNotice(int number, String when);

    @Message("Earlier")
    String earlier();

    @Message("Later")
    String later();

    @Message("Compare version {number} with a later one")
    String compareFrom(int number);

    @Message("Compare an earlier version with version {number}")
    String compareTo(int number);

    @Message("Compare")
    String compare();

    @Message("Compare with the newest")
    String compareWithNow();

    @Message("Versions {from} and {to}")
    String comparison(int from, int to);

    @Message("{#if count == 1}1 line unchanged{#else}{count} lines unchanged{/if}")
    String unchangedLines(int count);

    @Message("Nothing differs")
    String nothingDiffers();

    @Message("Title, standfirst and text are the same in both.")
    String nothingDiffersWhy();

    @Message("Restore this version")
    String restore();

    @Message("It becomes the newest version; the others stay.")
    String restoreWhy();

    @Message("Give one of these addresses to your feed reader. Whoever has it can read the blog as you, and nothing else. Making a new one ends the old one.")
    String feedsExplain();

    @Message("Copy them now: they are shown only this once.")
    String feedsOnce();

    @Message("Make new addresses")
    String feedsRenew();

    @Message("Make my feed addresses")
    String feedsMake();

    @Message("Remove them")
    String feedsRemove();

    @Message("Nothing here yet")
    String nothingWritten();

    @Message("Nothing has been published here that you may read.")
    String nothingWrittenWhy();

    @Message("Written by {name}")
    String writtenBy(String name);

    @Message("Articles")
    String articles();

    @Message("Mark all as read")
    String markRead();

    @Message("Nothing here yet")
    String spaceEmpty();

    @Message("Every member sees what is posted here. A question is a good first post.")
    String spaceEmptyWhy();

    @Message("Its members have not posted anything yet.")
    String spaceQuiet();

    @Message("About this space")
    String aboutSpace();

    @Message("Cover picture")
    String cover();

    @Message("Shown above the article and in lists. The text does not need one.")
    String coverHint();

    @Message("Remove the picture")
    String coverRemove();

    @Message("No picture chosen")
    String coverNone();

    @Message("On the blog, everybody at the firm can read it; in a space only, those who may read the space.")
    String whoSeesArticle();

    @Message("Those who may read the space can read it.")
    String whoSeesSpace();

    @Message("This is not scheduled.")
    String notScheduled();

    @Message("Choose a time that is still to come.")
    String timePassed();

    @Message("Choose a time within a year.")
    String timeTooFar();

    @Message("This is scheduled. Until then, only its authors see it.")
    String scheduledNotice();
}
