package org.sharewell.following;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of following and of keeping for later. */
@MessageBundle("following")
public interface FollowingMessages {
    @Message("You can follow a space once you may read what is in it.")
    String notReadable();

    @Message("That is you.")
    String yourself();

    @Message("It is not published.")
    String notPublished();

    @Message("Follow")
    String follow();

    @Message("Following")
    String following();

    @Message("Following {name}")
    String followingOne(String name);

    @Message("Following it")
    String followingIt();

    @Message("Following brings what is new to the filter “Following” on your home page. Nobody else sees whom or what you follow, or how many follow them.")
    String why();

    @Message("What I follow")
    String mine();

    @Message("You follow nothing yet")
    String none();

    @Message("Follow a colleague on their profile, a space, a topic, or a question whose answer you wait for.")
    String noneWhy();

    @Message("People")
    String people();

    @Message("Spaces")
    String spaces();

    @Message("Topics")
    String tags();

    @Message("Posts and questions")
    String posts();

    @Message("Stop following")
    String end();

    @Message("Stop following {name}")
    String endOne(String name);

    @Message("Save")
    String save();

    @Message("Save for later; nobody else sees it")
    String saveWhy();

    @Message("Saved for later")
    String saved();

    @Message("Only you see this list. What you may not read any more is not in it.")
    String savedWhy();

    @Message("Nothing saved")
    String noneSaved();

    @Message("Press “Save” under a post, or the key b, and it waits here for you.")
    String noneSavedWhy();

    @Message("Find something to read")
    String find();

    @Message("A note to yourself")
    String note();

    @Message("Keep the note")
    String keepNote();

    @Message("Remove")
    String remove();

    @Message("Remove {title}")
    String removeOne(String title);
}
