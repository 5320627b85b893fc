package org.sharewell.roster.reminders;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.sharewell.mail.Address;
import org.sharewell.mail.Letter;
import org.sharewell.people.Person;
import org.sharewell.web.Languages;

/** One of the mails about an occasion, good until then. */
record Reminder(Occasion occasion, Occasion.Which which, Instant until) {
    String reason() {
        return occasion.reason(which);
    }

    Letter to(Person person, Address address, String unsubscribe) {
        var locale = person.locale == null ? Languages.DEFAULT : Locale.of(person.locale);
        return new Letter(new Letter.Addressee(person.id, address, locale), reason(), wording(person.name, new Words(locale), unsubscribe), until);
    }

    private Letter.Wording wording(String name, Words words, String unsubscribe) {
        List<String> paragraphs = Stream.concat(Stream.of(words.say(m -> m.hello(name))), occasion.say(which, words).stream()).toList();
        return new Letter.Wording(occasion.subject(words), paragraphs, occasion.links(words), new Letter.Footer(occasion.why(words), unsubscribe));
    }
}
