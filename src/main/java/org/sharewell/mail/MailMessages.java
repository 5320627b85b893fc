package org.sharewell.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every letter. */
@MessageBundle("mail")
public interface MailMessages {
    @Message("Mail goes out by {host}.")
    String on(String host);

    @Message("Mail is off: QUARKUS_MAILER_HOST names no server.")
    String off();

    @Message("Stop mails of this kind")
    String stop();
}
