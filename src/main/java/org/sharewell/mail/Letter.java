package org.sharewell.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * A mail to one person.
 *
 * @param reason what it is about and on which occasion: for one person there is only one letter with one reason, ever
 * @param until when it says nothing any more: if it could not be sent before, it is not, and another one may take its place
 * @param replyTo where an answer goes; null where nobody reads one
 */
public record Letter(Addressee to, String reason, Wording wording, Instant until, String replyTo) {
    public Letter(Addressee to, String reason, Wording wording, Instant until) {
        this(to, reason, wording, until, null);
    }

    /** Whom it is written to, where, and in which language. */
    public record Addressee(UUID person, Address address, Locale locale) {}

    /** What it says, in the reader's language, in plain words: a paragraph is one line, however long. */
    public record Wording(String subject, List<String> paragraphs, List<Link> links, Footer footer) {}

    /** Somewhere to go on; a path of ours, which looking at never changes anything. */
    public record Link(String words, String path) {}

    /**
     * Why they are told, the path where a POST, signed in or not, ends letters of this kind, and the page where one chooses what one
     * is told; the last two null where there is no such.
     */
    public record Footer(String why, String unsubscribe, Link choices) {
        public Footer(String why, String unsubscribe) {
            this(why, unsubscribe, null);
        }
    }
}
