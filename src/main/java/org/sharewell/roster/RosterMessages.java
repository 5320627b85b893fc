package org.sharewell.roster;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the roster and the calendar. */
@MessageBundle("roster")
public interface RosterMessages {
    @Message("Only the blog's stewards do that: whoever moderates or administrates.")
    String onlyStewards();

    @Message("This slot is not yours. Ask for a swap instead.")
    String onlyOwnSlots();

    @Message("Only its authors give a draft a day.")
    String onlyOwnDrafts();

    @Message("Only articles of the expert blog have a day in the calendar.")
    String notOnBlog();

    @Message("What has been published stays on its day.")
    String publishedStays();

    @Message("This is scheduled or published already: it cannot change hands.")
    String fixed();

    @Message("There is something on that day already. Choose another one.")
    String dayTaken();

    @Message("This was moved meanwhile. Look where it stands now, and move it again if you still want to.")
    String movedMeanwhile();

    @Message("That day is over. Choose today or a later one.")
    String dayOver();

    @Message("Plan at most a year ahead.")
    String dayTooFar();

    @Message("Choose a day.")
    String dayMissing();

    @Message("Choose a draft.")
    String draftMissing();

    @Message("From {least} to {most}.")
    String between(int least, int most);

    @Message("Choose a colleague on the roster, or one of their days.")
    String nobodyToAsk();

    @Message("This has been answered already, or was taken back.")
    String swapOver();

    @Message("Nobody here has that username.")
    String noSuchPerson();

    @Message("Calendar")
    String calendar();

    @Message("Who writes when")
    String whoWritesWhen();

    @Message("Agreed: everyone {#switch days}{#case 1}every day{#case 7}every week{#case 14}every two weeks{#case 21}every three weeks{#case 28}every four weeks{#else}every {days} days{/switch}, more than {#switch more}{#case 1}one article{#case 2}two articles{#case 3}three articles{#case 4}four articles{#case 5}five articles{#case 6}six articles{#else}{more} articles{/switch} a week.")
    String agreed(int days, int more);

    @Message("This week {now} of {enough}, next week {soon} of {enough}.")
    String standing(long now, long soon, int enough);

    @Message("Month")
    String month();

    @Message("List")
    String list();

    @Message("How to look at it")
    String look();

    @Message("Previous month")
    String earlierMonth();

    @Message("Next month")
    String laterMonth();

    @Message("today")
    String today();

    @Message("this week")
    String thisWeek();

    @Message("Week of {date}")
    String weekOf(String date);

    @Message("{#if count > enough}{count}, agreed {enough}{#else}{count} of {enough}{/if}")
    String weekCount(long count, int enough);

    @Message("{#if count > enough}{count}, agreed {enough}{#else}{count} of {enough}{/if} planned")
    String weekPlanned(long count, int enough);

    @Message("Nothing planned yet")
    String nothingPlanned();

    @Message("No slot has been taken in these weeks, and nothing was published in them.")
    String nothingPlannedWhy();

    @Message("published")
    String published();

    @Message("scheduled {time}")
    String scheduled(String time);

    @Message("draft")
    String draft();

    @Message("a draft")
    String aDraft();

    @Message("a reader asked")
    String readerAsked();

    @Message("no draft yet")
    String noDraft();

    @Message("You: no draft yet")
    String youNoDraft();

    @Message("Untitled draft")
    String untitled();

    @Message("start")
    String start();

    @Message("{count} more")
    String more(int count);

    @Message("Open slot. Asked for and unanswered: “{words}”")
    String openAsked(String words);

    @Message("Open slot. Looked for and not found: “{words}”")
    String openMissed(String words);

    @Message("Open slot. Nothing written for half a year: {words}")
    String openKnown(String words);

    @Message("{#switch people}{#case 1}one person knows{#case 2}two people know{#case 3}three people know{#case 4}four people know{#else}{people} people know{/switch}")
    String know(int people);

    @Message("Free")
    String free();

    @Message("Drafts waiting for a day")
    String waiting();

    @Message("Drag one to a day, or choose it and press Enter, then a date. Skipping a slot costs nothing and shows nowhere.")
    String waitingHow();

    @Message("None of your drafts for the blog waits for a day.")
    String noneWaiting();

    @Message("Write an article")
    String writeOne();

    @Message("Day")
    String day();

    @Message("Give it this day")
    String giveDay();

    @Message("%d. Enter puts it there, Escape leaves it where it is.")
    String moving();

    @Message("Arrow keys move a slot of yours by a day or a week.")
    String movingHow();

    @Message("On the roster")
    String onRoster();

    @Message("Nobody has joined the roster yet.")
    String nobodyOn();

