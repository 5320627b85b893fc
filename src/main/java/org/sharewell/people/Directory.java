package org.sharewell.people;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

/** Takes over what the firm's own directory says of people; from then on these fields are not theirs to change. */
@ApplicationScoped
public class Directory {
    private final People people;

    Directory(People people) {
        this.people = people;
    }

    /** The person of a row, new if nobody has that username, with all that the row says. */
    @Transactional(MANDATORY)
    public Person apply(DirectoryRow row, Instant now) {
        var person = people.known(row.username()).orElseGet(() -> people.add(new Person(row.username(), row.name(), now)));
        person.enlist(row, now);
        return person;
    }

    /** Whom somebody reports to; null for nobody. Managers may stand further down in a file, so this comes after all rows. */
    @Transactional(MANDATORY)
    public void reportsTo(Person person, Person manager) {
        person.reportTo(manager);
    }
}
