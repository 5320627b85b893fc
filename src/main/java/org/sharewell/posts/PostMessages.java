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
}
