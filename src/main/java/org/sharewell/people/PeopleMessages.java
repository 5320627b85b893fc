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
}
