package org.sharewell.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of people and of signing in. */
@MessageBundle("people")
public interface PeopleMessages {
    @Message("Sign in")
    String signIn();

    @Message("Username")
    String username();

    @Message("Password")
    String password();

    @Message("That name and password do not go together. Check both and try again.")
    String signInFailed();

    @Message("Demo accounts")
    String demoTitle();

    @Message("This is the demo company. The password of each account is “sharewell-demo”.")
    String demoWhy();

    @Message("Many people are signing in just now. Please try again in a moment.")
    String busy();

    @Message("People")
    String everybody();

    @Message("Who works here, where, and what you can ask them about.")
    String everybodyWhy();

    @Message("Name, username or title")
    String findByName();

    @Message("Department")
    String department();

    @Message("Site")
    String site();

    @Message("Topic")
    String topic();

    @Message("All departments")
    String anyDepartment();

    @Message("All sites")
    String anySite();

    @Message("Find")
    String find();

    @Message("Without “{filter}”")
    String takeAway(String filter);

    @Message("Nobody fits")
    String nobodyFound();

    @Message("Try part of a name, or take a filter away.")
    String nobodyFoundWhy();

    @Message("Show everybody")
    String showEverybody();

    @Message("Nobody is here yet")
    String nobodyHere();

    @Message("An administrator can add people, or import them from a file.")
    String nobodyHereWhy();

    @Message("there")
    String there();

    @Message("Not active any more")
    String hasLeft();

    @Message("{name} has no active account any more. What they wrote stays.")
    String hasLeftWhy(String name);

    @Message("Ask me about")
    String askMeAbout();

    @Message("Colleagues who know {topic}")
    String colleaguesOn(String topic);

    @Message("declared by themselves")
    String declared();

    @Message("Reports to")
    String reportsTo();

    @Message("Manager")
    String manager();

    @Message("Reports")
    String reports();

    @Message("Colleagues")
    String colleagues();

    @Message("At least 12 characters. Several words that have nothing to do with each other are easy to remember and hard to guess.")
    String firstPasswordWhy();

    @Message("Profile")
    String profile();

    @Message("A new picture")
    String newPicture();

    @Message("Contact")
    String contact();

    @Message("E-mail")
    String email();

    @Message("Phone")
    String phone();

    @Message("Languages")
    String languages();

    @Message("For example: German, English, some Portuguese.")
    String languagesHint();

    @Message("City")
    String city();

    @Message("Posts")
    String writing();

    @Message("Posts by {name}")
    String seePosts(String name);

    @Message("Edit my profile")
    String editProfile();

    @Message("Say in two sentences what you do and what you like to be asked.")
    String emptyBio();

    @Message("Name what colleagues can ask you about, so that they find you.")
    String emptyTopics();

    @Message("My profile")
    String myProfile();

    @Message("Everybody who is signed in sees your profile.")
    String whoSees();

    @Message("See it as others do")
    String seeProfile();

    @Message("Picture")
    String picture();

    @Message("PNG, JPEG, GIF or WebP, at most 10 MB. It is cut to a square; without one your initials are shown.")
    String pictureHint();

    @Message("Choose a picture first.")
    String pictureMissing();

    @Message("Use this picture")
    String upload();

    @Message("Remove the picture")
    String removePicture();

    @Message("About you")
    String aboutYou();

    @Message("Name")
    String name();

    @Message("Title")
    String jobTitle();

    @Message("Bio")
    String bio();

    @Message("At most 4,000 characters. Markdown works.")
    String bioHint();

    @Message("That is more links, lists or nesting than a bio can hold.")
    String bioTooMuch();

    @Message("Time zone")
    String timeZone();

    @Message("Colleagues see what time it is where you are.")
    String timeZoneHint();

    @Message("Not said")
    String noTimeZone();

    @Message("Choose one of the time zones.")
    String unknownZone();

    @Message("Topics")
    String topicsField();

    @Message("At most 12, with commas between them: what colleagues can ask you about.")
    String topicsHint();

    @Message("Kept by the directory")
    String fromDirectory();

    @Message("These come from your firm’s directory and are changed there.")
    String fromDirectoryWhy();

    @Message("Save")
    String save();

    @Message("Your profile was changed meanwhile, perhaps in another tab. What you typed is still here: compare, then save again.")
    String changedMeanwhile();

    @Message("See what is stored")
    String seeCurrent();

    @Message("Settings")
    String settings();

    @Message("Language")
    String language();

    @Message("Buttons and messages appear in this language. What colleagues write stays as it is.")
    String languageWhy();

    @Message("As the browser asks")
    String languageOfBrowser();

    @Message("Choose one of the languages.")
    String unknownLanguage();

    @Message("Keyboard")
    String keys();

    @Message("Single keys such as c for writing rest while you type. They can be switched off for this browser.")
    String keysWhy();

    @Message("See all keys")
    String seeKeys();

    @Message("Security")
    String security();

    @Message("Change the password")
    String changePassword();

    @Message("Set a password")
    String setPassword();

    @Message("At least 12 characters. Several words that have nothing to do with each other are easy to remember and hard to guess. All other browsers are signed out.")
    String passwordWhy();

