package org.sharewell.notifications.replies;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;

import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import org.sharewell.mail.Address;
import org.sharewell.mail.Letter;
import org.sharewell.mail.Postbox;
import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.people.Token;
import org.sharewell.posts.Replying;
import org.sharewell.web.Languages;
import org.sharewell.web.Message;
import org.sharewell.web.Refusal;

/**
 * Makes comments of answers by mail, each once. What cannot be one is sent back to the person whose address it was, once, and
 * never to anybody else; what machines send, or comes to no address of ours, is left alone.
 */
@ApplicationScoped
class Replies {
    private static final Logger LOG = Logger.getLogger(Replies.class);
    private static final Duration GOOD = Duration.ofDays(2);

    private final Mailbox mailbox;
    private final ReplyAddresses addresses;
    private final Replying replying;
    private final People people;
    private final Postbox postbox;
    private final Session session;
    private final Clock clock;

    Replies(Mailbox mailbox, ReplyAddresses addresses, Replying replying, People people, Postbox postbox, Session session, Clock clock) {
        this.mailbox = mailbox;
        this.addresses = addresses;
        this.replying = replying;
        this.people = people;
        this.postbox = postbox;
        this.session = session;
        this.clock = clock;
    }

    @Scheduled(every = "{sharewell.replies.every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        if (!mailbox.isSet()) return;
        try {
            mailbox.each(this::take);
        } catch (MessagingException unreachable) {
            LOG.warnf("The mailbox of the answers cannot be read, trying again (%s)", unreachable.getClass().getName());
        }
    }

    /** A refusal leaves nothing behind but that the mail was here, and a letter that says why. */
    private void take(MimeMessage mail) {
        try {
            var incoming = Incoming.of(mail);
            try {
                QuarkusTransaction.requiringNew().run(() -> answer(incoming));
            } catch (Refusal refusal) {
                QuarkusTransaction.requiringNew().run(() -> sendBack(incoming, refusal));
            }
        } catch (MessagingException | IOException unreadable) {
            LOG.warnf("A mail in the mailbox of the answers cannot be read (%s)", unreadable.getClass().getName());
        }
    }

    private void answer(Incoming mail) {
        if (!isNew(mail) || mail.automatic()) return;
        var meant = meant(mail);
        if (meant == null) return;
        var person = people.findById(meant.person());
        if (!person.isActive()) return;
        if (!mail.from().equalsIgnoreCase(person.email)) throw refusal(ReplyMessages::notYours);
        var words = mail.words().orElseThrow(() -> refusal(ReplyMessages::unreadable));
        if (words.isEmpty()) throw refusal(ReplyMessages::nothing);
        replying.answer(people.viewer(person), meant.post(), meant.comment(), words);
    }

    private static Refusal refusal(Function<ReplyMessages, String> why) {
        return Refusal.invalid("markdown", Message.of(ReplyMessages.class, why));
    }

    private boolean isNew(Incoming mail) {
        return session.createNativeMutationQuery("insert into incoming_mail (message_hash, seen_at) values (:hash, :now) on conflict do nothing")
                .setParameter("hash", new Token(mail.id()).hash()).setParameter("now", clock.instant()).executeUpdate() > 0;
    }

    private ReplyAddresses.Meant meant(Incoming mail) {
        return mail.addresses().stream().flatMap(address -> addresses.meant(address).stream()).findFirst().orElse(null);
    }

    private void sendBack(Incoming mail, Refusal refusal) {
        if (!isNew(mail)) return;
        var meant = meant(mail);
        var person = people.findById(meant.person());
        Address.of(person.email, person.name).ifPresent(address -> postbox.post(letter(person, address, mail, refusal)));
    }

    private Letter letter(Person person, Address address, Incoming mail, Refusal refusal) {
        var locale = person.locale == null ? Languages.DEFAULT : Locale.of(person.locale);
        var why = String.join(" ", refusal.in(locale));
        var wording = new Letter.Wording(say(locale, ReplyMessages::subject), List.of(say(locale, m -> m.hello(person.name)), why, mail.words().orElse("")),
                List.of(new Letter.Link(say(locale, ReplyMessages::open), "/posts/" + meant(mail).post())), new Letter.Footer(say(locale, ReplyMessages::footer), null));
        return new Letter(new Letter.Addressee(person.id, address, locale), "reply " + java.util.HexFormat.of().formatHex(new Token(mail.id()).hash()), wording,
                clock.instant().plus(GOOD));
    }

    private static String say(Locale locale, Function<ReplyMessages, String> sentence) {
        return Message.of(ReplyMessages.class, sentence).in(locale);
    }
}
