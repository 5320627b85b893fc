package org.sharewell.roster.reminders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;

import org.sharewell.mail.Address;
import org.sharewell.mail.Postbox;
import org.sharewell.people.MailChoices;
import org.sharewell.people.MailKind;
import org.sharewell.people.People;
import org.sharewell.people.Person;

/**
 * Reminds people of what they have planned. Each mail exists once for its slot or its review date, however many replicas look;
 * it goes out between 8 and 18 on a working day where the person lives, or not at all.
 */
@ApplicationScoped
class Reminders {
    /** As long as the pause between two rounds: what could not be sent by then is decided on anew. */
    private static final Duration GOOD = Duration.ofMinutes(15);

    private final Occasions occasions;
    private final Audience audience;
    private final MailChoices choices;
    private final People people;
    private final Postbox postbox;
    private final Clock clock;

    Reminders(Occasions occasions, Audience audience, MailChoices choices, People people, Postbox postbox, Clock clock) {
        this.occasions = occasions;
        this.audience = audience;
        this.choices = choices;
        this.people = people;
        this.postbox = postbox;
        this.clock = clock;
    }

    @Scheduled(every = "{sharewell.reminders.every}", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    void round() {
        if (!postbox.isOpen()) return;
        var now = clock.instant();
        var around = QuarkusTransaction.requiringNew().call(() -> occasions.around(LocalDate.ofInstant(now, ZoneOffset.UTC)));
        around.forEach(occasion -> QuarkusTransaction.requiringNew().run(() -> consider(occasion, now)));
    }

    private void consider(Occasion occasion, Instant now) {
        var person = people.findById(occasion.person());
        WorkingDays.until(now, person.zone(), GOOD).flatMap(until -> occasion.due(LocalDate.ofInstant(now, person.zone()))
                .map(which -> new Reminder(occasion, which, until))).filter(reminder -> isNew(person, reminder)).ifPresent(reminder -> remind(person, reminder));
    }

    private boolean isNew(Person person, Reminder reminder) {
        return !postbox.had(person.id, reminder.reason()) && audience.has(person, reminder.occasion());
    }

    private void remind(Person person, Reminder reminder) {
        Address.of(person.email, person.name)
                .ifPresent(address -> postbox.post(reminder.to(person, address, choices.unsubscribePath(person.id, MailKind.REMINDERS))));
    }
}