    @Message("Whoever joins gets a slot in the agreed rhythm: to move, hand over or skip, as you like.")
    String joinWhy();

    @Message("Join the roster")
    String join();

    @Message("Leave the roster")
    String leave();

    @Message("You are asked to write on the blog by turns. It is your choice, and nobody is told if you would rather not.")
    String askedToJoin();

    @Message("No, thanks")
    String noThanks();

    @Message("Planned and published, week by week")
    String forStewards();

    @Message("{name} asks whether you would take {day}.")
    String asksToTake(String name, String day);

    @Message("{name} offers {day} for your {other}.")
    String asksToSwap(String name, String day, String other);

    @Message("You asked {name} to take {day}.")
    String youAsked(String name, String day);

    @Message("You offered {name} your {day} for {other}.")
    String youOffered(String name, String day, String other);

    @Message("{name} cannot take {day}. You can ask somebody else, or skip it: that costs nothing.")
    String cannotTake(String name, String day);

    @Message("{name} would rather keep {other}. Your {day} stays as it is; you can ask somebody else, or skip it: that costs nothing.")
    String keepsTheirs(String name, String day, String other);

    @Message("All right")
    String allRight();

    @Message("Agree")
    String agree();

    @Message("Take it back")
    String takeBack();

    @Message("A slot")
    String slot();

    @Message("Your slot")
    String yourSlot();

    @Message("{name}’s slot")
    String slotOf(String name);

    @Message("swap")
    String swap();

    @Message("Next on the blog")
    String nextOnBlog();

    @Message("Move it")
    String moveTitle();

    @Message("Move")
    String move();

    @Message("Hand over or swap")
    String handOver();

    @Message("Your colleague is asked first. A draft stays with whoever writes it.")
    String handOverWhy();

    @Message("With whom")
    String with();

    @Message("Takes it")
    String takeIt();

    @Message("Swaps with it")
    String forTheir();

    @Message("Choose")
    String choose();

    @Message("Ask")
    String ask();

    @Message("Nobody else is on the roster yet.")
    String nobodyElse();

    @Message("Skip it")
    String skipTitle();

    @Message("Skipping costs nothing and shows nowhere. If there is a draft, you keep it.")
    String skipWhy();

    @Message("Skip this slot")
    String skip();

    @Message("What to write")
    String whatToWrite();

    @Message("Go on writing")
    String edit();

    @Message("Read the draft")
    String read();

    @Message("A draft of yours")
    String useDraft();

    @Message("Use it")
    String use();

    @Message("Start a new one")
    String startNew();

    @Message("This slot is a colleague’s. If the day would suit you, offer one of yours for it.")
    String notYours();

    @Message("The blog, week by week")
    String weeks();

    @Message("What was planned and what was published, of the last twelve weeks and the next four. Nobody is named, and nothing is counted by person.")
    String weeksWhy();

    @Message("Week of")
    String week();

    @Message("Planned")
    String planned();

    @Message("Published")
    String publishedCount();

    @Message("Of what was agreed")
    String ofAgreed();

    @Message("still to come")
    String stillToCome();

    @Message("What is agreed")
    String cadence();

    @Message("Everyone writes every so many days")
    String everyDays();

    @Message("More articles a week than")
    String moreThan();

    @Message("Agree on this")
    String agreeOn();

    @Message("Every {days} days, more than {more} a week: {name}")
    String agreedBy(int days, int more, String name);

    @Message("Open more weeks")
    String openWeeks();

    @Message("Everybody on the roster gets slots in the agreed rhythm, from {date} on. They keep those they have, and skip what does not suit them.")
    String openWeeksWhy(String date);

    @Message("How many weeks")
    String howMany();

    @Message("The weeks from {first} to {last} are open. {#if slots == 0}Nobody has a slot in them yet.{#else}Slots in them: {slots}, for {#if people == 1}one person{#else}{people} people{/if}.{/if}")
    String areOpen(String first, String last, long slots, long people);

    @Message("See them")
    String seeThem();

    @Message("is asked, sees it in the calendar and decides.")
    String isAsked();

    @Message("is on the roster already.")
    String isOn();

    @Message("Open them")
    String open();

    @Message("Ask a colleague")
    String invite();

    @Message("They see it in their calendar and decide. Nobody is put on the roster without agreeing.")
    String inviteWhy();

    @Message("Username")
    String username();

    @Message("Ask for 1 to 92 days, from the first to the last: from=2026-12-01&to=2026-12-31.")
    String badSpan();

    @Message("EEEE, d MMMM")
    String dayPattern();

    @Message("d MMMM")
    String datePattern();

    @Message("MMMM uuuu")
    String monthPattern();

    @Message("Subscribe")
    String subscribe();
}
