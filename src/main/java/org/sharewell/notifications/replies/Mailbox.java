package org.sharewell.notifications.replies;

import java.util.Properties;
import java.util.function.Consumer;

import jakarta.inject.Singleton;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;

/** The mailbox of the answers, looked into by IMAP (RFC 9051), with an end to all waiting. */
@Singleton
class Mailbox {
    private static final int AT_ONCE = 50;

    private final ReplySettings settings;

    Mailbox(ReplySettings settings) {
        this.settings = settings;
    }

    boolean isSet() {
        return settings.host().isPresent() && settings.address().isPresent();
    }

    /** Every mail that has not been seen; it is when it has been dealt with. */
    void each(Consumer<MimeMessage> dealt) throws MessagingException {
        var session = Session.getInstance(properties());
        try (var store = session.getStore(settings.tls() ? "imaps" : "imap")) {
            store.connect(settings.host().orElseThrow(), settings.port(), settings.username().orElse(null), settings.password().orElse(null));
            try (var folder = store.getFolder("INBOX")) {
                folder.open(Folder.READ_WRITE);
                var mails = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int i = 0; i < Math.min(mails.length, AT_ONCE); i++) {
                    dealt.accept((MimeMessage) mails[i]);
                    mails[i].setFlag(Flags.Flag.SEEN, true);
                }
            }
        }
    }

    private static Properties properties() {
        var properties = new Properties();
        for (var protocol : new String[] { "imap", "imaps" }) {
            properties.setProperty("mail." + protocol + ".connectiontimeout", "30000");
            properties.setProperty("mail." + protocol + ".timeout", "60000");
            properties.setProperty("mail." + protocol + ".writetimeout", "60000");
            properties.setProperty("mail." + protocol + ".ssl.checkserveridentity", "true");
            properties.setProperty("mail." + protocol + ".peek", "true");
        }
        return properties;
    }
}
