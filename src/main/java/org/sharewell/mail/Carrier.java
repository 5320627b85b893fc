package org.sharewell.mail;

import java.io.UnsupportedEncodingException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/** Hands single letters to the mail server, each on a connection of its own. */
@ApplicationScoped
class Carrier {
    private static final Logger LOG = Logger.getLogger(Carrier.class);

    private final MailServer server;
    private final Sender sender;

    Carrier(MailServer server, Sender sender) {
        this.server = server;
        this.sender = sender;
    }

    Fate carry(Posted letter) {
        Envelope envelope = null;
        try (var connection = server.connect()) {
            envelope = new Envelope(server.session(), letter, sender);
            envelope.saveChanges();
            connection.send(envelope);
            return Fate.SENT;
        } catch (MessagingException | UnsupportedEncodingException failure) {
            return noted(letter, Fate.of(reply(failure), envelope != null && envelope.isOpened()), failure);
        }
    }

    /** What the server said of this letter; -1 if it said nothing, or something about us. */
    private static int reply(Exception failure) {
        return switch (failure) {
            case SMTPAddressFailedException recipient -> recipient.getReturnCode();
            case SMTPSenderFailedException _ -> -1;
            case SMTPSendFailedException us when us.getCommand().startsWith("MAIL") -> -1;
            case SMTPSendFailedException data when data.getNextException() == null -> data.getReturnCode();
            case MessagingException chain when chain.getNextException() != null -> reply(chain.getNextException());
            default -> -1;
        };
    }

    /** The reply names addresses, which stay out of the log. */
    private static Fate noted(Posted letter, Fate fate, Exception failure) {
        LOG.logf(fate == Fate.BOUNCED || fate == Fate.UNCERTAIN ? Level.WARN : Level.DEBUG, "Letter %s is %s after attempt %d (%s)",
                letter.id(), fate, letter.attempts(), failure.getClass().getName());
        return fate;
    }
}
