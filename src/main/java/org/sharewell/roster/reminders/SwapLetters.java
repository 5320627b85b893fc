package org.sharewell.roster.reminders;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.sharewell.mail.Address;
import org.sharewell.mail.Letter;
import org.sharewell.mail.Postbox;
import org.sharewell.people.MailChoices;
import org.sharewell.people.MailKind;
import org.sharewell.people.People;
import org.sharewell.people.Person;
import org.sharewell.roster.SwapNews;
import org.sharewell.web.Languages;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Writes to the one who is asked for a swap, and to the one who asked when it is answered; the calendar says the same. */
@ApplicationScoped
class SwapLetters implements SwapNews {
    private static final Duration GOOD = Duration.ofDays(2);

    private final MailChoices choices;
    private final People people;
    private final Postbox postbox;
    private final Clock clock;

    SwapLetters(MailChoices choices, People people, Postbox postbox, Clock clock) {
        this.choices = choices;
        this.people = people;
        this.postbox = postbox;
        this.clock = clock;
    }

    @Override
    @Transactional(MANDATORY)
    public void asked(Told told) {
        write(told, "asked", (m, day, other) -> other == null ? m.swapAskedToTake(told.by(), day) : m.swapOffered(told.by(), day, other));
    }

    @Override
    @Transactional(MANDATORY)
    public void agreed(Told told) {
        write(told, "agreed", (m, day, other) -> other == null ? m.swapTaken(told.by(), day) : m.swapDone(told.by(), day, other));
    }

    @Override
    @Transactional(MANDATORY)
    public void declined(Told told) {
        write(told, "declined", (m, day, other) -> other == null ? m.swapNotTaken(told.by(), day) : m.swapNotDone(told.by(), day, other));
    }

    private void write(Told told, String what, Sentence sentence) {
        var person = people.findById(told.to());
        if (!postbox.isOpen() || !person.isActive() || !choices.wants(person.id, MailKind.NOTIFICATIONS)) return;
        var words = new Words(person.locale == null ? Languages.DEFAULT : Locale.of(person.locale));
        var said = words.say(m -> sentence.of(m, words.day(told.day()), told.offered() == null ? null : words.day(told.offered())));
        Address.of(person.email, person.name).ifPresent(address -> postbox.post(new Letter(new Letter.Addressee(person.id, address, words.locale()),
                "swap " + told.swap() + " " + what, wording(person, said, words), clock.instant().plus(GOOD))));
    }

    private Letter.Wording wording(Person person, String said, Words words) {
        return new Letter.Wording(said, List.of(words.say(m -> m.hello(person.name)), said), List.of(new Letter.Link(words.say(RemindersMessages::calendar), "/calendar")),
                new Letter.Footer(words.say(RemindersMessages::swapWhy), choices.unsubscribePath(person.id, MailKind.NOTIFICATIONS)));
    }

    private interface Sentence {
        String of(RemindersMessages messages, String day, String other);
    }
}
