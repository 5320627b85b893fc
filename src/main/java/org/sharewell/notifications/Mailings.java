package org.sharewell.notifications;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import org.sharewell.mail.Address;
import org.sharewell.mail.Letter;
import org.sharewell.mail.Postbox;
import org.sharewell.notifications.replies.ReplyAddresses;
import org.sharewell.people.MailChoices;
import org.sharewell.people.MailKind;
import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.web.Languages;

/**
 * Writes to people of what they have not read: at once, or in the digest of the day. Each thing is in one letter, and each letter
 * exists once, however many replicas look; it is written with what may be read then, and waits for the end of quiet hours.
 */
@ApplicationScoped
class Mailings {
    /** Whoever has the page open reads it there first. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    /** What could not be sent by then is decided on anew. */
    private static final Duration GOOD = Duration.ofHours(2);

    private final Unsent unsent;
    private final Choices choices;
    private final QuietHours quiet;
    private final People people;
    private final MailChoices mail;
    private final ReplyAddresses addresses;
    private final Postbox postbox;
    private final Clock clock;

    Mailings(Unsent unsent, Choices choices, QuietHours quiet, People people, MailChoices mail, ReplyAddresses addresses, Postbox postbox,
            Clock clock) {
        this.unsent = unsent;
        this.choices = choices;
        this.quiet = quiet;
        this.people = people;
        this.mail = mail;
        this.addresses = addresses;
        this.postbox = postbox;
        this.clock = clock;
    }

    @Scheduled(every = "{sharewell.notifications.every}", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        round(clock.instant());
    }

    void round(Instant now) {
        if (!postbox.isOpen()) return;
        QuarkusTransaction.requiringNew().call(() -> quiet.awake(unsent.atOnce(now.minus(PATIENCE)), now))
                .forEach(person -> QuarkusTransaction.requiringNew().run(() -> atOnce(people.findById(person), now)));
        QuarkusTransaction.requiringNew().call(() -> quiet.awake(unsent.inDigests(now), now))
                .forEach(person -> QuarkusTransaction.requiringNew().run(() -> digest(people.findById(person), now)));
    }

    private void atOnce(Person person, Instant now) {
        var channels = choices.of(person.id);
        unsent.of(person.id, now).stream().filter(item -> channels.get(item.isOf()) == Channel.NOW && !item.at().isAfter(now.minus(PATIENCE)))
                .collect(Collectors.groupingBy(Unsent.Item::thread, LinkedHashMap::new, Collectors.toList()))
                .values().forEach(thread -> post(person, "told " + thread.getLast().id(), thread, now));
    }

    private void digest(Person person, Instant now) {
        var morning = Morning.come(now, person.zone());
        if (morning.isEmpty() || !unsent.take(person.id, morning.get().day())) return;
        var channels = choices.of(person.id);
        var items = unsent.of(person.id, now).stream().filter(item -> morning.get().brings(channels.get(item.isOf()))
                && item.at().isBefore(morning.get().at())).toList();
        if (!items.isEmpty()) post(person, "digest " + morning.get().day(), items, now);
    }

    private void post(Person person, String reason, List<Unsent.Item> items, Instant now) {
        if (!mail.wants(person.id, MailKind.NOTIFICATIONS)) return;
        Address.of(person.email, person.name).ifPresent(address -> {
            if (postbox.post(letter(person, address, reason, items, now))) unsent.mark(items, reason);
        });
    }

    private Letter letter(Person person, Address address, String reason, List<Unsent.Item> items, Instant now) {
        var locale = person.locale == null ? Languages.DEFAULT : Locale.of(person.locale);
        var edition = new Edition(items, locale);
        var stop = mail.unsubscribePath(person.id, MailKind.NOTIFICATIONS);
        var wording = reason.startsWith("digest") ? edition.ofDay(person.name, stop) : edition.ofThread(person.name, stop);
        var replyTo = reason.startsWith("digest") ? null : addresses.of(person, items.getLast().post(), items.getLast().comment()).orElse(null);
        return new Letter(new Letter.Addressee(person.id, address, locale), reason, wording, now.plus(GOOD), replyTo);
    }
}
