package org.sharewell.mail;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Properties;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

import org.jboss.logging.Logger;

import org.sharewell.mail.MailSettings.StartTls;

/** The mail server, spoken to by SMTP (RFC 5321), with an end to all waiting. */
@Singleton
class MailServer {
    private static final Logger LOG = Logger.getLogger(MailServer.class);
    private static final String CONNECTING = "30000";
    private static final String ANSWERING = "60000";

    private final MailSettings settings;
    private final Session session;

    MailServer(MailSettings settings, Sender sender) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings, sender.domain()));
    }

    private static Properties properties(MailSettings settings, String domain) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.localhost", domain);
        properties.setProperty("mail.smtp.connectiontimeout", CONNECTING);
        properties.setProperty("mail.smtp.timeout", ANSWERING);
        properties.setProperty("mail.smtp.writetimeout", ANSWERING);
        properties.setProperty("mail.smtp.auth", String.valueOf(settings.username().isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(settings.tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        var startTls = settings.tls() ? StartTls.DISABLED : settings.startTls().orElseGet(() -> usual(settings));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(startTls != StartTls.DISABLED));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(startTls == StartTls.REQUIRED));
        // Whoever is here has sent everything: the server's good-bye is not waited for.
        properties.setProperty("mail.smtp.quitwait", "false");
        return properties;
    }

    /** Nothing leaves this machine in the clear unless it is asked for. */
    private static StartTls usual(MailSettings settings) {
        try {
            return settings.host().isPresent() && InetAddress.getByName(settings.host().get()).isLoopbackAddress() ? StartTls.OPTIONAL : StartTls.REQUIRED;
        } catch (UnknownHostException elsewhere) {
            return StartTls.REQUIRED;
        }
    }

    Session session() {
        return session;
    }

    Connection connect() throws MessagingException {
        var transport = session.getTransport("smtp");
        transport.connect(settings.host().orElseThrow(), settings.port(), settings.username().orElse(null), settings.password().orElse(null));
        return new Connection(transport);
    }

    /** A connection on which we are welcome. */
    record Connection(Transport transport) implements AutoCloseable {
        void send(Envelope envelope) throws MessagingException {
            transport.sendMessage(envelope, envelope.getAllRecipients());
        }

        /** How it ends changes nothing about what was sent. */
        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException gone) {
                LOG.debug("The mail server left first", gone);
            }
        }
    }
}
