package org.sharewell.credit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of credit. */
@MessageBundle("credit")
public interface CreditMessages {
    @Message("Thank")
    String thank();

    @Message("Thanks")
    String thanks();

    @Message("Nobody has given thanks here yet.")
    String noThanks();

    @Message("See the thanks")
    String seeThanks();

    @Message("thanks")
    String gives();

    @Message("for a comment")
    String forComment();

    @Message("Whom")
    String whom();

    @Message("Usernames, with commas between them.")
    String whomHint();

    @Message("What for")
    String whatFor();

    @Message("In 20 to 500 characters: what it changed for you. Whoever may read this post can read it too.")
    String whatForHint();

    @Message("May be quoted in a review")
    String quotable();

    @Message("{left} of {week} left this week")
    String left(long left, int week);

    @Message("Withdraw")
    String withdraw();

    @Message("Cancel")
    String cancel();

    @Message("Only published posts and what is said below them can be given thanks for.")
    String notPublished();

    @Message("You have given your {week} thanks of this week. There are new ones on Monday.")
    String allGiven(int week);

    @Message("Name at least one person and at most {most}.")
    String howMany(int most);

    @Message("Nobody called “{username}” can read this here.")
    String nobody(String username);

    @Message("You cannot thank yourself.")
    String notOneself();

    @Message("Only who gave these thanks can withdraw them.")
    String notYours();

    @Message("{#switch relation}{#case 'adapts'}Adapts{#case 'applied_in'}Applies{#case 'quotes'}Quotes{#else}Builds on{/switch}")
    String does(String relation);

    @Message("{#switch relation}{#case 'adapts'}adapts it{#case 'applied_in'}applies it{#case 'quotes'}quotes it{#else}builds on it{/switch}")
    String doesIt(String relation);

    @Message("{#switch relation}{#case 'adapts'}We took it and changed it for our own case.{#case 'applied_in'}We did what it says, and tell how it went.{#case 'quotes'}We repeat some of its words.{#else}We go on from its idea or result.{/switch}")
    String means(String relation);

    @Message("Builds on and used by")
    String bothWays();

    @Message("Builds on")
    String buildsOn();

    @Message("Used by")
    String usedBy();

    @Message("by")
    String by();

    @Message("Nothing has been credited here, and nobody has said yet that they used it.")
    String noCitations();

    @Message("What it builds on, and who uses it")
    String seeCitations();

    @Message("Give credit")
    String giveCredit();

    @Message("Give credit to what you used")
    String giveCreditTitle();

    @Message("What you used")
    String source();

    @Message("Paste the address of the post. What you read last is offered while you type.")
    String sourceHint();

    @Message("How you used it")
    String relation();

    @Message("What exactly")
    String sentence();

    @Message("One sentence of 10 to 500 characters: the part you used. Its authors are told once your post is published.")
    String sentenceHint();

    @Message("Whoever may read both posts sees this on both of them.")
    String whoSeesCredit();

    @Message("Withdraw this credit")
    String withdrawCredit();

    @Message("This is wrong")
    String declineCredit();

    @Message("Decline a credit")
    String declineTitle();

    @Message("Nobody sees it any more then but the authors of both posts.")
    String declineWhat();

    @Message("Why")
    String why();

    @Message("In a few words, for the authors of the other post.")
    String whyHint();

    @Message("Declined")
    String declined();

    @Message("Say how you used it.")
    String chooseRelation();

    @Message("A post cannot be credited in itself.")
    String sameWork();

    @Message("Only what is published can be credited.")
    String sourceNotPublished();

    @Message("That is by the same authors: credit goes to others.")
    String ownSource();

    @Message("Its authors have said that this credit is wrong. If they see it otherwise now, they can say that one is missing.")
    String declinedForGood();

    @Message("That has been credited already. Withdraw the credit to give another.")
    String creditedBefore();

    @Message("This credit has been declined already.")
    String declinedBefore();

    @Message("What has been withdrawn gives no credit any more.")
    String workWithdrawn();

    @Message("Lineage")
    String lineage();

    @Message("Where it comes from and what came of it")
    String lineageTitle();

    @Message("Sources stand before what uses them, up to three generations each way. Only posts that you may read are shown.")
    String lineageWhat();

    @Message("Nothing leads to this post, and nothing leads on from it.")
    String noLineage();

    @Message("A picture of the lineage; the same is said in the list below it.")
    String lineagePicture();

    @Message("What it goes back to")
    String goesBackTo();

    @Message("What came of it")
    String cameOfIt();

    @Message("Did you use these?")
    String proposed();

    @Message("The text links to it.")
    String linked();

    @Message("Some of its sentences stand in the text.")
    String copied();

    @Message("Not a source")
    String notASource();

    @Message("Credit what you used, and its authors hear of it.")
    String noneProposed();

    @Message("What did you use it for?")
    String useTitle();

    @Message("In 10 to 300 characters, if you like. Whoever may read the post can read it too.")
    String useHint();

    @Message("What for?")
    String useAsk();

    @Message("Say it")
    String useSay();

    @Message("Skip")
    String skip();

    @Message("Remove")
    String useRemove();

    @Message("Say it differently")
    String useChange();

    @Message("Say first that you used it.")
    String notUsed();

    @Message("I wrote about it")
    String useWrote();

    @Message("Where did you write about it?")
    String useWhere();

    @Message("Choose the post in which it is to be credited.")
    String useWhereWhat();

    @Message("Write something new")
    String writeNew();

    @Message("You have not written anything yet.")
    String noWorks();

    @Message("Credit that is missing")
    String claims();

    @Message("Between you and others")
    String claimsTitle();

    @Message("Only you and the other side see this: no administrator, no steward, nobody else.")
    String whoSeesClaims();

    @Message("There is nothing between you and anybody.")
    String noClaims();

    @Message("Something of mine was used here")
    String claimLink();

    @Message("You forgot to credit")
    String claimTitle();

    @Message("Your post that was used")
    String yourSource();

    @Message("Paste the address of a post that you wrote.")
    String yourSourceHint();

    @Message("What was used")
    String claimSaid();

    @Message("In 20 to 500 characters, so that they find it. A friendly word helps: most people forget.")
    String claimSaidHint();

    @Message("Tell the authors")
    String claimSend();

    @Message("You asked {name}")
    String youAsked(String name);

    @Message("{name} asks you")
    String asksYou(String name);

    @Message("In")
    String claimIn();

    @Message("Of")
    String claimOf();

    @Message("a post that you may not read")
    String unreadable();

    @Message("Credit it")
    String creditIt();

    @Message("Not used")
    String notUsedHere();

    @Message("It was not used")
    String answerTitle();

    @Message("Say why")
    String answerSentence();

    @Message("In 10 to 500 characters, for the person who asked.")
    String answerHint();

    @Message("Send the answer")
    String answerSend();

    @Message("It has been credited.")
    String settledCredited();

    @Message("Not used:")
    String settledNotUsed();

    @Message("Take it back")
    String claimWithdraw();

    @Message("Only what is published can be asked about.")
    String workNotPublished();

    @Message("This is your own: credit what it uses yourself.")
    String ownWork();

    @Message("Choose a post that you are an author of.")
    String notYourSource();

    @Message("You have asked about that already.")
    String claimedBefore();

    @Message("That has been settled already.")
    String settledBefore();
}
