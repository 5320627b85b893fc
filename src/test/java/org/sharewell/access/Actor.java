package org.sharewell.access;

import java.util.Locale;

/** Who asks. The members belong to all three spaces of the story, the others to none; what else they are is in {@link Story}. */
public enum Actor {
    AUTHOR("amal"), COAUTHOR("lea"), INVITEE("nils"), MEMBER("bruno"), OUTSIDER("chen"), STEWARD("farid"), MANAGER("hanna"), HR("dana"),
    MODERATOR("mila"), ADMINISTRATOR("anton"), FORMER("gero"), READER("rosa"), ASKED("paul"), INVITED("ines"), DEACTIVATED("kurt"), ANONYMOUS(null);

    public final String username;

    Actor(String username) {
        this.username = username;
    }

    /** The word for them in the table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the sign-in page is all they get. */
    public boolean isStranger() {
        return this == DEACTIVATED || this == ANONYMOUS;
    }
}