    @Message("Present password")
    String oldPassword();

    @Message("New password")
    String newPassword();

    @Message("That is not your present password.")
    String oldPasswordWrong();

    @Message("At least 12 characters, please.")
    String passwordTooShort();

    @Message("At most 128 characters, please.")
    String passwordTooLong();

    @Message("Leave your name and username out of it.")
    String passwordHasName();

    @Message("That would be guessed soon. Add a word or two that nobody expects.")
    String passwordTooEasy();

    @Message("Where I am signed in")
    String mySessions();

    @Message("A browser is signed out after an hour without use, and after twelve hours in any case.")
    String mySessionsWhy();

    @Message("A browser")
    String unknownBrowser();

    @Message("{browser} on {system}")
    String onSystem(String browser, String system);

    @Message("this one")
    String thisOne();

    @Message("signed in")
    String since();

    @Message("last used")
    String lastSeen();

    @Message("from {address}")
    String fromAddress(String address);

    @Message("Sign out there")
    String endIt();

    @Message("Sign out everywhere")
    String endAll();

    @Message("Ends every session at once, this one too.")
    String endAllWhy();

    @Message("Sign in with a link")
    String oneTimeLink();

    @Message("This link works once. Then set a password of your own.")
    String oneTimeLinkWhy();

    @Message("Set up Sharewell")
    String firstPerson();

    @Message("You become the first administrator. This link works once.")
    String firstPersonWhy();

    @Message("Part of the address of your page; it never changes.")
    String usernameHint();

    @Message("Begin")
    String begin();

    @Message("Somebody has that username already.")
    String usernameTaken();

    @Message("That is too easily mistaken for {other}.")
    String usernameLike(String other);

    @Message("Accounts")
    String adminPeople();

    @Message("Add a person")
    String addPerson();

    @Message("Add")
    String add();

    @Message("Role")
    String role();

    @Message("Account")
    String account();

    @Message("active")
    String active();

    @Message("deactivated")
    String deactivated();

    @Message("Roles")
    String roles();

    @Message("Administrator")
    String administrator();

    @Message("Runs the system; sees no private content by that.")
    String administratorWhy();

    @Message("Moderator")
    String moderator();

    @Message("May withdraw what breaks the rules.")
    String moderatorWhy();

    @Message("Moderators")
    String moderators();

    @Message("Administrators")
    String administrators();

    @Message("HR")
    String hrPartners();

    @Message("Leaders")
    String leaders();

    @Message("HR")
    String hr();

    @Message("Prepares performance reviews.")
    String hrWhy();

    @Message("Executive")
    String leader();

    @Message("Is shown as one of the firm’s leaders.")
    String leaderWhy();

    @Message("This is the last administrator. Make somebody else one first.")
    String lastAdministrator();

    @Message("Make a sign-in link")
    String makeLink();

    @Message("It signs this person in once, to set a password: within 30 minutes, or 24 hours if they have none yet. Give it to nobody else.")
    String makeLinkWhy();

    @Message("A sign-in link for {name}")
    String newLink(String name);

    @Message("It is shown only now, and works once. Whoever opens it is this person: hand it over safely.")
    String newLinkWhy();

    @Message("Back to the account")
    String back();

    @Message("Deactivate the account")
    String deactivate();

    @Message("Signed out everywhere at once, and cannot sign in any more. What they wrote stays, under their name.")
    String deactivateWhy();

    @Message("Reactivate the account")
    String reactivate();

    @Message("That is not the username.")
    String notConfirmed();

    @Message("No administrator yet. Open this once, within 24 hours, to become the first:")
    String setUpConsole();

    @Message("{count}{#if count == 1} post{#else} posts{/if}")
    String postsOn(long count);

    @Message("{count}{#if count == 1} answer{#else} answers{/if}")
    String answersOn(long count);

    @Message("Mail")
    String mail();

    @Message("No e-mail address is known for you, so no mail can reach you. An administrator can enter one.")
    String noAddress();

    @Message("Mail me reminders")
    String remindersWanted();

    @Message("At most two mails for each of your turns on the blog and for each review you planned, on working days in your time zone.")
    String remindersWhy();

    @Message("Stop reminders by mail")
    String remindersStop();

    @Message("You will get no more mails about your turns and your reviews. Everything stays in the calendar.")
    String remindersStopWhy();

    @Message("Done: no more reminders by mail. You can turn them on again in your settings.")
    String remindersStopped();

    @Message("Somebody else has signed in in this browser since this page was opened, so nothing was sent. Sign in as yourself in another tab; then go back and send it again.")
    String somebodyElse();

    @Message("Mail me what I have not read")
    String notificationsWanted();

    @Message("How often and of what, you choose under “What I am told”. Without this there is no mail about it at all.")
    String notificationsWhy();

    @Message("Stop mail about notifications")
    String notificationsStop();

    @Message("You will get no more mail about what you have not read. You are still told on the page.")
    String notificationsStopWhy();

    @Message("Done: no more mail about notifications. You can turn it on again in your settings.")
    String notificationsStopped();
}
