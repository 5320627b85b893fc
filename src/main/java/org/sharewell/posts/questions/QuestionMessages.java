package org.sharewell.posts.questions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of questions and their answers. */
@MessageBundle("questions")
public interface QuestionMessages {
    @Message("This is no question.")
    String notAQuestion();

    @Message("Whoever asked says which answer helped.")
    String askerAccepts();

    @Message("Whoever asked was here less than 7 days ago; it is theirs to say which answer helped.")
    String askerFirst();

    @Message("Whoever asked, a steward of the space or a moderator may do that.")
    String askerCloses();

    @Message("That is the question itself. Name a post that answers it.")
    String answersItself();

    @Message("That is not published yet. Publish it first, then name it here.")
    String answerNotPublished();

    @Message("Accept this answer")
    String accept();

    @Message("Not the answer after all")
    String unaccept();

    @Message("Accepted answer")
    String accepted();

    @Message("says")
    String says();

    @Message("To the accepted answer")
    String toAccepted();

    @Message("Answered")
    String answered();

    @Message("A post answers this:")
    String answeredIn();

    @Message("A post answers this, one that you may not read.")
    String answeredElsewhere();

    @Message("It does not answer it")
    String reopen();

    @Message("A post answers this")
    String close();

    @Message("Readers are led to that post. The conversation stays, and goes on.")
    String closeWhy();

    @Message("The post that answers it")
    String answer();

    @Message("Its address. Only those who may read that post see which one it is.")
    String answerHint();

    @Message("Lead readers there")
    String closeAct();

    @Message("Ask somebody")
    String ask();

    @Message("Who is asked")
    String asked();

    @Message("Nobody is asked by name yet.")
    String askedNobody();

    @Message("They are told, and may answer, pass it on, or say no.")
    String askWhy();

    @Message("Ask")
    String askAct();

    @Message("Ask {name}")
    String askWhom(String name);

    @Message("Who may know")
    String knowers();

    @Message("declares {topic}")
    String declares(String topic);

    @Message("wrote about it")
    String wrote();

    @Message("Username of a colleague")
    String whom();

    @Message("asked by {name}")
    String askedBy(String name);

    @Message("has answered")
    String hasAnswered();

    @Message("passed it on to {name}")
    String passedTo(String name);

    @Message("cannot answer")
    String cannot();

    @Message("You are asked")
    String mine();

    @Message("Answer below the question. Or:")
    String mineWhy();

    @Message("Not me, ask this colleague")
    String pass();

    @Message("Pass it on")
    String passAct();

    @Message("Pass it on to {name}")
    String passTo(String name);

    @Message("I cannot answer this")
    String decline();

    @Message("Why not?")
    String reason();

    @Message("One sentence, if you like. Everybody who reads the question sees it.")
    String reasonHint();

    @Message("Say no")
    String declineAct();

    @Message("You are not asked, or have answered that already.")
    String notAsked();

    @Message("You have asked {most} people; wait until one of them answers.")
    String askedEnough(int most);

    @Message("{name} has been asked already.")
    String askedAlready(String name);

    @Message("{name} asked this.")
    String askedIt(String name);

    @Message("{name} cannot read this question, so cannot be asked.")
    String mayNotRead(String name);

    @Message("That is you. Name a colleague.")
    String askAnother();

    @Message("All")
    String all();

    @Message("Unanswered")
    String unanswered();

    @Message("Without accepted answer")
    String open();

    @Message("Asked of me")
    String ofMe();

    @Message("Nothing waits here")
    String none();

    @Message("No question that you may read is in this list.")
    String noneWhy();

    @Message("Show all questions")
    String showAll();

    @Message("asks you")
    String asksYou();
}
