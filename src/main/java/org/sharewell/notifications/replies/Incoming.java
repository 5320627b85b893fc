package org.sharewell.notifications.replies;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import org.jsoup.Jsoup;

/** A mail that came: by whom, to which addresses, and what they have written in it. */
record Incoming(String id, String from, List<String> addresses, boolean automatic, Optional<String> words) {
    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 8;

    /** Of what is too large nothing is read. */
    static Incoming of(MimeMessage mail) throws MessagingException, IOException {
        var from = mail.getFrom() == null ? "" : Arrays.stream(mail.getFrom()).map(Incoming::plain).findFirst().orElse("");
        var text = mail.getSize() > LARGEST ? Optional.<String> empty() : text(mail, 0);
        return new Incoming(id(mail), from, addresses(mail), isAutomatic(mail), text.map(Words::of));
    }

    /** Without one of its own a mail is known by all that stands in it. */
    private static String id(MimeMessage mail) throws MessagingException {
        var id = mail.getMessageID();
        return id == null ? mail.getSentDate() + " " + mail.getSubject() + " " + Arrays.toString(mail.getFrom()) + " " + addresses(mail) : id;
    }

    private static List<String> addresses(MimeMessage mail) throws MessagingException {
        var named = mail.getAllRecipients() == null ? new Address[0] : mail.getAllRecipients();
        var delivered = Stream.of("Delivered-To", "X-Original-To", "Envelope-To").flatMap(name -> headers(mail, name));
        return Stream.concat(Arrays.stream(named).map(Incoming::plain), delivered).distinct().toList();
    }

    private static Stream<String> headers(MimeMessage mail, String name) {
        try {
            var values = mail.getHeader(name);
            return values == null ? Stream.empty() : Arrays.stream(values);
        } catch (MessagingException unreadable) {
            return Stream.empty();
        }
    }

    private static String plain(Address address) {
        return address instanceof InternetAddress internet ? internet.getAddress() : address.toString();
    }

    /** Sent by a machine (RFC 3834): answering it could go on for ever. */
    private static boolean isAutomatic(MimeMessage mail) {
        return headers(mail, "Auto-Submitted").anyMatch(value -> !value.strip().equalsIgnoreCase("no"))
                || headers(mail, "Return-Path").anyMatch(value -> value.strip().equals("<>")) || headers(mail, "X-Autoreply").findAny().isPresent()
                || headers(mail, "Precedence").anyMatch(value -> value.strip().matches("(?i)bulk|junk|list|auto_reply"));
    }

    private static Optional<String> text(Part part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) return Optional.empty();
        if (part.isMimeType("text/plain")) return Optional.of(String.valueOf(part.getContent()));
        if (part.isMimeType("text/html")) return Optional.of(lines(String.valueOf(part.getContent())));
        if (!part.isMimeType("multipart/*")) return Optional.empty();
        var parts = (Multipart) part.getContent();
        for (int i = 0; i < parts.getCount(); i++) {
            var found = text(parts.getBodyPart(i), depth + 1);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** Words of HTML, without what it quotes. */
    private static String lines(String html) {
        var page = Jsoup.parse(html);
        page.select("blockquote, .gmail_quote, #divRplyFwdMsg, #appendonsend, style, script").remove();
        page.select("br").append("\\n");
        page.select("p, div").prepend("\\n");
        return page.text().replace("\\n", "\n");
    }
}
