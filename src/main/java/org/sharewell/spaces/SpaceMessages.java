package org.sharewell.spaces;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of spaces. */
@MessageBundle("spaces")
public interface SpaceMessages {
    @Message("That name is taken, or looks too much like one that is.")
    String nameTaken();

    @Message("Only a steward of this space may do that.")
    String onlyStewards();

    @Message("You are the last steward. Name another one first.")
    String lastSteward();
}
