package org.sharewell.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.util.Date;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

/** A letter as a mail server gets it, which knows whether it has been opened: until then nobody has read a byte of it. */
final class Envelope extends MimeMessage {
    private static final String UTF_8 = "UTF-8";

    private final String id;
    private boolean opened;

    Envelope(Session session, Posted letter, Sender sender) throws MessagingException, UnsupportedEncodingException {
        super(session);
        this.id = sender.messageId(letter.id());
        setFrom(sender.from());
        setRecipient(RecipientType.TO, new InternetAddress(letter.email(), letter.name(), UTF_8));
        if (letter.replyTo() != null) setReplyTo(new InternetAddress[] { new InternetAddress(letter.replyTo(), true) });
        setSubject(Line.of(letter.subject()), UTF_8);
        setSentDate(Date.from(letter.takenAt()));
        setHeader("Content-Language", letter.language());
        setHeader("Auto-Submitted", "auto-generated");
        if (letter.unsubscribe() != null) stoppable(letter.unsubscribe());
        setContent(new MimeMultipart("alternative", part(letter.text(), "plain"), part(letter.html(), "html")));
    }

    /** One click in the mail program is enough (RFC 8058). */
    private void stoppable(String address) throws MessagingException {
        setHeader("List-Unsubscribe", "<" + address + ">");
        setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, subtype);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        opened = true;
        super.writeTo(out, ignored);
    }

    boolean isOpened() {
        return opened;
    }
}
