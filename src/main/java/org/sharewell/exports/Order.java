package org.sharewell.exports;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import org.sharewell.events.Audited;
import org.sharewell.people.Person;
import org.sharewell.people.Viewer;
import org.sharewell.spaces.Card;
import org.sharewell.web.Message;
import org.sharewell.web.WebMessages;

/** What is taken along, by whom and when: all of it that they may read while it is written. */
record Order(Taker taker, Whose whose, Instant at, String fileName) {
    /** What the file is called unless somebody chooses: usernames and addresses of spaces are plain. */
    Order(Taker taker, Whose whose, Instant at) {
        this(taker, whose, at, whose.address() + "-" + taker.day(at) + ".zip");
    }

    /** The same, in a file that has a name already. */
    Order into(String fileName) {
        return new Order(taker, whose, at, fileName);
    }

    /** Who takes it, kept apart from their request, which may be over before all is written. */
    record Taker(UUID id, String name, Locale locale, ZoneId zone) {
        static Taker of(Viewer viewer) {
            // "UTC" is how people call the offset of zero.
            return new Taker(viewer.id(), viewer.name(), viewer.locale(), viewer.zone().normalized().equals(ZoneOffset.UTC) ? ZoneId.of("UTC") : viewer.zone());
        }

        String day(Instant at) {
            return at.atZone(zone).toLocalDate().toString();
        }

        String time(Instant at) {
            return DateTimeFormatter.ofPattern(Message.of(WebMessages.class, WebMessages::plannedPattern).in(locale), locale).format(at.atZone(zone));
        }
    }

    /** Whose it is: a person's or a space's, one of the ids; with its address and its name. */
    record Whose(UUID person, UUID space, String address, String name) {
        static Whose of(Person person) {
            return new Whose(person.id, null, person.username, person.name);
        }

        static Whose of(Card space) {
            return new Whose(null, space.id(), space.slug(), space.name());
        }

        boolean isSpace() {
            return space != null;
        }

        UUID id() {
            return isSpace() ? space : person;
        }

        /** Which posts of alias {@code p} are of {@code :whose}, in SQL. */
        String condition() {
            return isSpace() ? "p.space_id = :whose"
                    : "p.id in (select wb.post_id from byline wb where wb.person_id = :whose and wb.accepted_at is not null)";
        }
    }

    Taken taken() {
        return new Taken(whose.person(), whose.space(), taker.id(), at);
    }

    /** Somebody took along what they may read of a person's or a space's writing. */
    public record Taken(UUID person, UUID space, UUID actor, Instant at) implements Audited {}
}
